import type { Language } from '../../core/ids.ts';

/** Words over the picture of an exercise: they come with it. */
interface OverWords {
  /** What the picture is changed to: from afar, near, or both beside each other. */
  see: Record<'whole' | 'near' | 'both', string>;
  mistake: string;
  notSo: string;
}

/** By language. */
export const overWords: Record<Language, OverWords> = {
  en: {
    see: { whole: 'Whole body', near: 'Muscles close up', both: 'Both side by side' },
    mistake: 'Common mistake',
    notSo: 'The hatched figure does it wrong.',
  },
  es: {
    see: { whole: 'Cuerpo entero', near: 'Músculos de cerca', both: 'Ambos a la vez' },
    mistake: 'Error frecuente',
    notSo: 'La figura rayada lo hace mal.',
  },
};
