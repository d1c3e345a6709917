import { useEffect } from 'react';

/** So often it is asked again, while the page is shown, when the promise was taken back without a reason that is known. */
const TRIES = 3;

/** Keeps the screen on while an exercise runs, where the browser can and allows it. */
export function useAwakeScreen(wanted: boolean): void {
  useEffect(() => (wanted ? keepAwake() : undefined), [wanted]);
}

/** The browser takes its promise back whenever the page is hidden, or by itself: then it is asked again. Returns the end. */
function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let over = false;
  let asking = false;
  let shownMeanwhile = false;
  let tries = TRIES;
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (over || asking || lock || document.hidden || tries-- <= 0) return;
    asking = true;
    shownMeanwhile = false;
    // Refused, for example to save power: the exercise runs all the same.
    const got = await navigator.wakeLock.request('screen').catch(() => undefined);
    asking = false;
    if (over) void got?.release().catch(() => undefined);
    else if (got && !got.released) {
      lock = got;
      got.addEventListener('release', lost, { once: true });
    } else if (shownMeanwhile) void ask();
  };
  const lost = () => {
    lock = undefined;
    void ask();
  };
  const changed = () => {
    if (document.hidden) return;
    shownMeanwhile = true;
    tries = TRIES;
    void ask();
  };
  document.addEventListener('visibilitychange', changed);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', changed);
    void lock?.release().catch(() => undefined);
  };
}
