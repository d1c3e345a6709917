import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { film, tick } from '../state/film.ts';

/** The longest step of the film's clock, seconds: a page that was asleep goes on where it was. */
const LONGEST = 0.1;

/** Runs the film of the story while it plays, and draws whenever it stands elsewhere. */
export function FilmClock() {
  const invalidate = useThree((s) => s.invalidate);
  useEffect(() => film.subscribe(() => invalidate()), [invalidate]);
  useFrame((_, seconds) => tick(Math.min(seconds, LONGEST)), -2);
  return null;
}
