import { useEffect } from 'react';
import { useExplorer, useViewport } from '../state/hooks.ts';
import { textLanguage } from '../state/place/explorer.ts';
import { loadMore } from '../ui/loading/load-more.ts';
import { bringMap } from '../ui/map/bring-map.ts';

/** When a browser cannot say that it is idle, it is taken to be after so long, milliseconds. */
const IDLE = 1500;
/** Neither the body nor a first deed of the person is waited for longer than this, milliseconds. */
const LATEST = 15_000;
/** What says that somebody stays with the page. */
const DEEDS = ['pointerdown', 'keydown', 'hashchange'] as const;

/**
 * Brings the flat map and the sources before they are needed: the map stands in for the 3D body when that fails or the
 * connection is gone, a sign that is opened names its sources without a wait, and prints that cannot wait have both.
 * They are loaded at once where the body fails; else once the body is there and the person has done something (who only
 * looks in is spared them), when the browser has nothing else to do.
 */
export function useStandIn(): void {
  const failing = useViewport(
    ({ missing, status }) => missing.length > 0 || (status !== 'loading' && status !== 'ready'),
  );
  const whole = useViewport((s) => s.whole);
  const language = useExplorer(textLanguage);
  useEffect(() => {
    const over = new AbortController();
    // What fails here is asked for again, and said, when it is needed.
    const load = () => void Promise.allSettled([bringMap(), loadMore(language)]);
    const whenIdle = () => {
      if (over.signal.aborted) return;
      over.abort();
      // Safari has no idle callback.
      if (typeof window.requestIdleCallback === 'function') requestIdleCallback(load);
      else setTimeout(load, IDLE);
    };
    if (failing) {
      load();
      return;
    }
    const timer = setTimeout(whenIdle, LATEST);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    if (whole)
      for (const deed of DEEDS)
        window.addEventListener(deed, whenIdle, { signal: over.signal, capture: true, passive: true });
    return () => over.abort();
  }, [failing, whole, language]);
}
