import { useEffect } from 'react';
import { lookup } from '../../../core/content/lookup.ts';
import type { Face } from '../../../core/model/body-map.ts';
import { isPlain, watchPens } from '../../../domain/input/hands.ts';
import { missTap, tapMuscleFlat } from '../../../state/marker-stores.ts';
import { explorer } from '../../../state/stores.ts';

/** A finger may move so far and still tap, CSS pixels. */
const SLACK = 10;

/**
 * Taps on the flat map mark during the talk, too, as on the body. Nothing of the map can be chosen then (it is inert), so that the
 * picture round it hears the tap and asks the drawn muscles, the uppermost first.
 */
export function useTalkTaps(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const ear = new AbortController();
    const { signal } = ear;
    const pens = watchPens();
    let down: { id: number; x: number; y: number } | undefined;
    window.addEventListener(
      'pointerdown',
      (event) => {
        pens.see(event, true);
        const taps = event.isPrimary && isPlain(event) && !pens.isPalm(event) && isMap(event.target);
        down = taps ? { id: event.pointerId, x: event.clientX, y: event.clientY } : undefined;
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      (event) => {
        pens.see(event, false);
        if (down?.id !== event.pointerId) return;
        const still = Math.hypot(event.clientX - down.x, event.clientY - down.y) <= SLACK;
        down = undefined;
        if (still) tapAt(event.clientX, event.clientY);
      },
      { signal },
    );
    return () => ear.abort();
  }, [on]);
}

/** The picture itself, or the map where it is not inert. */
const isMap = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.querySelector('[data-face]') !== null &&
  target.closest('[data-stage]') !== null;

function tapAt(x: number, y: number): void {
  const { content } = explorer.getState();
  const paths = [
    ...document.querySelectorAll<SVGPathElement>('[data-face]:not([hidden]) [data-muscle] path:first-child'),
  ];
  const hit = paths.findLast((path) => {
    const matrix = path.getScreenCTM();
    return matrix && path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
  });
  const muscle = lookup(content).muscle(hit?.closest<SVGElement>('[data-muscle]')?.dataset.muscle)?.id;
  const face = hit?.closest<HTMLElement>('[data-face]')?.dataset.face as Face | undefined;
  const matrix = hit?.ownerSVGElement?.getScreenCTM();
  if (!muscle || !face || !matrix) {
    missTap({ x, y });
    return;
  }
  const at = new DOMPoint(x, y).matrixTransform(matrix.inverse());
  // A face shows the person's own sides: the front one has the right half of the body at its left.
  const side = at.x * (face === 'front' ? 1 : -1) < 0 ? 'right' : 'left';
  void tapMuscleFlat(muscle, side, [at.x / 1000, -at.y / 1000], face).catch(() => undefined);
}
