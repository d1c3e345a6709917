import { LANGUAGES, type Language } from '../../src/core/ids.ts';

/** The language that the content is written in first. */
export const ORIGINAL: Language = 'en';

/** Those whose words are translated from the original. */
export const TRANSLATED: readonly Language[] = LANGUAGES.filter((language) => language !== ORIGINAL);

export const isLanguage = (name: string): name is Language => LANGUAGES.some((known) => known === name);

/** What `make` makes for every language. */
export const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
