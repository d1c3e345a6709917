import { useEffect, useEffectEvent } from 'react';
import { keyOf, shortcutOf } from '../../domain/view/shortcuts.ts';

/** What keys do during the talk. */
interface Deeds {
  back: () => void;
  next: () => void;
  out: () => void;
}

/** Where the arrows and Enter are somebody else's. */
const OWN_ARROWS = 'canvas, input, select, textarea';
const OWN_ENTER = 'a, button, input, select, textarea, summary, canvas';

/** Arrows and Enter go through the cards, Escape leads out; the page's own keys, which lead elsewhere, rest meanwhile. */
export function useTalkKeys({ back, next, out }: Deeds): void {
  const follow = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return false;
    const on = event.target instanceof Element ? event.target : undefined;
    switch (event.key) {
      case 'ArrowLeft':
        if (on?.closest(OWN_ARROWS)) return false;
        back();
        return true;
      case 'ArrowRight':
        if (on?.closest(OWN_ARROWS)) return false;
        next();
        return true;
      case 'Enter':
        if (on?.closest(OWN_ENTER)) return false;
        next();
        return true;
      case 'Escape':
        out();
        return true;
      default: {
        const key = keyOf(event);
        const page = key === undefined ? undefined : shortcutOf(key, 'page');
        return page !== undefined && page !== 'map';
      }
    }
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (follow(event)) event.preventDefault();
    };
    // Before those of the page, which stand on the same document.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}
