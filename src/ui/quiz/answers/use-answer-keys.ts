import { useEffect, useEffectEvent } from 'react';
import { keyOf } from '../../../domain/view/shortcuts.ts';
import { settings } from '../../../state/stores.ts';

/** Where keys are the person's own. */
const TYPED = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** The keys 1 to 9 choose an answer by its place, wherever the focus is; the setting that switches off single keys does so here. */
export function useAnswerKeys(choose: (place: number) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (!settings.getState().shortcuts || event.defaultPrevented || event.repeat) return;
    if (key?.length !== 1 || key < '1' || key > '9') return;
    if (event.target instanceof Element && event.target.closest(TYPED)) return;
    event.preventDefault();
    choose(Number(key) - 1);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
