import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import { inPicture, type Rect } from '../../domain/labels/free-name.ts';

/** What the page lays over the picture; of a group of buttons each button counts. */
const OVER = '[data-over-picture]';
/** Names keep so far off it, CSS pixels. */
const OFF = 3;

/**
 * Where the picture is covered by controls, CSS pixels from its upper left corner. Measured when they come, go or change
 * their size, never in a frame: to ask for a place makes the browser lay out the page.
 */
export function useOverPicture(): RefObject<readonly Rect[]> {
  const canvas = useThree((s) => s.gl.domElement);
  const invalidate = useThree((s) => s.invalidate);
  const rects = useRef<readonly Rect[]>([]);
  useEffect(() => {
    const frame = canvas.closest('[data-stage]');
    if (!frame) return;
    const read = () => {
      rects.current = measured(frame, canvas);
      invalidate();
    };
    const sizes = new ResizeObserver(read);
    const watch = () => {
      sizes.disconnect();
      // Each is told of at once, so that this also reads.
      sizes.observe(canvas);
      for (const element of keysIn(frame)) sizes.observe(element);
    };
    const changes = new MutationObserver((records) => {
      if (records.some(isOver)) watch();
    });
    watch();
    changes.observe(frame, { subtree: true, childList: true });
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [canvas, invalidate]);
  return rects;
}

/** The elements that cover something. */
const keysIn = (frame: Element): Element[] =>
  [...frame.querySelectorAll(OVER)].flatMap((element) => {
    const keys = [...element.querySelectorAll('button')];
    return keys.length > 0 ? keys : [element];
  });

function measured(frame: Element, canvas: Element): Rect[] {
  const picture = canvas.getBoundingClientRect();
  return keysIn(frame)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((rect) => inPicture(rect, picture, OFF));
}

/** Whether a change of the page is one of what lies over the picture. */
const isOver = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  (target instanceof Element && target.closest(OVER) !== null) ||
  [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches(OVER) || node.querySelector(OVER) !== null),
  );

/** How much of the picture's lower left corner, so wide, is covered from below, CSS pixels. */
export const footOf = (rects: readonly Rect[], wide: number, height: number): number =>
  rects.reduce(
    (foot, { left, top, bottom }) =>
      left < wide && bottom > height - 80 ? Math.max(foot, height - top) : foot,
    0,
  );
