import type { Language } from '../../content/schema/bundle.ts';
import { formatAddress, parseAddress } from '../domain/address.ts';
import type { View } from '../domain/view.ts';
import { explorer } from './explorer.ts';
import { remember, settings } from './settings.ts';

/**
 * Remembers each muscle or point that is shown: its place, never what was painted or searched for. Whoever has found a
 * region needs the newcomer's hint no more.
 */
export function rememberPlaces(): void {
  explorer.subscribe(({ view, brokenLink }, last) => {
    if (view.region && !settings.getState().hintSeen) remember({ hintSeen: true });
    if (view === last.view || brokenLink || view.page !== 'explore' || !view.muscle) return;
    const lastSeen = formatAddress({ ...view, options: {} });
    if (lastSeen !== settings.getState().lastSeen) remember({ lastSeen });
  });
}

/** The place that was remembered, in the language of now; undefined when there is none or it leads nowhere. */
export function lastPlace(lastSeen: string, language: Language): View | undefined {
  if (!lastSeen) return undefined;
  const { view, broken } = parseAddress(lastSeen, language);
  return broken || !view.muscle ? undefined : { ...view, language };
}

/** Forgets the place. */
export const forgetPlace = (): void => remember({ lastSeen: '' });
