import { createStore } from 'zustand/vanilla';
import type { Language, Level } from '../../content/schema/bundle.ts';
import { LANGUAGES } from '../domain/view.ts';

export interface Settings {
  /** Everyday words, or the clinician's. */
  level: Level;
  /** Stills instead of travelling cameras and moving fibres. */
  reducedMotion: boolean;
}

const KEY = 'trigger-point-explorer:settings';

/** What was saved on this device, if it can be read at all; anything damaged is ignored. */
function saved(): Partial<Settings> {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    const level = typeof value === 'object' && value && 'level' in value ? value.level : undefined;
    return level === 'clinical' || level === 'everyday' ? { level } : {};
  } catch {
    return {};
  }
}

const still = window.matchMedia('(prefers-reduced-motion: reduce)');
/** `?still` in the address stops all motion too, for pictures and tests. */
const forcedStill = new URLSearchParams(window.location.search).has('still');

export const settings = createStore<Settings>(() => ({
  level: 'everyday',
  reducedMotion: still.matches || forcedStill,
  ...saved(),
}));

still.addEventListener('change', () => settings.setState({ reducedMotion: still.matches || forcedStill }));

/** Changes the reading level and remembers it on this device (silently not, where storage is closed). */
export function setLevel(level: Level): void {
  settings.setState({ level });
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ level }));
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
