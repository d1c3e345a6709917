import type { ContentBundle, Language } from '../../content/schema/bundle.ts';

const loaded = new Map<Language, Promise<ContentBundle>>();

/** The content in a language; a failed load is forgotten, so that it can be tried again. */
export function loadContent(language: Language): Promise<ContentBundle> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = fetchContent(language);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

async function fetchContent(language: Language): Promise<ContentBundle> {
  const response = await fetch(`${import.meta.env.BASE_URL}content/${language}.json`);
  if (!response.ok) throw new Error(`content/${language}.json: ${response.status}`);
  const bundle: unknown = await response.json();
  // The build has checked every field; here it only matters that this is such a file at all.
  if (typeof bundle !== 'object' || !bundle || !('regions' in bundle) || !Array.isArray(bundle.regions))
    throw new Error(`content/${language}.json: not a content file`);
  return bundle as ContentBundle;
}
