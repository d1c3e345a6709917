import type { Language } from '../../core/ids.ts';

/** Of a plan that was made with another edition, and names what this one does not tell of. */
export const namesMoreWords: Record<Language, string> = {
  en: 'This plan names more than this app tells of. It was made with another edition. Ask who gave it to you.',
  es: 'Este plan nombra más de lo que cuenta esta aplicación. Se hizo con otra edición. Pregunte a quien se lo dio.',
};
