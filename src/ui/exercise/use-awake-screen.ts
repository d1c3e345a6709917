import { useEffect } from 'react';

/** So often it is asked again, while the page is shown, when the promise was taken back without a reason that is known. */
const TRIES = 3;

/** Keeps the screen on while an exercise runs, where the browser can and allows it. */
export function useAwakeScreen(wanted: boolean): void {
  useEffect(() => (wanted ? keepAwake() : undefined), [wanted]);
}

/**
 * The browser takes its promise back whenever the page is hidden, or by itself: then it is asked again. Some refuse what no
 * press has led to, as in a page that was loaded anew: they are asked again at the next one. Returns the end.
 */
function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let over = false;
  let asking = false;
  let askedMeanwhile = false;
  let tries = TRIES;
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (over || asking || lock || document.hidden || tries-- <= 0) return;
    asking = true;
    askedMeanwhile = false;
    // Refused, for example to save power: the exercise runs all the same.
    const got = await navigator.wakeLock.request('screen').catch(() => undefined);
    asking = false;
    if (over) void got?.release().catch(() => undefined);
    else if (got && !got.released) {
      lock = got;
      got.addEventListener('release', () => lost(got), { once: true });
    } else if (askedMeanwhile) void ask();
  };
  const lost = (gone: WakeLockSentinel) => {
    if (lock !== gone) return;
    lock = undefined;
    void ask();
  };
  const askAnew = () => {
    if (document.hidden) return;
    askedMeanwhile = true;
    tries = TRIES;
    // Not every browser has told by now that it took the promise back.
    if (lock?.released) lock = undefined;
    void ask();
  };
  document.addEventListener('visibilitychange', askAnew);
  document.addEventListener('click', askAnew);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', askAnew);
    document.removeEventListener('click', askAnew);
    void lock?.release().catch(() => undefined);
  };
}
