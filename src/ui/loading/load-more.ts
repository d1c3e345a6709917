import { CONTENT_VERSION } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import type { Language } from '../../core/ids.ts';
import { fetchJson, refused } from '../../state/stores.ts';

/** What must be there; the build has checked all that lies below. */
const PARTS = [
  'codes',
  'triggerPoint',
  'band',
  'injection',
  'evidence',
  'selfCare',
  'otherMuscles',
  'aloneIn',
  'choices',
  'questions',
  'consult',
  'teaching',
  'lessons',
  'glossary',
  'findWords',
  'sources',
] as const satisfies readonly (keyof MoreContent)[];

const here = new Map<Language, MoreContent>();

/** What is told beside the story, where it has been loaded. */
export const loadedMore = (language: Language): MoreContent | undefined => here.get(language);

const listeners = new Set<() => void>();

/** Calls `listener` whenever it has been loaded, by whom ever; the function it gives back ends that. */
export function onMore(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const coming = new Map<Language, Promise<MoreContent>>();

/** Loads what is told beside the story, once for all who ask; a failed load can be tried again. Throws a FileError. */
export function loadMore(language: Language, again = false): Promise<MoreContent> {
  const asked = coming.get(language);
  if (asked && (!again || here.has(language))) return asked;
  const loading = fetchMore(language, again);
  coming.set(language, loading);
  loading.catch(() => coming.get(language) === loading && coming.delete(language));
  return loading;
}

async function fetchMore(language: Language, again: boolean): Promise<MoreContent> {
  const file = `content/${language}-more.json`;
  const more: Partial<MoreContent> = await fetchJson(file, CONTENT_VERSION, { again });
  const wrong = PARTS.filter((part) => typeof more[part] !== 'object');
  if (wrong.length > 0) throw refused(file, 'damaged', `without ${wrong.join(', ')}`);
  const whole = more as MoreContent;
  here.set(language, whole);
  for (const listener of listeners) listener();
  return whole;
}
