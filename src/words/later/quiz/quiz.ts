import type { Language } from '../../../core/ids.ts';
import type { Score } from '../../../domain/quiz/score.ts';
import type { QuizKind } from '../../../domain/view/options.ts';
import { type ChoosingWords, choosingWords } from './choosing.ts';

/** Words of practice: they come with it. */
interface QuizWords extends ChoosingWords {
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
  /** Putting in order: how, the keys of one part, and what it says of a part once it is answered. */
  order: {
    how: string;
    up: (name: string) => string;
    down: (name: string) => string;
    drag: string;
    moved: (name: string, place: number, of: number) => string;
    check: string;
    yourPlace: (place: number) => string;
  };
  /** Painting: how, on the skin and by the areas of a list; what was painted against what is taught, per cent. */
  paint: {
    how: string;
    areas: string;
    check: string;
    nothing: string;
    coming: string;
    overlap: (covered: number, stray: number) => string;
    yours: string;
  };
  score: Record<Score, string>;
  /** How far the place is from the taught one, millimetres. */
  away: (millimetres: number) => string;
  answer: (answer: string) => string;
  rightOne: string;
  yours: string;
  taught: string;
  see: string;
  next: string;
  /** How many were right; what follows is left away where there is little room. */
  tally: (right: number, asked: number) => readonly [string, string];
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
    ...choosingWords.en,
    lead: 'Short questions on what is taught, with the answer shown on the body. Not a test of your own pain.',
    choose: 'Choose a part of the body',
    kinds: {
      all: 'All kinds',
      find: 'Find the site',
      name: 'Name the muscle',
      pattern: 'Which muscle fits?',
      felt: 'Where is it felt?',
      paint: 'Paint the pattern',
      layers: 'Order of layers',
      clear: 'Keep clear of',
      sure: 'How sure is it?',
    },
    kind: 'Kind of question',
    count: (count) => `${count} questions`,
    ask: {
      find: (point, muscle) => `Where is this common site taught to be: “${point}”, in ${muscle}?`,
      name: () => 'What is the muscle called that stands out on the body?',
      pattern: () => 'The usual chart shows pain here. Which muscle is it taught for?',
      paint: (point, muscle) =>
        `Paint where the main pain of “${point}”, in ${muscle}, is taught to be felt.`,
      felt: (point, muscle) => `${muscle}, “${point}”: where is the main pain taught to be felt?`,
      layers: (point, muscle) =>
        `${muscle}, “${point}”: what does the needle that is drawn go through, from the skin inward?`,
      clear: (point, muscle) =>
        `${muscle}, “${point}”: which of these lies nearest to the needle that is drawn and must be kept clear of?`,
      sure: () => 'How sure is medicine of this?',
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
    order: {
      how: 'Put them in order: the outermost first.',
      up: (name) => `Move ${name} up`,
      down: (name) => `Move ${name} down`,
      drag: 'Drag to another place; or hold Alt and press an arrow key',
      moved: (name, place, of) => `${name}: ${place} of ${of}`,
      check: 'Check the order',
      yourPlace: (place) => `you had it at ${place}`,
    },
    paint: {
      how: 'Paint the right side of the body, or tick areas in the list.',
      areas: 'Areas',
      check: 'Check what is painted',
      nothing: 'Paint or tick something first.',
      coming: 'The skin is being made ready.',
      overlap: (covered, stray) =>
        `You painted ${covered}% of the main pain. ${stray}% of your paint lies outside the taught pattern.`,
      yours: 'What you painted is hatched; what is taught is washed and dotted.',
    },
    score: { right: 'Right', near: 'Close', wrong: 'Not this one' },
    away: (millimetres) => `${millimetres} mm from the taught place.`,
    answer: (answer) => `The answer: ${answer}.`,
    rightOne: 'right answer',
    yours: 'your answer',
    taught: 'What is taught',
    see: 'See it in full',
    next: 'Next question',
    tally: (right, asked) => [`${right} of ${asked}`, ' right so far'],
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
    ...choosingWords.es,
    lead: 'Preguntas cortas sobre lo que se enseña, con la respuesta en el cuerpo. No evalúan su propio dolor.',
    choose: 'Elija una parte del cuerpo',
    kinds: {
      all: 'Todos los tipos',
      find: 'Buscar el sitio',
      name: 'Nombrar el músculo',
      pattern: '¿Qué músculo encaja?',
      felt: '¿Dónde se siente?',
      paint: 'Pintar el patrón',
      layers: 'Orden de las capas',
      clear: 'Qué evitar',
      sure: '¿Cuánta certeza hay?',
    },
    kind: 'Tipo de pregunta',
    count: (count) => `${count} preguntas`,
    ask: {
      find: (point, muscle) => `¿Dónde se enseña que está este sitio común: «${point}», en ${muscle}?`,
      name: () => '¿Cómo se llama el músculo que resalta en el cuerpo?',
      pattern: () => 'El esquema habitual muestra dolor aquí. ¿Para qué músculo se enseña?',
      paint: (point, muscle) =>
        `Pinte dónde se enseña que se siente el dolor principal de «${point}», en ${muscle}.`,
      felt: (point, muscle) => `${muscle}, «${point}»: ¿dónde se enseña que se siente el dolor principal?`,
      layers: (point, muscle) =>
        `${muscle}, «${point}»: ¿qué atraviesa la aguja dibujada, desde la piel hacia dentro?`,
      clear: (point, muscle) =>
        `${muscle}, «${point}»: ¿cuál de estos queda más cerca de la aguja dibujada y se debe evitar?`,
      sure: () => '¿Qué tan segura está la medicina de esto?',
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
    order: {
      how: 'Póngalas en orden: primero la más externa.',
      up: (name) => `Subir ${name}`,
      down: (name) => `Bajar ${name}`,
      drag: 'Arrastre a otro lugar; o mantenga Alt y pulse una flecha',
      moved: (name, place, of) => `${name}: ${place} de ${of}`,
      check: 'Comprobar el orden',
      yourPlace: (place) => `usted la puso en el ${place}`,
    },
    paint: {
      how: 'Pinte el lado derecho del cuerpo o marque zonas en la lista.',
      areas: 'Zonas',
      check: 'Comprobar lo pintado',
      nothing: 'Primero pinte o marque algo.',
      coming: 'Se está preparando la piel.',
      overlap: (covered, stray) =>
        `Pintó el ${covered} % del dolor principal. El ${stray} % de lo pintado queda fuera del patrón que se enseña.`,
      yours: 'Lo que pintó está rayado; lo que se enseña está teñido y punteado.',
    },
    score: { right: 'Correcto', near: 'Cerca', wrong: 'No es esta' },
    away: (millimetres) => `A ${millimetres} mm del lugar que se enseña.`,
    answer: (answer) => `La respuesta: ${answer}.`,
    rightOne: 'respuesta correcta',
    yours: 'su respuesta',
    taught: 'Lo que se enseña',
    see: 'Verlo completo',
    next: 'Pregunta siguiente',
    tally: (right, asked) => [`${right} de ${asked}`, ' correctas hasta ahora'],
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
