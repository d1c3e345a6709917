import { createStore } from 'zustand/vanilla';
import { pickSettings, type SavedSettings } from './saved-settings.ts';
import { remember, unstoredSettings } from './settings.ts';

/**
 * Whether the host has another build of the app than the one that runs here. `newer`: it has, and loading the page anew
 * is left to the person; `reloading`: the page is about to be loaded anew.
 */
export interface UpdateState {
  state: 'current' | 'newer' | 'reloading';
}

export const update = createStore<UpdateState>(() => ({ state: 'current' }));

/** So long the word of the update stands before the page is loaded anew, milliseconds. */
const READING = 1500;

/** What the page leaves itself in the history's entry when it is loaded anew: it needs no storage for that. */
interface Luggage {
  /** The build that the reload was for: never twice for the same. */
  reloadedFor?: string;
  /** Choices that the storage refused. */
  settings?: Partial<SavedSettings>;
}

const luggage = (): Luggage => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state ? (state as Luggage) : {};
};

const buildOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

/** The page as the host has it now, past every cache; undefined where no page comes. */
async function pageOfHost(): Promise<Document | undefined> {
  try {
    const response = await fetch(window.location.pathname + window.location.search, { cache: 'no-store' });
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

/** Loads the page anew at the same address; what the storage refused to keep goes along. */
export function reloadPage(reloadedFor?: string): void {
  const settings = unstoredSettings();
  const kept: Luggage = { ...luggage(), ...(Object.keys(settings).length > 0 && { settings }) };
  window.history.replaceState(reloadedFor ? { ...kept, reloadedFor } : kept, '');
  window.location.reload();
}

/** Takes over the choices that the page left itself when it was loaded anew. */
export function unpackSettings(): void {
  const { settings: kept, ...rest } = luggage();
  if (!kept) return;
  remember(pickSettings({ ...kept }));
  window.history.replaceState(rest, '');
}

let asking: Promise<boolean> | undefined;

/**
 * Asks the host, after something of the app could not be had or used, whether it has another build by now. If so the
 * page says it and is loaded anew: once for each build, never while the host does not answer. Gives whether it has.
 */
export function checkForUpdate(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function ask(): Promise<boolean> {
  if (update.getState().state !== 'current') return true;
  const own = buildOf(document);
  const page = own && (await pageOfHost());
  const theirs = page && buildOf(page);
  if (!theirs || theirs === own) return false;
  if (luggage().reloadedFor === theirs) {
    update.setState({ state: 'newer' });
    return true;
  }
  update.setState({ state: 'reloading' });
  setTimeout(() => reloadPage(theirs), READING);
  return true;
}

/**
 * Loads the page anew if its host answers, and tells whether it does. Browsers may remember that a piece of code could
 * not be had, and then no second try can succeed in the same page. Only for tries that a person asked for: it would go on
 * for ever where a file is really missing.
 */
export async function reloadIfServed(): Promise<boolean> {
  const answers = (await pageOfHost()) !== undefined;
  if (answers) reloadPage();
  return answers;
}
