import type { Language } from '../../core/ids.ts';
import { isTold, type Role } from '../../domain/exercise/roles.ts';
import type { PhaseKind } from '../../domain/exercise/routine.ts';
import type { Version } from '../../domain/exercise/versions.ts';

/** Words of the exercises on the body. */
export interface ExerciseWords {
  cue: Record<PhaseKind | 'done', string>;
  /** Counters. */
  repetition: (at: number, of: number) => string;
  set: (at: number, of: number) => string;
  side: Record<'left' | 'right', string>;
  secondsLeft: (seconds: number) => string;
  all: string;
  version: string;
  versions: Record<Version | 'usual', string>;
  /** The body performs a version in the usual way. */
  samePicture: string;
  /** Its arms do not. */
  armsElsewhere: string;
  /** The body does not perform it at all. */
  noPicture: string;
  muscles: string;
  lengthens: string;
  works: string;
  treated: string;
  otherMuscles: string;
  /** A muscle and what it does at the turning point, in the picture and in the text. */
  role: (name: string, role: Role) => string;
  change: (role: Role) => string;
  onModel: string;
  /** The arrows on the body. */
  arrows: { stretch: string; strengthen: string };
  guide: string;
  guided: string;
}

const en: ExerciseWords = {
  arrows: { stretch: 'Stretch', strengthen: 'Strengthen' },
  cue: {
    ready: 'Get ready',
    out: 'Move slowly',
    across: 'Now the other way',
    hold: 'Hold',
    press: 'Press and hold',
    back: 'Back slowly',
    rest: 'Rest',
    pause: 'Rest a while',
    way: 'Rest. Next direction',
    change: 'Change sides',
    keep: 'Keep going',
    done: 'Done',
  },
  repetition: (at, of) => `${at} of ${of}`,
  set: (at, of) => `Round ${at} of ${of}`,
  side: { left: 'Left side', right: 'Right side' },
  secondsLeft: (seconds) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  all: 'All exercises',
  version: 'Version',
  versions: { easier: 'Easier', usual: 'Usual', harder: 'Harder' },
  samePicture: 'The body shows the usual way. The words say what changes.',
  armsElsewhere: 'The arms of this body cannot go that far. For the arms, follow the words.',
  noPicture: 'The body cannot do this one. The arrows show which way the muscle is pulled.',
  muscles: 'What happens in the muscles',
  lengthens: 'These get longer',
  works: 'These do the work',
  treated: 'the treated muscle',
  otherMuscles: 'Muscles that have no page here do most of the work.',
  role: (name, { kind, percent }) =>
    kind === 'lengthens' ? `${name}: ${percent}% longer` : `${name}: works`,
  change: (role) =>
    isTold(role)
      ? `${Math.abs(role.percent)}% ${role.percent > 0 ? 'longer' : 'shorter'}`
      : 'holds its length',
  onModel: 'Figures are those of this model at the far point, compared with the start. Bodies differ.',
  guide: 'Do it with me',
  guided: 'Exercise with timer',
};

const es: ExerciseWords = {
  arrows: { stretch: 'Estirar', strengthen: 'Fortalecer' },
  cue: {
    ready: 'Prepárese',
    out: 'Muévase despacio',
    across: 'Ahora al otro lado',
    hold: 'Mantenga',
    press: 'Presione y mantenga',
    back: 'Vuelva despacio',
    rest: 'Descanse',
    pause: 'Descanse un rato',
    way: 'Descanse. Otra dirección',
    change: 'Cambie de lado',
    keep: 'Siga',
    done: 'Listo',
  },
  repetition: (at, of) => `${at} de ${of}`,
  set: (at, of) => `Ronda ${at} de ${of}`,
  side: { left: 'Lado izquierdo', right: 'Lado derecho' },
  secondsLeft: (seconds) => (seconds === 1 ? 'Queda 1 segundo' : `Quedan ${seconds} segundos`),
  all: 'Todos los ejercicios',
  version: 'Versión',
  versions: { easier: 'Más fácil', usual: 'Normal', harder: 'Más difícil' },
  samePicture: 'El cuerpo muestra la forma normal. Las palabras dicen qué cambia.',
  armsElsewhere: 'Los brazos de este cuerpo no llegan tan lejos. Para los brazos, siga las palabras.',
  noPicture: 'El cuerpo no puede hacer este. Las flechas muestran hacia dónde se tira del músculo.',
  muscles: 'Qué pasa en los músculos',
  lengthens: 'Estos se alargan',
  works: 'Estos trabajan',
  treated: 'el músculo tratado',
  otherMuscles: 'Trabajan sobre todo músculos que no tienen página aquí.',
  role: (name, { kind, percent }) =>
    kind === 'lengthens' ? `${name}: ${percent} % más largo` : `${name}: trabaja`,
  change: (role) =>
    isTold(role)
      ? `${Math.abs(role.percent)} % más ${role.percent > 0 ? 'largo' : 'corto'}`
      : 'mantiene su largo',
  onModel:
    'Son cifras de este modelo en el punto más lejano, comparadas con el inicio. Cada cuerpo es distinto.',
  guide: 'Hacerlo conmigo',
  guided: 'Ejercicio con tiempo',
};

export const exercise: Record<Language, ExerciseWords> = { en, es };
