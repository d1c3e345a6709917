import type { ContentBundle } from '../core/content/bundle.ts';
import { LANGUAGES, type Language } from '../core/ids.ts';
import { explorer, setContent } from '../state/stores.ts';
import { type Loaded, useLoaded } from '../ui/loading/use-loaded.ts';
import { loadContent } from './load-content.ts';

/** Loads the content of a language into the store; where it cannot be had, that of another language. */
export const useContent = (language: Language): Loaded<ContentBundle> =>
  useLoaded(async (again) => {
    const content = await loadContent(language, again).catch((cause: Error) => {
      const other = LANGUAGES.find((l) => l !== language);
      if (!other) throw cause;
      return loadContent(other, again).catch(() => {
        throw cause;
      });
    });
    // What comes when the person has gone on to another language is not shown any more.
    if (explorer.getState().view.language === language) setContent(content);
    return content;
  }, language);
