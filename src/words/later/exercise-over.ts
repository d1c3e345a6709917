import type { Language } from '../../core/ids.ts';

/** Words over the picture of an exercise: they come with it. */
interface OverWords {
  /** What the picture is changed to: from afar, near, or both beside each other. */
  see: Record<'whole' | 'near' | 'both', string>;
  /** What the film shows now, where it changes by itself. */
  now: Record<'whole' | 'near', string>;
  mistake: string;
  notSo: string;
}

/** By language. */
export const overWords: Record<Language, OverWords> = {
  en: {
    see: { whole: 'Whole body', near: 'Muscles close up', both: 'Both side by side' },
    now: { whole: 'Whole person', near: 'Near view: the muscle' },
    mistake: 'Common mistake',
    notSo: 'The hatched figure does it wrong.',
  },
  es: {
    see: { whole: 'Cuerpo entero', near: 'Músculos de cerca', both: 'Ambos a la vez' },
    now: { whole: 'Persona entera', near: 'De cerca: el músculo' },
    mistake: 'Error frecuente',
    notSo: 'La figura rayada lo hace mal.',
  },
};
