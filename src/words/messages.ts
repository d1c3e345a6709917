import type { Language } from '../core/ids.ts';
import type { Messages } from './catalogue.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const catalogues: Record<Language, Messages> = { en, es };

/** The interface's words in a language. */
export const messages = (language: Language): Messages => catalogues[language];
