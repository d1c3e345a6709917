import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { advance, film, settings, workout } from '../state/stores.ts';
import { FRAME_ORDER } from './lib/frame-order.ts';

/** Runs the film of the story while it plays, and draws whenever it shows something else. */
export function FilmClock() {
  const invalidate = useThree((s) => s.invalidate);
  useEffect(
    () =>
      film.subscribe((now, before) => {
        // An exercise moves the body alone, which draws itself; while it is held nothing does.
        const still = settings.getState().reducedMotion || workout.getState().routine;
        const moving = now.playing && !still;
        if (moving || now.t !== before.t || now.playing !== before.playing) invalidate();
      }),
    [invalidate],
  );
  useFrame(() => advance(), FRAME_ORDER.film);
  return null;
}
