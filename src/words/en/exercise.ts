import { isTold } from '../../domain/exercise/roles.ts';
import type { ExerciseWords } from '../parts/exercise.ts';

export const exerciseEn: ExerciseWords = {
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
