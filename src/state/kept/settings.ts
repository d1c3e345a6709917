import { createStore } from 'zustand/vanilla';
import type { Device } from '../device/device.ts';
import { DEFAULTS, mergeStored, type SavedSettings } from './saved-settings.ts';

export interface Settings extends SavedSettings {
  /** Stills instead of travelling cameras and moving fibres. */
  reducedMotion: boolean;
}

const KEY = 'trigger-point-explorer:settings';

/** Makes the store of what was chosen, which remembers it on the device. */
export function createSettings({ keeping, motion }: Pick<Device, 'keeping' | 'motion'>) {
  /** Choices that the storage refused to take: they last as long as the page. */
  let unstored: Partial<SavedSettings> = {};

  /** What a page that is loaded anew has to be told, as the storage will not. */
  const unstoredSettings = (): Partial<SavedSettings> => unstored;

  /** What the storage of this device holds, if it can be read at all. */
  function storedText(): string | null {
    try {
      return keeping.storage().getItem(KEY);
    } catch {
      return null;
    }
  }

  /** What is stored on this device. */
  const storedSettings = (): Partial<SavedSettings> => mergeStored(storedText(), {});

  const noMotion = (): boolean => motion.prefersStill() || motion.forcedStill;

  const settings = createStore<Settings>(() => ({
    ...DEFAULTS,
    reducedMotion: noMotion(),
    ...storedSettings(),
  }));

  /** Takes over what the device asks for now. */
  const followMotion = (): void => settings.setState({ reducedMotion: noMotion() });

  /** Takes over what is stored now: another window may have changed it. */
  const takeOver = (): void => settings.setState({ ...DEFAULTS, ...mergeStored(storedText(), unstored) });

  /** Changes settings and remembers them on this device, beside what other windows have stored. */
  function remember(change: Partial<SavedSettings>): void {
    const wanted = { ...unstored, ...change };
    try {
      keeping.storage().setItem(KEY, JSON.stringify(mergeStored(keeping.storage().getItem(KEY), wanted)));
      unstored = {};
    } catch {
      // Private windows may refuse storage: the choice then lasts as long as the page.
      unstored = wanted;
    }
    takeOver();
  }

  /** Forgets every choice, on the device and in all windows; false where the storage refuses that. */
  function forgetSettings(): boolean {
    unstored = {};
    try {
      keeping.storage().removeItem(KEY);
    } catch {
      unstored = { ...DEFAULTS };
    }
    takeOver();
    return Object.keys(storedSettings()).length === 0;
  }

  /** Another window has stored something, under some key; `key` is null when all of the storage was cleared. */
  function takeOverStored(key: string | null, text: string | null): void {
    if (key !== KEY && key !== null) return;
    if (text === null) unstored = {};
    takeOver();
  }

  return {
    settings,
    /** `?still` in the address stops all motion too, for pictures and tests. */
    forcedStill: motion.forcedStill,
    followMotion,
    takeOver,
    takeOverStored,
    unstoredSettings,
    storedSettings,
    remember,
    forgetSettings,
  };
}

/** What was chosen, and what remembers it. */
export type KeptSettings = ReturnType<typeof createSettings>;
