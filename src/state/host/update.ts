import { createStore } from 'zustand/vanilla';
import type { Device } from '../device/device.ts';
import { pickSettings, type SavedSettings } from '../kept/saved-settings.ts';
import type { KeptSettings } from '../kept/settings.ts';

/**
 * Whether the host has another build of the app than the one that runs here. `newer`: it has, and loading the page anew
 * is left to the person; `reloading`: the page is about to be loaded anew.
 */
export interface UpdateState {
  state: 'current' | 'newer' | 'reloading';
}

/** So long the word of the update stands before the page is loaded anew, milliseconds. */
const READING = 1500;

/** What the page leaves itself in the history's entry when it is loaded anew: it needs no storage for that. */
interface Luggage {
  /** The build that the reload was for: never twice for the same. */
  reloadedFor?: string;
  /** Choices that the storage refused. */
  settings?: Partial<SavedSettings>;
}

type UpdateNeeds = Pick<KeptSettings, 'remember' | 'unstoredSettings'> &
  Pick<Device, 'address' | 'host' | 'clock'>;

/** Makes the store of which build the host has, and what loads the page anew. */
export function createUpdate({ remember, unstoredSettings, address, host, clock }: UpdateNeeds) {
  const update = createStore<UpdateState>(() => ({ state: 'current' }));

  const luggage = (): Luggage => {
    const note = address.note();
    return typeof note === 'object' && note ? (note as Luggage) : {};
  };

  /**
   * Loads the page anew at the same address; what the storage refused to keep goes along. `fresh`: as the host has it now, not as the device
   * keeps it.
   */
  function reloadPage(reloadedFor?: string, fresh = update.getState().state !== 'current'): void {
    const settings = unstoredSettings();
    const kept: Luggage = { ...luggage(), ...(Object.keys(settings).length > 0 && { settings }) };
    address.replace(reloadedFor ? { ...kept, reloadedFor } : kept);
    // What the device keeps is the build that runs: loaded from there it would be the same again.
    host.reload(fresh);
  }

  /** Takes over the choices that the page left itself when it was loaded anew. */
  function unpackSettings(): void {
    const { settings: kept, ...rest } = luggage();
    if (!kept) return;
    remember(pickSettings({ ...kept }));
    address.replace(rest);
  }

  let asking: Promise<boolean> | undefined;

  /**
   * Asks the host, after something of the app could not be had or used, whether it has another build by now. If so the
   * page says it and is loaded anew: once for each build, never while the host does not answer. Gives whether it has.
   */
  function checkForUpdate(): Promise<boolean> {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  async function ask(): Promise<boolean> {
    if (update.getState().state !== 'current') return true;
    const own = host.ownBuild();
    const theirs = own && (await host.askForPage())?.build;
    if (!theirs || theirs === own) return false;
    if (luggage().reloadedFor === theirs) {
      update.setState({ state: 'newer' });
      return true;
    }
    update.setState({ state: 'reloading' });
    clock.later(READING, () => reloadPage(theirs));
    return true;
  }

  /**
   * Loads the page anew if its host answers, and tells whether it does. Browsers may remember that a piece of code could
   * not be had, and then no second try can succeed in the same page. Only for tries that a person asked for: it would go on
   * for ever where a file is really missing.
   */
  async function reloadIfServed(): Promise<boolean> {
    const answers = (await host.askForPage()) !== undefined;
    if (answers) reloadPage();
    return answers;
  }

  return { update, reloadPage, unpackSettings, checkForUpdate, reloadIfServed };
}

/** Which build the host has. */
export type Update = ReturnType<typeof createUpdate>;
