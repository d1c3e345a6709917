import type { Language } from '../../../core/ids.ts';

/** Words of a lesson in a package for a learning platform. */
interface LearnerWords {
  notRecorded: string;
  /** Beside a question that nobody answered yet. */
  shown: string;
  ended: Record<'incomplete' | 'completed' | 'passed', string>;
  seen: (seen: number, of: number) => string;
  score: (score: number) => string;
  back: string;
}

/** By language. */
export const learnerWords: Record<Language, LearnerWords> = {
  en: {
    notRecorded: 'Your result is not being recorded here.',
    shown: 'If you have the answer shown first, this question counts no points.',
    ended: {
      incomplete: 'You stopped before the end. You can go on here later.',
      completed: 'You completed this lesson.',
      passed: 'You passed this lesson.',
    },
    seen: (seen, of) => `Views seen: ${seen} of ${of}.`,
    score: (score) => `Score: ${score} of 100.`,
    back: 'Back to the lesson',
  },
  es: {
    notRecorded: 'Su resultado no se está registrando aquí.',
    shown: 'Si hace mostrar antes la respuesta, esta pregunta no da puntos.',
    ended: {
      incomplete: 'Paró antes del final. Puede seguir aquí más tarde.',
      completed: 'Completó esta clase.',
      passed: 'Aprobó esta clase.',
    },
    seen: (seen, of) => `Vistas ya hechas: ${seen} de ${of}.`,
    score: (score) => `Puntuación: ${score} de 100.`,
    back: 'Volver a la clase',
  },
};
