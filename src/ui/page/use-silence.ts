import { useEffect, useState } from 'react';
import { silence } from '../../state/hearing.ts';

/** From when on waiting is spoken of, and from which silence on it is too long, milliseconds. */
const SOON = 1000;
const LONG = 15_000;

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
    const soon = setTimeout(() => setPatience('soon'), SOON);
    let long: ReturnType<typeof setTimeout>;
    const listen = () => {
      const quiet = Math.min(silence(), performance.now() - begun);
      if (quiet >= LONG) setPatience('long');
      else long = setTimeout(listen, LONG - quiet);
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
