import type { Language } from '../../core/ids.ts';

/** Words of the page on which an exercise is done along with the body: they come with it. */
interface GuidedWords {
  pause: string;
  goOn: string;
  /** Before the person is there who does it along. */
  withoutFigure: string;
  tooMuchPain: string;
  /** What can be heard or felt, and when: at holds or, in an exercise without any, at whatever starts and ends. */
  signals: Record<'atHolds' | 'atRounds' | 'tones' | 'vibration', string>;
  done: string;
  toPlan: string;
  wellDone: string;
  again: string;
  stopped: string;
  afterPain: string;
  withEasier: string;
}

/** By language. */
export const guidedWords: Record<Language, GuidedWords> = {
  en: {
    pause: 'Pause',
    goOn: 'Go on',
    withoutFigure: 'Begin without it',
    tooMuchPain: 'Too much pain',
    signals: {
      atHolds: 'At start and end of each hold',
      atRounds: 'At each start and end',
      tones: 'Sound',
      vibration: 'Vibration',
    },
    done: 'Finish',
    toPlan: 'Back to your plan',
    wellDone: 'That was all of it.',
    again: 'Once more',
    stopped: 'Stop here and rest',
    afterPain: 'How to go on',
    withEasier: 'Do the easier version',
  },
  es: {
    pause: 'Pausa',
    goOn: 'Seguir',
    withoutFigure: 'Empezar sin ella',
    tooMuchPain: 'Demasiado dolor',
    signals: {
      atHolds: 'Al empezar y al dejar de mantener',
      atRounds: 'Al empezar y al terminar',
      tones: 'Sonido',
      vibration: 'Vibración',
    },
    done: 'Terminar',
    toPlan: 'Volver a su plan',
    wellDone: 'Eso fue todo.',
    again: 'Una vez más',
    stopped: 'Pare aquí y descanse',
    afterPain: 'Cómo seguir',
    withEasier: 'Hacer la versión más fácil',
  },
};
