import type { Language } from '../../../core/ids.ts';

/** Words of the slim frame inside other pages. */
interface EmbedWords {
  /** The whole app, in a tab of its own. */
  full: string;
  /** The exercises of a point, before one is chosen. */
  exercises: string;
}

/** By language. */
export const embedWords: Record<Language, EmbedWords> = {
  en: { full: 'Open in full', exercises: 'Go on to see them one by one.' },
  es: { full: 'Abrir la versión completa', exercises: 'Siga adelante para verlos uno por uno.' },
};
