import type { MuscleGroup } from '../../../core/content/bundle.ts';
import type { Language } from '../../../core/ids.ts';

/** Words of the choice of what to practise, of what is known of it, and of links to questions. */
export interface ChoosingWords {
  chooseGroup: string;
  chooseLesson: string;
  unnamed: string;
  groups: Record<MuscleGroup, string>;
  /** What is known, as the body shows it. */
  known: {
    title: string;
    legend: string;
    open: (weak: number, due: number) => string;
    nothing: string;
    settled: string;
    begun: string;
  };
  /** A link to questions. */
  share: {
    title: string;
    mode: string;
    modes: Record<'optional' | 'only' | 'none', string>;
    says: Record<'optional' | 'only' | 'none', string>;
    place: string;
    everything: string;
    /** The way to lessons, which are sent whole. */
    lessons: string;
    hint: string;
    code: string;
  };
}

/** By language. */
export const choosingWords: Record<Language, ChoosingWords> = {
  en: {
    chooseGroup: 'Or a group of muscles',
    chooseLesson: 'Or a lesson',
    unnamed: 'A lesson without a name',
    groups: {
      chewing: 'Chewing muscles',
      scalp: 'Scalp',
      'front-of-neck': 'Front and side of the neck',
      suboccipital: 'Suboccipital muscles',
      'back-of-neck': 'Back of the neck',
      trapezius: 'Trapezius',
      'shoulder-blade': 'Around the shoulder blade',
      back: 'Back and low back',
      buttock: 'Buttock and outer hip',
      'hip-and-belly': 'Hip flexors and belly wall',
    },
    known: {
      title: 'What you know, on the body',
      legend:
        'Muscles that stand out and have a number are weak or due. Muscles in their plain color are known well. Pale ones are begun or were not asked yet.',
      open: (weak, due) => [weak > 0 && `${weak} weak`, due > 0 && `${due} due`].filter(Boolean).join(', '),
      nothing: 'Nothing is weak or due now.',
      settled: 'Known well:',
      begun: 'Begun:',
    },
    share: {
      title: 'A link for a class',
      mode: 'What the link holds',
      modes: { optional: 'Questions beside all else', only: 'Questions only', none: 'No questions' },
      says: {
        optional: 'Whoever opens it can answer questions and look at everything.',
        only: 'Names, search and lists are hidden, so that nothing gives an answer away.',
        none: 'Whoever opens it can look at everything and is asked nothing.',
      },
      place: 'About',
      everything: 'All of it',
      lessons: 'To send a lesson, with its views and what is said: Lessons',
      hint: 'The link holds nothing about you or your answers.',
      code: 'Code with the link to the questions',
    },
  },
  es: {
    chooseGroup: 'O un grupo de músculos',
    chooseLesson: 'O una lección',
    unnamed: 'Una lección sin nombre',
    groups: {
      chewing: 'Músculos de la masticación',
      scalp: 'Cuero cabelludo',
      'front-of-neck': 'Cara anterior y lateral del cuello',
      suboccipital: 'Músculos suboccipitales',
      'back-of-neck': 'Nuca',
      trapezius: 'Trapecio',
      'shoulder-blade': 'Alrededor de la escápula',
      back: 'Espalda y zona lumbar',
      buttock: 'Glúteos y cadera externa',
      'hip-and-belly': 'Flexores de la cadera y pared del abdomen',
    },
    known: {
      title: 'Lo que sabe, en el cuerpo',
      legend:
        'Los músculos que resaltan y llevan un número están flojos o pendientes. Los de color normal se saben bien. Los pálidos están empezados o aún no se preguntaron.',
      open: (weak, due) =>
        [weak > 0 && `${weak} flojas`, due > 0 && `${due} pendientes`].filter(Boolean).join(', '),
      nothing: 'Ahora no hay nada flojo ni pendiente.',
      settled: 'Se saben bien:',
      begun: 'Empezados:',
    },
    share: {
      title: 'Un enlace para una clase',
      mode: 'Qué contiene el enlace',
      modes: { optional: 'Preguntas junto a todo lo demás', only: 'Solo preguntas', none: 'Sin preguntas' },
      says: {
        optional: 'Quien lo abra puede contestar preguntas y mirarlo todo.',
        only: 'Los nombres, la búsqueda y las listas se ocultan, para que nada delate una respuesta.',
        none: 'Quien lo abra puede mirarlo todo y no se le pregunta nada.',
      },
      place: 'Sobre',
      everything: 'Todo',
      lessons: 'Para enviar una clase, con sus vistas y frases: Clases',
      hint: 'El enlace no contiene nada sobre usted ni sus respuestas.',
      code: 'Código con el enlace a las preguntas',
    },
  },
};
