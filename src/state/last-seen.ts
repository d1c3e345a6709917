import type { Language } from '../core/ids.ts';
import { formatAddress, parseAddress } from '../domain/view/address.ts';
import type { View } from '../domain/view/view.ts';
import { explorer } from './explorer.ts';
import { KEPT, stillKept } from './saved-settings.ts';
import { remember, settings } from './settings.ts';

/** A place that stays the same is written down anew only after so long, milliseconds. */
const ANEW = 60 * 1000;

/**
 * Remembers each muscle or point that is shown: its place, never what was painted or searched for, and for some hours
 * only. Whoever has found a region needs the newcomer's hint no more.
 */
export function rememberPlaces(): void {
  explorer.subscribe(({ view, brokenLink }, last) => {
    const { hintSeen, keepLastSeen, lastSeen, lastSeenAt } = settings.getState();
    if (view.region && !hintSeen) remember({ hintSeen: true });
    if (!keepLastSeen || view === last.view || brokenLink || view.page !== 'explore' || !view.muscle) return;
    const place = formatAddress({ ...view, options: {} });
    const now = Date.now();
    const fresh = lastSeenAt <= now && now - lastSeenAt < ANEW;
    if (place !== lastSeen || !fresh) remember({ lastSeen: place, lastSeenAt: now });
  });
  forgetWhenOld();
}

/** Takes the place off the device when its time is over: at once, or while the page stays open. */
function forgetWhenOld(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const { lastSeen, lastSeenAt } = settings.getState();
    if (!lastSeen && !lastSeenAt) return;
    const now = Date.now();
    if (stillKept(lastSeenAt, now)) timer = setTimeout(look, lastSeenAt + KEPT - now + 1);
    else forgetPlace();
  };
  settings.subscribe((state, before) => {
    if (state.lastSeenAt !== before.lastSeenAt || state.lastSeen !== before.lastSeen) look();
  });
  // Timers stand still while the device sleeps.
  document.addEventListener('visibilitychange', look);
  look();
}

/** The place that was remembered, in the language of now; undefined when there is none or it leads nowhere. */
export function lastPlace(lastSeen: string, language: Language): View | undefined {
  if (!lastSeen) return undefined;
  const { view, broken } = parseAddress(lastSeen, language);
  return broken || !view.muscle ? undefined : { ...view, language };
}

/** Forgets the place. */
export const forgetPlace = (): void => remember({ lastSeen: '', lastSeenAt: 0 });

/** Lets places be remembered, or not: then what is remembered is forgotten too. */
export const keepPlaces = (keepLastSeen: boolean): void => remember({ keepLastSeen });
