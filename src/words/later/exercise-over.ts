import type { Language } from '../../core/ids.ts';

/** Words over the picture of an exercise: they come with it. */
interface OverWords {
  mistake: string;
  notSo: string;
}

/** By language. */
export const overWords: Record<Language, OverWords> = {
  en: { mistake: 'Common mistake', notSo: 'The hatched figure does it wrong.' },
  es: { mistake: 'Error frecuente', notSo: 'La figura rayada lo hace mal.' },
};
