import { type RefObject, useEffect } from 'react';
import { type AreaId, readSided } from '../../core/ids.ts';
import { cancelStroke, endStroke, paint, pointAt, strokeOver } from '../../state/stores.ts';

/** A stroke is felt for at least this often along its way, CSS pixels. */
const STEP = 6;

/**
 * Paints or erases on the map, as on the 3D body: with a brush in hand one finger, the pen or the left button strokes over
 * areas, and a second finger makes it a pinch; with the tool "turn" the picture is moved.
 */
export function useStrokes(element: RefObject<HTMLElement | null>, painting: boolean): void {
  useEffect(() => {
    const box = element.current;
    return painting && box ? listen(box) : undefined;
  }, [element, painting]);
}

/** Whether a finger paints now rather than moves the picture. */
export const brushInHand = (painting: boolean): boolean => painting && paint.getState().tool !== 'turn';

function listen(box: HTMLElement): () => void {
  const on = new AbortController();
  const { signal } = on;
  let stroke: { id: number; x: number; y: number } | undefined;
  const drop = () => {
    stroke = undefined;
    cancelStroke();
  };
  /** The area under a place of the window; undefined on skin without one, and on nothing at all. */
  const under = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    if (!hit || !box.contains(hit)) return { body: false, key: undefined };
    const key = readSided<AreaId>(hit.getAttribute('data-area') ?? '');
    return { body: key !== undefined || hit.closest('[data-figure]') !== null, key };
  };
  const touch = (x: number, y: number) => {
    const { body, key } = under(x, y);
    if (body) strokeOver(key);
  };
  const down = (event: PointerEvent) => {
    if (!event.isPrimary) return drop();
    if (!brushInHand(true) || event.button !== 0) return;
    stroke = { id: event.pointerId, x: event.clientX, y: event.clientY };
    touch(stroke.x, stroke.y);
  };
  const move = (event: PointerEvent) => {
    const { clientX: x, clientY: y } = event;
    if (stroke?.id === event.pointerId) {
      const steps = Math.ceil(Math.hypot(x - stroke.x, y - stroke.y) / STEP);
      for (let i = 1; i <= steps; i++)
        touch(stroke.x + ((x - stroke.x) * i) / steps, stroke.y + ((y - stroke.y) * i) / steps);
      stroke = { id: stroke.id, x, y };
    } else if (event.pointerType !== 'touch' && event.buttons === 0 && box.contains(event.target as Node)) {
      pointAt(under(x, y).key);
    }
  };
  const up = (event: PointerEvent) => {
    if (stroke?.id !== event.pointerId) return;
    stroke = undefined;
    endStroke();
    if (event.pointerType !== 'mouse') pointAt(undefined);
  };
  box.addEventListener('pointerdown', down, { signal });
  box.addEventListener('pointerleave', () => pointAt(undefined), { signal });
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', drop, { signal });
  return () => {
    on.abort();
    if (stroke) drop();
  };
}
