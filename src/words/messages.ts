import type { Language } from '../core/ids.ts';
import type { Messages } from './catalogue.ts';
import { en } from './en.ts';

/** English is always there: it stands in where another language cannot be had. */
const here: Partial<Record<Language, Messages>> = { en };

/** Whoever reads one language loads no other. */
const coming: Record<Language, () => Promise<Messages>> = {
  en: async () => en,
  es: async () => (await import('./es.ts')).es,
};

/** Loads the interface's words in a language, once. Rejects where they cannot be had; asked again, it tries again. */
export async function loadMessages(language: Language): Promise<void> {
  here[language] ??= await coming[language]();
}

/** The interface's words in a language; English until `loadMessages` has brought them. */
export const messages = (language: Language): Messages => here[language] ?? en;
