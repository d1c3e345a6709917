import { useEffect } from 'react';
import { isPlain, watchPens } from '../../../domain/input/hands.ts';
import { markOnMap } from '../../map/marked/tap-muscle.ts';

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
        // Pointers count no clicks: how soon the second one comes tells a double tap.
        if (still)
          markOnMap({
            clientX: event.clientX,
            clientY: event.clientY,
            detail: 1,
            timeStamp: event.timeStamp,
          });
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
