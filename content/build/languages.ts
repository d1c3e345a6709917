import type { Language } from '../../src/core/ids.ts';

/** The language that the content is written in first. */
export const ORIGINAL: Language = 'en';

/** Every language that the content is said in: TypeScript asks for a line here. Its words stand in a folder of its name. */
const SAID: Record<Language, true> = { en: true, es: true };

export const LANGUAGES = Object.keys(SAID) as Language[];

/** Those whose words are translated from the original. */
export const TRANSLATED: readonly Language[] = LANGUAGES.filter((language) => language !== ORIGINAL);

export const isLanguage = (name: string): name is Language => Object.hasOwn(SAID, name);

/** What `make` makes for every language. */
export const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
