import { type RefObject, useLayoutEffect, useState } from 'react';
import { inPicture, type Rect } from '../../domain/labels/free-name.ts';
import { isBare } from '../../domain/view/taken-options.ts';
import { useExplorer, useLayout } from '../../state/hooks.ts';
import { useBody } from '../parts/picture-switch.tsx';

/** What buttons cover of a face of the map, CSS pixels. */
export interface Covered {
  /** From the upper left corner of the face. */
  rects: readonly Rect[];
  /** Of the right edge of the face and of that of the last face, at the height of what is written over them. */
  ends: { own: number; most: number };
}

const KEYS = 'button[data-over-picture], [data-over-picture] button';
/** Names keep so far off them; buttons within this height leave less room to what is written over the face. CSS pixels. */
const OFF = 3;
const HIGH = 45;

/** Measured when the face or a button changes its size, or buttons come and go. */
export function useCovered(box: RefObject<HTMLElement | null>): Covered {
  const turning = useLayout((s) => s.turning);
  const switched = useBody();
  const bare = useExplorer((s) => isBare(s.view.options));
  const [covered, setCovered] = useState<Covered>({ rects: [], ends: { own: 0, most: 0 } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with these the buttons come and go
  useLayoutEffect(() => {
    const { current: face } = box;
    const map = face?.closest('section');
    if (!face || !map) return;
    const keys = [...map.querySelectorAll(KEYS)];
    const read = () => {
      const next = measured(face, map, keys);
      setCovered((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const sizes = new ResizeObserver(read);
    for (const element of [face, ...keys]) sizes.observe(element);
    read();
    return () => sizes.disconnect();
  }, [box, turning, switched, bare]);
  return covered;
}

function measured(face: HTMLElement, map: Element, keys: readonly Element[]): Covered {
  const place = face.getBoundingClientRect();
  const rects = keys.map((key) => inPicture(key.getBoundingClientRect(), place, OFF));
  const last = Math.max(
    ...[...map.querySelectorAll('[data-face]')].map((each) => each.getBoundingClientRect().right),
  );
  const high = rects.filter(({ top, bottom }) => top < HIGH && bottom > 0);
  const most = Math.max(0, ...high.map(({ left }) => last - place.left - left));
  const own = last > place.right + 1 ? 0 : most;
  return { rects: rects.filter(({ right, left }) => right > 0 && left < place.width), ends: { own, most } };
}
