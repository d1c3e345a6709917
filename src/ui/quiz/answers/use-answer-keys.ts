import { useEffect, useEffectEvent } from 'react';
import { keyOf } from '../../../domain/view/shortcuts.ts';
import { settings } from '../../../state/stores.ts';

/** Where keys are the person's own. */
const TYPED = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** The first key of a row that choose an answer each, and the last. */
const ROWS = { numbers: ['1', '9'], letters: ['a', 'i'] } as const;

/** The keys 1 to 9, or a to i, choose an answer by its place, wherever the focus is; the setting that switches off single keys does so here. */
export function useAnswerKeys(row: keyof typeof ROWS, choose: (place: number) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (!settings.getState().shortcuts || event.defaultPrevented || event.repeat) return;
    const [first, last] = ROWS[row];
    if (key?.length !== 1 || key < first || key > last) return;
    if (event.target instanceof Element && event.target.closest(TYPED)) return;
    event.preventDefault();
    choose(key.charCodeAt(0) - first.charCodeAt(0));
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
