import type { Language } from '../core/ids.ts';
import type { PartWords } from '../domain/picture/tags.ts';
import type { Messages } from './catalogue.ts';
import { messages } from './messages.ts';

const made = new WeakMap<Messages, PartWords>();

/** What is named in the picture, in a language: the same object each time. */
export function partWords(language: Language): PartWords {
  const words = messages(language);
  const known = made.get(words) ?? { ...words.exercise.arrows, band: words.band };
  made.set(words, known);
  return known;
}
