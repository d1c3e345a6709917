import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { advance, film } from '../state/film.ts';
import { settings } from '../state/settings.ts';

/** Runs the film of the story while it plays, and draws whenever it shows something else. */
export function FilmClock() {
  const invalidate = useThree((s) => s.invalidate);
  useEffect(
    () =>
      film.subscribe((now, before) => {
        const moving = now.playing && !settings.getState().reducedMotion;
        if (moving || now.t !== before.t || now.playing !== before.playing) invalidate();
      }),
    [invalidate],
  );
  useFrame(() => advance(), -2);
  return null;
}
