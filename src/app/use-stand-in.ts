import { useEffect } from 'react';
import { useStage } from '../state/hooks.ts';
import { loadMap } from '../ui/map/load-map.ts';

/** When a browser cannot say that it is idle, it is taken to be after so long, milliseconds. */
const IDLE = 1500;

/**
 * Brings the flat map before it is needed: it stands in for the 3D body when that fails or the connection is gone, and
 * the page is printed with it. Loaded once the body is whole and the browser has nothing else to do.
 */
export function useStandIn(): void {
  const wanted = useStage(
    ({ whole, missing, status }) =>
      whole || missing.length > 0 || (status !== 'loading' && status !== 'ready'),
  );
  useEffect(() => {
    if (!wanted) return;
    // What fails here is asked for again, and said, when it is needed.
    const load = () => void Promise.all([loadMap(), import('../ui/map/body-map.tsx')]).catch(() => undefined);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, IDLE);
      return () => clearTimeout(timer);
    }
    const turn = requestIdleCallback(load);
    return () => cancelIdleCallback(turn);
  }, [wanted]);
}
