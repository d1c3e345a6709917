import { createStore } from 'zustand/vanilla';
import type { Language } from '../../content/schema/bundle.ts';
import { LANGUAGES } from '../domain/view.ts';
import { DEFAULTS, parseSettings, pickSettings, type SavedSettings } from './saved-settings.ts';

export interface Settings extends SavedSettings {
  /** Stills instead of travelling cameras and moving fibres. */
  reducedMotion: boolean;
}

const KEY = 'trigger-point-explorer:settings';

/** What was saved on this device, if its storage can be read at all. */
function saved(): Partial<SavedSettings> {
  try {
    return parseSettings(window.localStorage.getItem(KEY));
  } catch {
    return {};
  }
}

const still = window.matchMedia('(prefers-reduced-motion: reduce)');
/** `?still` in the address stops all motion too, for pictures and tests. */
export const forcedStill = new URLSearchParams(window.location.search).has('still');

export const settings = createStore<Settings>(() => ({
  ...DEFAULTS,
  reducedMotion: still.matches || forcedStill,
  ...saved(),
}));

still.addEventListener('change', () => settings.setState({ reducedMotion: still.matches || forcedStill }));

/** Changes settings and remembers them on this device. */
export function remember(change: Partial<SavedSettings>): void {
  settings.setState(change);
  try {
    window.localStorage.setItem(KEY, JSON.stringify(pickSettings({ ...settings.getState() })));
  } catch {
    // Private windows may refuse storage: the choice then lasts as long as the page.
  }
}

/** The first of the browser's languages that the app speaks, else English. */
export function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const found = LANGUAGES.find((l) => tag.toLowerCase().startsWith(l));
    if (found) return found;
  }
  return 'en';
}
