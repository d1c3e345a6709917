import { createStore } from 'zustand/vanilla';
import { LANGUAGES, type Language } from '../core/ids.ts';
import { DEFAULTS, mergeStored, type SavedSettings } from './saved-settings.ts';

export interface Settings extends SavedSettings {
  /** Stills instead of travelling cameras and moving fibres. */
  reducedMotion: boolean;
}

const KEY = 'trigger-point-explorer:settings';

/** Choices that the storage refused to take: they last as long as the page. */
let unstored: Partial<SavedSettings> = {};

/** What a page that is loaded anew has to be told, as the storage will not. */
export const unstoredSettings = (): Partial<SavedSettings> => unstored;

/** What the storage of this device holds, if it can be read at all. */
function storedText(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What is stored on this device. */
export const storedSettings = (): Partial<SavedSettings> => mergeStored(storedText(), {});

const still = window.matchMedia('(prefers-reduced-motion: reduce)');
/** `?still` in the address stops all motion too, for pictures and tests. */
export const forcedStill = new URLSearchParams(window.location.search).has('still');

export const settings = createStore<Settings>(() => ({
  ...DEFAULTS,
  reducedMotion: still.matches || forcedStill,
  ...storedSettings(),
}));

still.addEventListener('change', () => settings.setState({ reducedMotion: still.matches || forcedStill }));

/** Takes over what is stored now: another window may have changed it. */
const takeOver = (): void => settings.setState({ ...DEFAULTS, ...mergeStored(storedText(), unstored) });

/** Changes settings and remembers them on this device, beside what other windows have stored. */
export function remember(change: Partial<SavedSettings>): void {
  const wanted = { ...unstored, ...change };
  try {
    window.localStorage.setItem(KEY, JSON.stringify(mergeStored(window.localStorage.getItem(KEY), wanted)));
    unstored = {};
  } catch {
    // Private windows may refuse storage: the choice then lasts as long as the page.
    unstored = wanted;
  }
  takeOver();
}

/** Forgets every choice, on the device and in all windows; false where the storage refuses that. */
export function forgetSettings(): boolean {
  unstored = {};
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    unstored = { ...DEFAULTS };
  }
  takeOver();
  return Object.keys(storedSettings()).length === 0;
}

// `key` is null when all of the storage was cleared.
window.addEventListener('storage', (event) => {
  if (event.storageArea !== window.localStorage || (event.key !== KEY && event.key !== null)) return;
  if (event.newValue === null) unstored = {};
  takeOver();
});
// A page that was put by, frozen or kept for "back", is not told what others did meanwhile.
window.addEventListener('pageshow', (event) => event.persisted && takeOver());
document.addEventListener('visibilitychange', () => !document.hidden && takeOver());

/** The first of the browser's languages that the app speaks, else English. */
export function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const found = LANGUAGES.find((l) => tag.toLowerCase().startsWith(l));
    if (found) return found;
  }
  return 'en';
}
