import { CONTENT_VERSION, type ContentBundle } from '../core/content/bundle.ts';
import type { Language } from '../core/ids.ts';
import { fetchJson, refused } from '../state/stores.ts';
import { loadMessages } from '../words/messages.ts';

/** What each part of a content file is: the build has checked all that lies below. */
const FORM: Readonly<
  Record<Exclude<keyof ContentBundle, 'version' | 'clinic' | 'untold'>, 'list' | 'record' | 'text'>
> = {
  language: 'text',
  regions: 'list',
  muscles: 'list',
  points: 'list',
  areas: 'record',
  skinAreas: 'list',
  exercises: 'list',
  stopRules: 'list',
  startRules: 'list',
  bandStages: 'list',
  injectionStages: 'list',
  injectionCalm: 'list',
  positions: 'record',
  drugs: 'record',
  needlePath: 'list',
  structures: 'record',
  aftercare: 'list',
  warning: 'list',
  disclaimer: 'list',
};

/** What is listed with an id and a name: without them a page would have no heading, and a link no words. */
const NAMED = [
  'regions',
  'muscles',
  'points',
  'exercises',
] as const satisfies readonly (keyof ContentBundle)[];

const isNamed = (entry: unknown): boolean => {
  const { id, name }: { id?: unknown; name?: unknown } = { ...(entry as object | undefined) };
  return typeof id === 'string' && typeof name === 'string';
};

const formOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'list'
    : typeof value === 'object' && value
      ? 'record'
      : typeof value === 'string'
        ? 'text'
        : 'nothing';

const loaded = new Map<Language, Promise<ContentBundle>>();

/**
 * The content in a language, once the interface's words in it are there, too; a failed load is forgotten, so that it can be
 * tried again. Throws a FileError for the content, an Error for the words.
 */
export function loadContent(language: Language, again = false): Promise<ContentBundle> {
  const known = loaded.get(language);
  if (known && !again) return known;
  const words = loadMessages(language);
  const loading = Promise.all([fetchContent(language, again), words]).then(([content]) => content);
  loaded.set(language, loading);
  loading.catch(() => loaded.get(language) === loading && loaded.delete(language));
  return loading;
}

async function fetchContent(language: Language, again: boolean): Promise<ContentBundle> {
  const file = `content/${language}.json`;
  const bundle: Readonly<Record<string, unknown>> = {
    ...(await fetchJson(file, CONTENT_VERSION, { again })),
  };
  const wrong = Object.entries(FORM).filter(([key, form]) => formOf(bundle[key]) !== form);
  if (wrong.length > 0) throw refused(file, 'damaged', `without ${wrong.map(([key]) => key).join(', ')}`);
  const nameless = NAMED.filter((key) => !(bundle[key] as readonly unknown[]).every(isNamed));
  if (nameless.length > 0) throw refused(file, 'damaged', `without names of ${nameless.join(', ')}`);
  return bundle as unknown as ContentBundle;
}
