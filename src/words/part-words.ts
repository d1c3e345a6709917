import type { Language } from '../core/ids.ts';
import type { PartWords } from '../domain/picture/tags.ts';
import { messages } from './messages.ts';

/** What is named in the picture, in a language. */
export function partWords(language: Language): PartWords {
  const { band, inside } = messages(language);
  return { ...band.labels, inside };
}
