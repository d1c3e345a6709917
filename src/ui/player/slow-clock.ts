import { useEffect } from 'react';
import { useFilm } from '../../state/hooks.ts';
import { advance } from '../../state/stores.ts';

/** How often the film's time is looked at when no picture does it, milliseconds. */
const OFTEN = 200;

/** Keeps the film's time while it plays: without a picture, with a slow one, and when it is a series of stills. */
export function useSlowClock(): void {
  const playing = useFilm((s) => s.playing);
  useEffect(() => {
    if (!playing) return;
    advance();
    const timer = setInterval(advance, OFTEN);
    return () => clearInterval(timer);
  }, [playing]);
}
