import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import { usePrinting, useSettings, useViewport } from '../state/hooks.ts';

/** Draws only what is seen: nothing behind the flat map, on paper, or while the context is lost. Flights wait meanwhile. */
export function DrawnWhenSeen() {
  const get = useThree((s) => s.get);
  const there = useViewport((s) => s.status === 'ready');
  const chosen = useSettings((s) => s.picture !== 'map');
  const printed = usePrinting();
  const seen = there && chosen && !printed;
  useLayoutEffect(() => {
    const { setFrameloop, internal, invalidate } = get();
    // A frame that was asked for would still be drawn, with a wrong time.
    internal.frames = 0;
    // This also starts the clock anew, so that what moves goes on where it stood.
    setFrameloop(seen ? 'demand' : 'never');
    if (seen) invalidate();
  }, [get, seen]);
  return null;
}
