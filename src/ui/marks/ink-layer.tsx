import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  drawnOn,
  type InkPlace,
  type InkPoint,
  type InkStroke,
  pageAt,
  samePlace,
} from '../../domain/marks/ink.ts';
import { inkPath } from '../../domain/marks/ink-path.ts';
import { useMarking } from '../../state/hooks.ts';
import { editInk } from '../../state/marker-stores.ts';
import { film, pause } from '../../state/stores.ts';
import styles from './laser.module.css';
import { useInkPlace } from './use-ink-place.ts';
import { linesOver, usePictureHand } from './use-picture-hand.ts';

/** A picture that has not moved for so long stands still, milliseconds: a line begun before that goes along with it. */
const QUIET = 150;

/** The picture with all that lies over it. */
const pictureBox = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-stage] > div');

/**
 * Lines over the picture that stay, each at the view that it was drawn at: as soon as something moves they are hidden, and they are
 * there again where one comes back to that view. A line ends where the picture is moved under it. All of it is forgotten when marking
 * ends.
 */
export function InkLayer() {
  const drawing = useMarking((s) => s.hand === 'draw');
  const ink = useMarking((s) => s.ink);
  const here = useInkPlace();
  const [shown, setShown] = useState<InkStroke>();
  /** The line in progress: contacts come faster than they are drawn. */
  const live = useRef<{ stroke: InkStroke; at: InkPlace }>(undefined);
  const moved = useRef(Number.NEGATIVE_INFINITY);

  usePictureHand(drawing, (turn, event) => {
    if (turn === 'begin') {
      // What plays would be another picture at once.
      if (film.getState().playing) pause();
      const pen = event.pointerType === 'pen';
      if (here) go({ stroke: { line: [placeOf(event)], pen }, at: here });
    } else if (turn === 'draw' && live.current) {
      const passed = event.getCoalescedEvents?.() ?? [];
      const places = (passed.length > 0 ? passed : [event]).map(placeOf);
      go({ ...live.current, stroke: places.reduce(drawnOn, live.current.stroke) });
    } else if (turn === 'cancel') go(undefined);
    else if (turn === 'end') finish();
  });
  const go = (next: typeof live.current) => {
    live.current = next;
    setShown(next?.stroke);
  };
  const finish = () => {
    if (live.current) editInk(live.current.at, { do: 'draw', stroke: live.current.stroke });
    go(undefined);
  };

  const follow = useEffectEvent(() => {
    const now = performance.now();
    const quiet = now - moved.current > QUIET;
    moved.current = now;
    const { current } = live;
    if (!current || !here || samePlace(current.at, here)) return;
    if (quiet) finish();
    else live.current = { ...current, at: here };
  });
  const stands = here && JSON.stringify(here);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever the picture has moved
  useEffect(follow, [stands]);

  useEffect(() => {
    const box = pictureBox();
    if (!box || !drawing) return;
    const { touchAction, cursor } = box.style;
    Object.assign(box.style, { touchAction: 'none', cursor: 'crosshair' });
    return () => {
      Object.assign(box.style, { touchAction, cursor });
    };
  }, [drawing]);

  const seen = [...(pageAt(ink, here)?.strokes ?? []), ...(shown ? [shown] : [])];
  const shapes = seen.map(shapeOf).join('\n');
  useEffect(() => {
    const box = pictureBox();
    if (!box || shapes === '') return;
    const svg = linesOver(styles.ink, styles.rim, shapes.split('\n'));
    svg.dataset.ink = '';
    box.append(svg);
    return () => svg.remove();
  }, [shapes]);
  return null;
}

/** Shapes of lines that no longer change. */
const shapesOf = new WeakMap<InkStroke, string>();
function shapeOf(stroke: InkStroke): string {
  const shape = shapesOf.get(stroke) ?? inkPath(stroke);
  shapesOf.set(stroke, shape);
  return shape;
}

/** Where a contact is in the picture. */
function placeOf({ clientX, clientY, pressure }: PointerEvent): InkPoint {
  const { left = 0, top = 0 } = pictureBox()?.getBoundingClientRect() ?? {};
  return [clientX - left, clientY - top, pressure];
}
