import { useEffect, useState } from 'react';
import { LONG_AFTER, SAID_AFTER } from '../../state/host/patience.ts';
import { silence } from '../../state/stores.ts';

/**
 * How long something of the 3D part is waited for: not worth a word, worth one, or too long. The last counts from when
 * anything came: a slow line may take its time. `attempt` begins anew.
 */
export function useSilence(waiting: boolean, attempt: number): 'short' | 'soon' | 'long' {
  const [patience, setPatience] = useState<'short' | 'soon' | 'long'>('short');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is waited for anew
  useEffect(() => {
    if (!waiting) return;
    const begun = performance.now();
    const soon = setTimeout(() => setPatience('soon'), SAID_AFTER);
    let long: ReturnType<typeof setTimeout>;
    const listen = () => {
      const quiet = Math.min(silence(), performance.now() - begun);
      if (quiet >= LONG_AFTER) setPatience('long');
      else long = setTimeout(listen, LONG_AFTER - quiet);
    };
    listen();
    return () => {
      clearTimeout(soon);
      clearTimeout(long);
      setPatience('short');
    };
  }, [waiting, attempt]);
  return patience;
}
