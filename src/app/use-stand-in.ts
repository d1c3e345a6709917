import { useEffect } from 'react';
import { useViewport } from '../state/hooks.ts';
import { bringMap } from '../ui/map/bring-map.ts';

/** When a browser cannot say that it is idle, it is taken to be after so long, milliseconds. */
const IDLE = 1500;
/** The body is not waited for longer than this, milliseconds. */
const LATEST = 12_000;

/**
 * Brings the flat map before it is needed: it stands in for the 3D body when that fails or the connection is gone, and
 * prints that cannot wait have it at once. Loaded once the body is whole and the browser has nothing else to do.
 */
export function useStandIn(): void {
  const wanted = useViewport(
    ({ whole, missing, status }) =>
      whole || missing.length > 0 || (status !== 'loading' && status !== 'ready'),
  );
  useEffect(() => {
    // What fails here is asked for again, and said, when it is needed.
    const load = () => void bringMap().catch(() => undefined);
    // Safari has no idle callback.
    if (!wanted || typeof window.requestIdleCallback !== 'function') {
      const timer = setTimeout(load, wanted ? IDLE : LATEST);
      return () => clearTimeout(timer);
    }
    const turn = requestIdleCallback(load);
    return () => cancelIdleCallback(turn);
  }, [wanted]);
}
