import type { Language } from '../../core/ids.ts';

/** Words of the time after an injection. */
export interface AfterWords {
  course: string;
  warning: string;
  name: string;
  /** What the picture of it shows, for those who do not see it. */
  picture: string;
  soreness: string;
  numb: string;
  ease: string;
  gap: string;
  /** Said first where no needle is drawn. */
  elsewhere: string;
}

export const after: Record<Language, AfterWords> = {
  en: {
    course: 'The days and weeks after',
    warning: 'When to call',
    name: 'The time after',
    picture:
      'Time line: numb in the first hours, sore from about 2 to 8 hours on, mostly for 1 to 2 days and gone by day 3 or 4. Ease may last from hours to weeks. Visits lie a few weeks apart.',
    soreness: 'Sore',
    numb: 'Numb',
    ease: 'Ease, for some',
    gap: 'a few weeks',
    elsewhere:
      'No needle is drawn at this place. If you had an injection here or elsewhere, what follows is for you.',
  },
  es: {
    course: 'Los días y semanas siguientes',
    warning: 'Cuándo llamar',
    name: 'El tiempo después',
    picture:
      'Línea de tiempo: dormido en las primeras horas, dolorido desde unas 2 a 8 horas después, casi siempre 1 o 2 días, y sin dolor al día 3 o 4. El alivio puede durar de horas a semanas. Las visitas se separan unas semanas.',
    soreness: 'Dolorido',
    numb: 'Dormido',
    ease: 'Alivio, en algunos',
    gap: 'unas semanas',
    elsewhere:
      'En este sitio no se dibuja ninguna aguja. Si recibió una inyección aquí o en otro sitio, lo que sigue es para usted.',
  },
};
