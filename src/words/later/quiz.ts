import type { Language } from '../../core/ids.ts';
import type { Score } from '../../domain/quiz/score.ts';
import type { QuizKind } from '../../domain/view/options.ts';

/** Words of practice: they come with it. */
interface QuizWords {
  lead: string;
  choose: string;
  kinds: Record<QuizKind | 'all', string>;
  kind: string;
  count: (count: number) => string;
  /** What is asked; a site and its muscle by name, where they are not what is asked for. */
  ask: Record<QuizKind, (point: string, muscle: string) => string>;
  pin: (number: number) => string;
  /** How a place is chosen without the body. */
  pins: string;
  inWords: string;
  shown: Record<'name' | 'pattern' | 'find', string>;
  layer: (names: readonly string[]) => string;
  score: Record<Score, string>;
  /** How far the place is from the taught one, millimetres. */
  away: (millimetres: number) => string;
  answer: (answer: string) => string;
  rightOne: string;
  yours: string;
  taught: string;
  see: string;
  next: string;
  tally: (right: number, asked: number) => string;
  other: string;
  due: (count: number) => string;
  /** What the device keeps of it. */
  kept: {
    title: string;
    off: string;
    on: (known: number, due: number) => string;
    turnOn: string;
    save: string;
    open: string;
    opened: string;
    notOpened: string;
    delete: string;
    deleted: string;
    notDeleted: string;
    notHeld: string;
  };
}

/** By language. */
export const quizWords: Record<Language, QuizWords> = {
  en: {
    lead: 'Short questions on what is taught, with the answer shown on the body. Not a test of your own pain.',
    choose: 'Choose a part of the body',
    kinds: {
      all: 'All kinds',
      find: 'Find the site',
      name: 'Name the muscle',
      pattern: 'Which muscle fits?',
      felt: 'Where is it felt?',
      layers: 'Order of layers',
      clear: 'Keep clear of',
    },
    kind: 'Kind of question',
    count: (count) => `${count} questions`,
    ask: {
      find: (point, muscle) => `Where is this common site taught to be: “${point}”, in ${muscle}?`,
      name: () => 'What is the muscle called that stands out on the body?',
      pattern: () => 'The usual chart shows pain here. Which muscle is it taught for?',
      felt: (point, muscle) =>
        `Where is the main pain taught to be felt? The site is “${point}”, in ${muscle}.`,
      layers: (point, muscle) =>
        `A needle is drawn to “${point}”, in ${muscle}. What does it go through, from the skin inward?`,
      clear: (point, muscle) =>
        `A needle is drawn to “${point}”, in ${muscle}. Which of these lies nearest to its way and must be kept clear of?`,
    },
    pin: (number) => `Number ${number}`,
    pins: 'Tap the place on the body, or choose a number.',
    inWords: 'Say it in words',
    shown: {
      name: 'What this muscle is:',
      pattern: 'The chart shows pain here:',
      find: 'Where the numbers stand:',
    },
    layer: (names) => names.join(', then '),
    score: { right: 'Right', near: 'Close', wrong: 'Not this one' },
    away: (millimetres) => `${millimetres} mm from the taught place.`,
    answer: (answer) => `The answer: ${answer}.`,
    rightOne: 'right answer',
    yours: 'your answer',
    taught: 'What is taught',
    see: 'See it in full',
    next: 'Next question',
    tally: (right, asked) => `${right} of ${asked} right so far`,
    other: 'Other questions',
    due: (count) => `${count} due now`,
    kept: {
      title: 'Your progress',
      off: 'None of your answers are kept. If you like, this device can keep them, and ask again on the day when you are about to forget.',
      on: (known, due) =>
        `This device keeps your answers to ${known === 1 ? '1 question' : `${known} questions`}. ${due} due now.`,
      turnOn: 'Keep my progress on this device',
      save: 'Save as a file',
      open: 'Open a file of progress',
      opened: 'Opened.',
      notOpened: 'That is no file of progress. Nothing was changed.',
      delete: 'Delete my progress',
      deleted: 'Deleted. None of your answers are kept now.',
      notDeleted: 'This browser did not let the app delete it. Clear it in the settings of the browser.',
      notHeld: 'This browser lets the app store nothing: it lasts as long as this page. Save it as a file.',
    },
  },
  es: {
    lead: 'Preguntas cortas sobre lo que se enseña, con la respuesta en el cuerpo. No evalúan su propio dolor.',
    choose: 'Elija una parte del cuerpo',
    kinds: {
      all: 'Todos los tipos',
      find: 'Buscar el sitio',
      name: 'Nombrar el músculo',
      pattern: '¿Qué músculo encaja?',
      felt: '¿Dónde se siente?',
      layers: 'Orden de las capas',
      clear: 'Qué evitar',
    },
    kind: 'Tipo de pregunta',
    count: (count) => `${count} preguntas`,
    ask: {
      find: (point, muscle) => `¿Dónde se enseña que está este sitio común: «${point}», en ${muscle}?`,
      name: () => '¿Cómo se llama el músculo que resalta en el cuerpo?',
      pattern: () => 'El esquema habitual muestra dolor aquí. ¿Para qué músculo se enseña?',
      felt: (point, muscle) =>
        `¿Dónde se enseña que se siente el dolor principal? El sitio es «${point}», en ${muscle}.`,
      layers: (point, muscle) =>
        `Se dibuja una aguja hacia «${point}», en ${muscle}. ¿Qué atraviesa, desde la piel hacia dentro?`,
      clear: (point, muscle) =>
        `Se dibuja una aguja hacia «${point}», en ${muscle}. ¿Cuál de estos queda más cerca de su camino y se debe evitar?`,
    },
    pin: (number) => `Número ${number}`,
    pins: 'Toque el lugar en el cuerpo o elija un número.',
    inWords: 'Decirlo con palabras',
    shown: {
      name: 'Qué es este músculo:',
      pattern: 'El esquema muestra dolor aquí:',
      find: 'Dónde están los números:',
    },
    layer: (names) => names.join(', luego '),
    score: { right: 'Correcto', near: 'Cerca', wrong: 'No es esta' },
    away: (millimetres) => `A ${millimetres} mm del lugar que se enseña.`,
    answer: (answer) => `La respuesta: ${answer}.`,
    rightOne: 'respuesta correcta',
    yours: 'su respuesta',
    taught: 'Lo que se enseña',
    see: 'Verlo completo',
    next: 'Pregunta siguiente',
    tally: (right, asked) => `${right} de ${asked} correctas hasta ahora`,
    other: 'Otras preguntas',
    due: (count) => `${count} para ahora`,
    kept: {
      title: 'Su progreso',
      off: 'No se guarda ninguna respuesta. Si quiere, este dispositivo puede guardarlas y preguntar de nuevo el día en que esté a punto de olvidarlas.',
      on: (known, due) =>
        `Este dispositivo guarda sus respuestas a ${known === 1 ? '1 pregunta' : `${known} preguntas`}. ${due} para ahora.`,
      turnOn: 'Guardar mi progreso en este dispositivo',
      save: 'Guardar como archivo',
      open: 'Abrir un archivo de progreso',
      opened: 'Abierto.',
      notOpened: 'No es un archivo de progreso. No cambió nada.',
      delete: 'Borrar mi progreso',
      deleted: 'Borrado. Ya no se guarda ninguna respuesta.',
      notDeleted:
        'Este navegador no dejó que la aplicación lo borrara. Bórrelo en los ajustes del navegador.',
      notHeld: 'Este navegador no deja guardar nada: dura lo que dure esta página. Guárdelo como archivo.',
    },
  },
};
