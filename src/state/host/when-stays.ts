/** When a browser cannot say that it is idle, it is taken to be after so long, milliseconds. */
const IDLE = 1500;
/** A browser that is never idle is waited for no longer than this, milliseconds. */
const BUSY = 10_000;
/** What says that somebody stays with the page. */
const DEEDS = ['pointerdown', 'keydown', 'hashchange'] as const;

/**
 * Calls `then` once, when the browser has nothing else to do: after the first deed of the person where `deeds` tell, and after
 * `latest` milliseconds in any case. Who only looks in is spared what it loads. The function it gives back ends the wait.
 */
export function whenStays(then: () => void, deeds: boolean, latest: number): () => void {
  const over = new AbortController();
  const whenIdle = () => {
    if (over.signal.aborted) return;
    over.abort();
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback === 'function') requestIdleCallback(then, { timeout: BUSY });
    else setTimeout(then, IDLE);
  };
  const timer = setTimeout(whenIdle, latest);
  over.signal.addEventListener('abort', () => clearTimeout(timer));
  if (deeds)
    for (const deed of DEEDS)
      window.addEventListener(deed, whenIdle, { signal: over.signal, capture: true, passive: true });
  return () => over.abort();
}
