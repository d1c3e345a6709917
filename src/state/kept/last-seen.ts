import type { Language } from '../../core/ids.ts';
import { formatAddress, parseAddress } from '../../domain/view/address.ts';
import type { View } from '../../domain/view/view.ts';
import type { Device, End } from '../device/device.ts';
import type { ExplorerState } from '../place/explorer.ts';
import { KEPT, stillKept } from './saved-settings.ts';
import type { KeptSettings, Settings } from './settings.ts';

/** A place that stays the same is written down anew only after so long, milliseconds. */
const ANEW = 60 * 1000;

/** The place that was remembered, in the language of now; undefined when there is none or it leads nowhere. */
export function lastPlace(lastSeen: string, language: Language): View | undefined {
  if (!lastSeen) return undefined;
  const { view, broken } = parseAddress(lastSeen, language);
  return broken || !view.muscle ? undefined : { ...view, language };
}

type LastSeenNeeds = Pick<KeptSettings, 'settings' | 'remember'> & Pick<Device, 'clock'>;

/** Makes what remembers the last place, and forgets it by itself. */
export function createLastSeen({ settings, remember, clock }: LastSeenNeeds) {
  /**
   * Remembers each muscle or point that is shown: its place, never what was painted or searched for, and for some hours
   * only. Whoever has found a region needs the newcomer's hint no more.
   */
  function noteSeen({ view, brokenLink }: ExplorerState, last: ExplorerState): void {
    const { hintSeen, keepLastSeen, lastSeen, lastSeenAt } = settings.getState();
    if (view.region && !hintSeen) remember({ hintSeen: true });
    if (!keepLastSeen || view === last.view || brokenLink || view.page !== 'explore' || !view.muscle) return;
    const place = formatAddress({ ...view, options: {} });
    const now = clock.date();
    const fresh = lastSeenAt <= now && now - lastSeenAt < ANEW;
    if (place !== lastSeen || !fresh) remember({ lastSeen: place, lastSeenAt: now });
  }

  let callOff: End = () => undefined;

  /** Takes the place off the device when its time is over: at once, or while the page stays open. */
  function forgetWhenOld(): void {
    callOff();
    const { lastSeen, lastSeenAt } = settings.getState();
    if (!lastSeen && !lastSeenAt) return;
    const now = clock.date();
    if (stillKept(lastSeenAt, now)) callOff = clock.later(lastSeenAt + KEPT - now + 1, forgetWhenOld);
    else forgetPlace();
  }

  /** Another place, or none, is remembered: its time is another one. */
  function timeSeen(state: Settings, before: Settings): void {
    if (state.lastSeenAt !== before.lastSeenAt || state.lastSeen !== before.lastSeen) forgetWhenOld();
  }

  /** Forgets the place. */
  const forgetPlace = (): void => remember({ lastSeen: '', lastSeenAt: 0 });

  /** Lets places be remembered, or not: then what is remembered is forgotten too. */
  const keepPlaces = (keepLastSeen: boolean): void => remember({ keepLastSeen });

  return { noteSeen, timeSeen, forgetWhenOld, forgetPlace, keepPlaces };
}
