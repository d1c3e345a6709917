import type { CardId, Language, Side } from '../../core/ids.ts';
import type { MarkKind } from '../../domain/marks/mark.ts';
import type { AheadState } from '../../state/host/ahead.ts';

/** Words of the script for a talk of two minutes: they come with it. */
interface ScriptWords {
  titles: Record<CardId, string>;
  /** Titles of the same cards where no needle is spoken of, and where none is drawn. */
  calm: Partial<Record<CardId, string>>;
  byHand: string;
  /** Where no needle is drawn since only a specialist should set one. */
  bySpecialist: string;
  place: (muscle: string, point: string, side: Side) => string;
  card: (number: number, count: number) => string;
  short: (number: number, count: number) => string;
  controls: string;
  back: string;
  next: string;
  leave: string;
  more: string;
  hold: string;
  relax: string;
  holdHint: string;
  relaxed: string;
  /** What the band's picture shows then. */
  relaxedSaid: string;
  mark: string;
  marked: string;
  markHint: string;
  /** Short names of what was found at a mark. */
  kinds: Record<MarkKind, string>;
  /** What the names in the picture of the needle are. */
  named: string;
  /** The same where they have figures. */
  measured: string;
  /** The words of a card go on below. */
  below: string;
  choose: string;
  chosen: (count: number) => string;
  full: string;
  sides: Record<Side | 'both', string>;
  ask: string;
  asked: readonly string[];
  make: string;
  leaving: { title: string; text: string; stay: string; leave: string };
  settings: {
    title: string;
    /** Whether the talk goes on where the connection is gone. */
    ahead: Record<AheadState['state'], string>;
    hand: string;
    hands: Record<Side, string>;
    full: string;
    cards: string;
    keep: string;
    done: string;
  };
}

/** By language. */
export const scriptWords: Record<Language, ScriptWords> = {
  en: {
    titles: {
      where: 'Where it is',
      felt: 'Where it is felt',
      band: 'The tight band',
      injection: 'The injection',
      choices: 'Other choices',
      days: 'The days after',
      exercises: 'Exercises to choose',
      words: 'In your own words',
    },
    calm: { injection: 'What can help', choices: 'If you wait' },
    byHand: 'Treated by hand',
    bySpecialist: 'A needle only by a specialist',
    place: (muscle, point, side) => `${muscle}: ${point}, ${side === 'left' ? 'left' : 'right'}`,
    card: (number, count) => `Card ${number} of ${count}`,
    short: (number, count) => `${number} / ${count}`,
    controls: 'Steps of the talk',
    back: 'Back',
    next: 'Next',
    leave: 'Leave',
    more: 'Settings of the talk',
    hold: 'Hold',
    relax: 'Relax',
    holdHint: 'Press and hold to see the band relaxed; a short press keeps it so.',
    relaxed: 'Relaxed',
    relaxedSaid: 'All bundles are soft now: no tight band, no knot.',
    mark: 'Mark',
    marked: 'Marked',
    markHint: 'Marks this place; once more takes the mark off.',
    kinds: { sore: 'Sore', band: 'Tight band', treated: 'Treated' },
    named: 'The picture names what the needle passes and, with a dotted line, what it keeps clear of.',
    measured: 'Layers: mm under the skin. Dotted lines: mm from this path. A drawing, not a guide.',
    below: 'More below',
    choose: 'Choose two to four, together.',
    chosen: (count) => (count === 1 ? '1 chosen' : `${count} chosen`),
    full: 'Four are enough: more are rarely kept up.',
    sides: { right: 'Right', left: 'Left', both: 'Both' },
    ask: 'Please tell me in your own words:',
    asked: ['Where is it, and where do you feel it?', 'What will you do at home?', 'When would you call us?'],
    make: 'Make the plan',
    leaving: {
      title: 'Leave the talk?',
      text: 'What you marked and chose in this talk will be gone.',
      stay: 'Stay',
      leave: 'Leave',
    },
    settings: {
      title: 'Settings of the talk',
      ahead: {
        coming: 'Stay online for a moment: the rest of this talk is being loaded.',
        here: 'All of this talk is loaded. It goes on without a connection.',
        lacking: 'A part of this talk could not be loaded. It is asked for again by itself.',
      },
      hand: 'Thumb that holds the device',
      hands: { right: 'Right hand', left: 'Left hand' },
      full: 'Full screen',
      cards: 'Cards to show',
      keep: 'Remember these cards on this device',
      done: 'Done',
    },
  },
  es: {
    titles: {
      where: 'Dónde está',
      felt: 'Dónde se siente',
      band: 'La banda tensa',
      injection: 'La inyección',
      choices: 'Otras opciones',
      days: 'Los días después',
      exercises: 'Ejercicios para elegir',
      words: 'Con sus palabras',
    },
    calm: { injection: 'Qué puede ayudar', choices: 'Si espera' },
    byHand: 'Se trata con las manos',
    bySpecialist: 'Aguja: solo un especialista',
    place: (muscle, point, side) =>
      `${muscle}: ${point}, ${side === 'left' ? 'lado izquierdo' : 'lado derecho'}`,
    card: (number, count) => `Tarjeta ${number} de ${count}`,
    short: (number, count) => `${number} / ${count}`,
    controls: 'Pasos de la charla',
    back: 'Atrás',
    next: 'Siguiente',
    leave: 'Salir',
    more: 'Ajustes de la charla',
    hold: 'Mantener',
    relax: 'Relajar',
    holdHint: 'Mantenga pulsado para ver la banda relajada; un toque corto la deja así.',
    relaxed: 'Relajada',
    relaxedSaid: 'Ahora todos los haces están blandos: sin banda tensa ni nudo.',
    mark: 'Marcar',
    marked: 'Marcado',
    markHint: 'Marca este lugar; otra vez quita la marca.',
    kinds: { sore: 'Duele', band: 'Banda tensa', treated: 'Tratado' },
    named: 'La imagen nombra lo que la aguja atraviesa y, con línea de puntos, lo que evita.',
    measured: 'Capas: mm bajo la piel. Líneas de puntos: mm desde este camino. Un dibujo, no una guía.',
    below: 'Hay más abajo',
    choose: 'Elijan juntos de dos a cuatro.',
    chosen: (count) => (count === 1 ? '1 elegido' : `${count} elegidos`),
    full: 'Cuatro bastan: más casi nunca se mantienen.',
    sides: { right: 'Derecha', left: 'Izquierda', both: 'Ambos' },
    ask: 'Cuénteme con sus palabras, por favor:',
    asked: ['¿Dónde está y dónde lo siente?', '¿Qué hará en casa?', '¿Cuándo nos llamaría?'],
    make: 'Hacer el plan',
    leaving: {
      title: '¿Salir de la charla?',
      text: 'Se perderá lo que marcó y eligió en esta charla.',
      stay: 'Quedarse',
      leave: 'Salir',
    },
    settings: {
      title: 'Ajustes de la charla',
      ahead: {
        coming: 'Siga en línea un momento: se está cargando el resto de la charla.',
        here: 'Toda la charla está cargada. Sigue sin conexión.',
        lacking: 'No se pudo cargar una parte de la charla. Se vuelve a pedir sola.',
      },
      hand: 'Pulgar que sostiene el dispositivo',
      hands: { right: 'Mano derecha', left: 'Mano izquierda' },
      full: 'Pantalla completa',
      cards: 'Tarjetas que se muestran',
      keep: 'Recordar estas tarjetas en este dispositivo',
      done: 'Listo',
    },
  },
};
