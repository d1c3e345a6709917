import { useEffect } from 'react';
import { useExplorer, useViewport } from '../state/hooks.ts';
import { whenStays } from '../state/host/when-stays.ts';
import { textLanguage } from '../state/place/explorer.ts';
import { loadMore } from '../ui/loading/load-more.ts';
import { bringMap } from '../ui/map/bring-map.ts';

/** Neither the body nor a first deed of the person is waited for longer than this, milliseconds. */
const LATEST = 15_000;

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
    // What fails here is asked for again, and said, when it is needed.
    const load = () => void Promise.allSettled([bringMap(), loadMore(language)]);
    if (!failing) return whenStays(load, whole, LATEST);
    load();
    return;
  }, [failing, whole, language]);
}
