import type { Language, Side } from '../../core/ids.ts';
import type { OwnTrouble } from './lost-link.ts';

/** Words of the plan that goes home, which come with it. */
interface PlanWords {
  /** The ways in. */
  take: string;
  takeHint: string;
  add: string;
  open: string;
  made: (day: string) => string;
  lead: string;
  /** What the link holds, and what not. */
  holds: string;
  print: string;
  back: string;
  toPlan: string;
  /** From what the plan leads to. */
  toYourPlan: string;
  change: string;
  noteTitle: string;
  places: string;
  noPlaces: string;
  sided: (place: string, side: Side) => string;
  see: string;
  seeAreas: string;
  injection: string;
  /** Over warnings that concern needles at other places. */
  elsewhere: string;
  exercises: string;
  toExercises: string;
  noExercises: string;
  along: string;
  sides: Record<Side | 'both', string>;
  /** What the words of an exercise, which tell of both sides or of the right, mean where one side was chosen. */
  oneSide: Record<Side, string>;
  yours: string;
  versions: Record<'easier' | 'harder', string>;
  dose: (dose: {
    repetitions?: number | undefined;
    hold?: number | undefined;
    days?: number | undefined;
  }) => string;
  weeks: (week: number) => string;
  boxes: string;
  hand: string;
  handLead: string;
  qr: string;
  copy: string;
  copied: string;
  notCopied: string;
  link: string;
  share: string;
  /** Lines to write on: where it is said whom to call, and under the exercises. */
  sheet: { calls: readonly string[]; name: string };
  otherLanguage: string;
  making: {
    title: string;
    lead: string;
    remove: (place: string) => string;
    more: string;
    /** A way to where places are. */
    body: string;
    takeIn: (place: string) => string;
    choose: string;
    many: (count: number) => string;
    asTaught: string;
    side: string;
    version: string;
    repetitions: string;
    times: (count: number) => string;
    hold: string;
    seconds: (count: number) => string;
    days: string;
    perWeek: (count: number) => string;
    note: string;
    noteHint: string;
    noteLetters: (count: number, most: number) => string;
    noteFull: (most: number) => string;
    done: string;
  };
  trouble: OwnTrouble;
}

const joined = (...parts: (string | false | undefined)[]): string => `${parts.filter(Boolean).join(', ')}.`;

