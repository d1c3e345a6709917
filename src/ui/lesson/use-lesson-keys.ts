import { useEffect, useEffectEvent } from 'react';

/** Where the keys are somebody else's. */
const OWN = 'input, select, textarea, [contenteditable]';
const OWN_ARROWS = 'canvas, [role="slider"]';

const WAYS: Readonly<Record<string, -1 | 1>> = { PageDown: 1, PageUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/** What keys do in a lesson. */
interface Deeds {
  step: (by: -1 | 1) => void;
  out?: () => void;
}

/** Page keys, which a presenter's clicker sends, and the arrows lead through a lesson; Escape ends what can be ended. */
export function useLessonKeys({ step, out }: Deeds): void {
  const follow = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return false;
    const on = event.target instanceof Element ? event.target : undefined;
    if (on?.closest(OWN)) return false;
    const by = WAYS[event.key];
    if (by) {
      if (event.key.startsWith('Arrow') && on?.closest(OWN_ARROWS)) return false;
      step(by);
      return true;
    }
    if (event.key !== 'Escape' || !out) return false;
    out();
    return true;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!follow(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before those of the page, which stand on the same document.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}
