import type { Level } from '../../core/ids.ts';
import { without } from '../../core/without.ts';

/** Whose proportions the skin has; muscles and bones are the same. */
export type BodyShape = 'male' | 'female';
export const BODY_SHAPES: readonly BodyShape[] = ['male', 'female'];

/** The tone of the skin in the picture. */
export type SkinTone = 'neutral' | 'light' | 'medium' | 'dark';
export const SKIN_TONES: readonly SkinTone[] = ['neutral', 'light', 'medium', 'dark'];

/** Colours of the page: as the device has them, or a choice that is made here. */
type Theme = 'auto' | 'light' | 'dark' | 'contrast';
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];

/** Size of all text against the browser's own. */
type TextSize = 1 | 1.25 | 1.5;
export const TEXT_SIZES: readonly TextSize[] = [1, 1.25, 1.5];

/** Speed of films against real time. */
type Speed = 0.5 | 1 | 2;
export const SPEEDS: readonly Speed[] = [0.5, 1, 2];

/** What is remembered on the device. */
export interface SavedSettings {
  /** Everyday words, or the clinician's. */
  level: Level;
  bodyShape: BodyShape;
  skin: SkinTone;
  theme: Theme;
  textSize: TextSize;
  /** No needle is shown and the calm facts come first. */
  calm: boolean;
  /** The body in 3D, or as a flat map. */
  picture: '3d' | 'map';
  speed: Speed;
  /** The words of the film stand in the picture. */
  captions: boolean;
  /** An exercise that is done along says by tones when a hold starts and ends. */
  tones: boolean;
  /** It says so by vibration. */
  vibration: boolean;
  /** Single keys do something, e.g. / to search. */
  shortcuts: boolean;
  /** The hand whose thumb goes through the script. */
  hand: 'right' | 'left';
  /** Cards that this clinic leaves out of it, as the address names them. */
  leftOut: string;
  /** The hint for newcomers was closed. */
  hintSeen: boolean;
  /** Whether the place that was looked at last may be remembered. */
  keepLastSeen: boolean;
  /** Address of what was looked at last; empty when there is none. */
  lastSeen: string;
  /** When that was, milliseconds since 1970; 0 when there is none. */
  lastSeenAt: number;
}

export const DEFAULTS: SavedSettings = {
  level: 'everyday',
  bodyShape: 'male',
  skin: 'neutral',
  theme: 'auto',
  textSize: 1,
  calm: false,
  picture: '3d',
  speed: 1,
  captions: true,
  tones: false,
  vibration: false,
  shortcuts: true,
  hand: 'right',
  leftOut: '',
  hintSeen: false,
  keepLastSeen: true,
  lastSeen: '',
  lastSeenAt: 0,
};

/** What each setting may be. */
const VALUES: { [K in keyof SavedSettings]: readonly SavedSettings[K][] | ((value: unknown) => boolean) } = {
  level: ['everyday', 'clinical'],
  bodyShape: BODY_SHAPES,
  skin: SKIN_TONES,
  theme: THEMES,
  textSize: TEXT_SIZES,
  calm: [false, true],
  picture: ['3d', 'map'],
  speed: SPEEDS,
  captions: [false, true],
  tones: [false, true],
  vibration: [false, true],
  shortcuts: [false, true],
  hand: ['right', 'left'],
  leftOut: (value) => typeof value === 'string' && /^[a-z,]*$/.test(value),
  hintSeen: [false, true],
  keepLastSeen: [false, true],
  lastSeen: (value) => typeof value === 'string' && /^(\/[\w/?=&.,%+-]*)?$/.test(value),
  lastSeenAt: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
};

/** The names of everything that may be remembered. */
export const SETTING_KEYS = Object.keys(VALUES) as (keyof SavedSettings)[];

/** Of any object, what is a setting and has a value that it may have. */
export function pickSettings(from: Readonly<Record<string, unknown>>): Partial<SavedSettings> {
  const allowed = SETTING_KEYS.filter((key) => {
    const values = VALUES[key];
    return typeof values === 'function'
      ? values(from[key])
      : (values as readonly unknown[]).includes(from[key]);
  });
  return Object.fromEntries(allowed.map((key) => [key, from[key]]));
}

/** Reads what was saved; each damaged or unknown value is left out, whatever becomes of the others. */
export function parseSettings(text: string | null): Partial<SavedSettings> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value ? pickSettings({ ...value }) : {};
  } catch {
    return {};
  }
}

/**
 * What is to be stored after a change: what another window has stored meanwhile stays, but for what is changed here.
 * No place is kept where that is switched off, whichever window switched it off.
 */
export function mergeStored(text: string | null, change: Partial<SavedSettings>): Partial<SavedSettings> {
  const merged = pickSettings({ ...parseSettings(text), ...change });
  if (merged.lastSeen && (merged.keepLastSeen ?? DEFAULTS.keepLastSeen)) return merged;
  return without(merged, 'lastSeen', 'lastSeenAt');
}

/** So long a place is remembered, milliseconds: for the same day, not for whoever comes the next. */
export const KEPT = 12 * 60 * 60 * 1000;

/** Whether a place of that time is still remembered; a clock that was set back makes its time one to come. */
export const stillKept = (at: number, now: number): boolean =>
  Number.isFinite(at) && at > 0 && at <= now && now - at < KEPT;