/** By language. */
export const planWords: Record<Language, PlanWords> = {
  en: {
    take: 'Take this home',
    takeHint: 'A page with this place and the exercises you choose, as a link or on paper.',
    add: 'Add this to the plan',
    open: 'Open the plan',
    made: (day) => `Made on ${day}.`,
    lead: 'What you looked at together, and what to do at home.',
    holds: 'The link holds what was chosen here. It holds no name. Anyone who has the link can open it.',
    print: 'Print',
    back: 'To the start',
    toPlan: 'Back to the plan',
    toYourPlan: 'Back to your plan',
    change: 'Change this plan',
    noteTitle: 'A note for you',
    places: 'The places you talked about',
    noPlaces: 'No place is in this plan.',
    sided: (place, side) => `${place}, ${side === 'left' ? 'left side' : 'right side'}`,
    see: 'See it on the body',
    seeAreas: 'See where it hurts on the body',
    injection: 'What an injection does',
    elsewhere: 'After a needle somewhere else',
    exercises: 'Your exercises',
    toExercises: 'Go to your exercises',
    noExercises: 'No exercise has been chosen yet.',
    along: 'Do it along with the body',
    sides: { left: 'Left side', right: 'Right side', both: 'Both sides' },
    oneSide: {
      left: 'Only for your left side. Where the words say right, take left, and do not change sides.',
      right: 'Only for your right side: do not change sides.',
    },
    yours: 'For you',
    versions: { easier: 'The easier way', harder: 'The harder way' },
    dose: ({ repetitions, hold, days }) =>
      joined(
        repetitions !== undefined && `${repetitions} ${repetitions === 1 ? 'time' : 'times'}`,
        hold !== undefined && `hold ${hold} ${hold === 1 ? 'second' : 'seconds'}`,
        days !== undefined && `${days} ${days === 1 ? 'day' : 'days'} a week`,
      ),
    weeks: (week) => `Week ${week}`,
    boxes: 'Tick a box on each day you did it. A day without a tick is no harm: go on the next day.',
    hand: 'Hand it over',
    handLead: 'Point a phone’s camera at the square, or send the link.',
    qr: 'Square code with the link to this plan',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'This browser does not let us copy. Mark the link below and copy it.',
    link: 'The link',
    share: 'Send it',
    sheet: { calls: ['Clinic', 'Telephone, day and night'], name: 'Name (by hand)' },
    otherLanguage: 'En español',
    making: {
      title: 'Put the plan together',
      lead: 'Choose what goes home. Nothing is stored: the plan is in the address of this page.',
      remove: (place) => `Take out ${place}`,
      more: 'To add a place, go to it on the body and press “Add this to the plan”.',
      body: 'Go to the body',
      takeIn: (place) => `Take in ${place}`,
      choose: 'Exercises',
      many: (count) => `You have chosen ${count}. People keep up two to four best.`,
      asTaught: 'As taught',
      side: 'Side',
      version: 'How hard',
      repetitions: 'How often in a row',
      times: (count) => (count === 1 ? 'once' : `${count} times`),
      hold: 'How long held',
      seconds: (count) => `${count} seconds`,
      days: 'Days a week',
      perWeek: (count) => (count === 1 ? '1 day' : `${count} days`),
      note: 'A note for the patient',
      noteHint: 'No names, please: the note is part of the link.',
      noteLetters: (count, most) => `${count} of ${most} letters`,
      noteFull: (most) => `There is room for ${most} letters. What goes beyond is left out.`,
      done: 'Done: hand it over',
    },
    trouble: {
      title: 'This plan cannot be opened',
      none: 'There is no plan in this link. Its last part is missing.',
      damaged:
        'Letters in the link were changed on its way. So that nobody gets a wrong plan, it is not opened.',
      newer: 'The plan was made with a newer version of this page. Load this page again to open it.',
    },
  },
  es: {
    take: 'Llevarlo a casa',
    takeHint: 'Una página con este sitio y los ejercicios que elija, como enlace o en papel.',
    add: 'Añadir esto al plan',
    open: 'Abrir el plan',
    made: (day) => `Hecho el ${day}.`,
    lead: 'Lo que vieron juntos y qué hacer en casa.',
    holds:
      'El enlace guarda lo que se eligió aquí. No guarda ningún nombre. Quien tenga el enlace puede abrirlo.',
    print: 'Imprimir',
    back: 'Al inicio',
    toPlan: 'Volver al plan',
    toYourPlan: 'Volver a su plan',
    change: 'Cambiar este plan',
    noteTitle: 'Una nota para usted',
    places: 'Los sitios de los que hablaron',
    noPlaces: 'No hay ningún sitio en este plan.',
    sided: (place, side) => `${place}, ${side === 'left' ? 'lado izquierdo' : 'lado derecho'}`,
    see: 'Verlo en el cuerpo',
    seeAreas: 'Ver en el cuerpo dónde duele',
    injection: 'Qué hace una inyección',
    elsewhere: 'Después de un pinchazo en otro sitio',
    exercises: 'Sus ejercicios',
    toExercises: 'Ir a sus ejercicios',
    noExercises: 'Aún no se ha elegido ningún ejercicio.',
    along: 'Hacerlo junto con el cuerpo',
    sides: { left: 'Lado izquierdo', right: 'Lado derecho', both: 'Ambos lados' },
    oneSide: {
      left: 'Solo para su lado izquierdo. Donde el texto dice derecho, haga izquierdo, y no cambie de lado.',
      right: 'Solo para su lado derecho: no cambie de lado.',
    },
    yours: 'Para usted',
    versions: { easier: 'La forma más fácil', harder: 'La forma más difícil' },
    dose: ({ repetitions, hold, days }) =>
      joined(
        repetitions !== undefined && `${repetitions} ${repetitions === 1 ? 'vez' : 'veces'}`,
        hold !== undefined && `mantener ${hold} ${hold === 1 ? 'segundo' : 'segundos'}`,
        days !== undefined && `${days} ${days === 1 ? 'día' : 'días'} a la semana`,
      ),
    weeks: (week) => `Semana ${week}`,
    boxes: 'Marque una casilla cada día que lo hizo. Un día sin marca no es malo: siga al día siguiente.',
    hand: 'Entregarlo',
    handLead: 'Apunte la cámara de un teléfono al cuadrado, o envíe el enlace.',
    qr: 'Código cuadrado con el enlace a este plan',
    copy: 'Copiar el enlace',
    copied: 'El enlace está copiado.',
    notCopied: 'Este navegador no nos deja copiar. Marque el enlace de abajo y cópielo.',
    link: 'El enlace',
    share: 'Enviarlo',
    sheet: { calls: ['Clínica', 'Teléfono, de día y de noche'], name: 'Nombre (a mano)' },
    otherLanguage: 'In English',
    making: {
      title: 'Preparar el plan',
      lead: 'Elija qué va a casa. No se guarda nada: el plan está en la dirección de esta página.',
      remove: (place) => `Quitar ${place}`,
      more: 'Para añadir un sitio, vaya a él en el cuerpo y pulse «Añadir esto al plan».',
      body: 'Ir al cuerpo',
      takeIn: (place) => `Añadir ${place}`,
      choose: 'Ejercicios',
      many: (count) => `Ha elegido ${count}. De dos a cuatro es lo que mejor se mantiene.`,
      asTaught: 'Como se enseña',
      side: 'Lado',
      version: 'Dificultad',
      repetitions: 'Cuántas veces seguidas',
      times: (count) => (count === 1 ? 'una vez' : `${count} veces`),
      hold: 'Cuánto se mantiene',
      seconds: (count) => `${count} segundos`,
      days: 'Días a la semana',
      perWeek: (count) => (count === 1 ? '1 día' : `${count} días`),
      note: 'Una nota para el paciente',
      noteHint: 'Sin nombres, por favor: la nota es parte del enlace.',
      noteLetters: (count, most) => `${count} de ${most} letras`,
      noteFull: (most) => `Hay sitio para ${most} letras. Lo que pasa de ahí se deja fuera.`,
      done: 'Listo: entregarlo',
    },
    trouble: {
      title: 'Este plan no se puede abrir',
      none: 'En este enlace no hay ningún plan. Falta su última parte.',
      damaged:
        'Algunas letras del enlace cambiaron en el camino. Para que nadie reciba un plan equivocado, no se abre.',
      newer:
        'El plan se hizo con una versión más nueva de esta página. Vuelva a cargar esta página para abrirlo.',
    },
  },
};
