import { useEffect } from 'react';

/** Keeps the screen on while an exercise runs, where the browser can and allows it. */
export function useAwakeScreen(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let over = false;
    let lock: WakeLockSentinel | undefined;
    navigator.wakeLock.request('screen').then(
      (got) => {
        lock = got;
        if (over) void got.release();
      },
      () => undefined,
    );
    return () => {
      over = true;
      void lock?.release();
    };
  }, [wanted]);
}
