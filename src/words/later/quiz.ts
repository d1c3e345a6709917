import type { Language } from '../../core/ids.ts';
import type { MuscleGroup } from '../../domain/quiz/groups.ts';
import type { Score } from '../../domain/quiz/score.ts';
import type { QuizKind } from '../../domain/view/options.ts';

/** Words of practice: they come with it. */
interface QuizWords {
  lead: string;
  choose: string;
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
    hint: string;
    code: string;
  };
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
    chooseGroup: 'Or a group of muscles',
    chooseLesson: 'Or a lesson of this device',
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
      hint: 'The link holds nothing about you or your answers.',
      code: 'Code with the link to the questions',
    },
    kinds: {
      all: 'All kinds',
      find: 'Find the site',
      name: 'Name the muscle',
      pattern: 'Which muscle fits?',
      felt: 'Where is it felt?',
      paint: 'Paint the pattern',
      layers: 'Order of layers',
      clear: 'Keep clear of',
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
        `You covered ${covered} of 100 parts of the main pain. Of your paint, ${stray} of 100 parts lie where none is taught.`,
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
    chooseGroup: 'O un grupo de músculos',
    chooseLesson: 'O una lección de este dispositivo',
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
      hint: 'El enlace no contiene nada sobre usted ni sus respuestas.',
      code: 'Código con el enlace a las preguntas',
    },
    kinds: {
      all: 'Todos los tipos',
      find: 'Buscar el sitio',
      name: 'Nombrar el músculo',
      pattern: '¿Qué músculo encaja?',
      felt: '¿Dónde se siente?',
      paint: 'Pintar el patrón',
      layers: 'Orden de las capas',
      clear: 'Qué evitar',
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
        `Cubrió ${covered} de 100 partes del dolor principal. De lo pintado, ${stray} de 100 partes quedan donde no se enseña ninguno.`,
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
