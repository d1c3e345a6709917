import { LANGUAGES, type Language } from '../core/ids.ts';
import type { PartWords } from '../domain/picture/tags.ts';
import { messages } from './messages.ts';

const made = Object.fromEntries(
  LANGUAGES.map((language): [Language, PartWords] => {
    const { band, exercise } = messages(language);
    return [language, { ...exercise.arrows, band }];
  }),
);

/** What is named in the picture, in a language: the same object each time. */
export const partWords = (language: Language): PartWords => made[language]!;
