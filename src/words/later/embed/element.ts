import type { Language, Side } from '../../../core/ids.ts';

/** Words of the still picture that stands in another page before 3D is started. */
interface EmbedElementWords {
  start: string;
  stop: string;
  full: string;
  safety: string;
  side: Record<Side, string>;
}

/** By language. */
export const embedElementWords: Record<Language, EmbedElementWords> = {
  en: {
    start: 'Show in 3D',
    stop: 'Close 3D',
    full: 'Open in full',
    safety: 'For learning only. It does not tell you what you have.',
    side: { right: 'right side', left: 'left side' },
  },
  es: {
    start: 'Ver en 3D',
    stop: 'Cerrar 3D',
    full: 'Abrir la versión completa',
    safety: 'Solo para aprender. No le dice qué tiene usted.',
    side: { right: 'lado derecho', left: 'lado izquierdo' },
  },
};
