import { isTold } from '../../domain/exercise/roles.ts';
import type { ExerciseWords } from '../parts/exercise.ts';

export const exerciseEs: ExerciseWords = {
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
