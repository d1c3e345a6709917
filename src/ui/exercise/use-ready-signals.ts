import { useEffect } from 'react';
import { readySignals } from '../../state/stores.ts';

/** Lets the tones of an exercise be heard from the first press on the page on, whatever is pressed. */
export function useReadySignals(): void {
  useEffect(() => {
    document.addEventListener('click', readySignals);
    return () => document.removeEventListener('click', readySignals);
  }, []);
}
