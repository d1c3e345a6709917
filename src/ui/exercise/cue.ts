import type { ExerciseMoment } from '../../domain/exercise/moment.ts';
import type { Routine } from '../../domain/exercise/routine.ts';
import type { ExerciseWords } from '../../words/parts/exercise.ts';

/** What to do now, then what is counted: repetition, round and side, as far as there are several. */
export function cueWords(words: ExerciseWords, routine: Routine, { phase, done }: ExerciseMoment): string[] {
  const { repetitions, sets } = routine;
  if (done) return [words.cue.done];
  return [words.cue[phase.kind], ...countWords(words, { repetitions, sets }, phase)];
}

/** The counters alone. */
function countWords(
  words: ExerciseWords,
  { repetitions, sets }: Pick<Routine, 'repetitions' | 'sets'>,
  phase: ExerciseMoment['phase'],
): string[] {
  return [
    ...(repetitions > 1 ? [words.repetition(phase.repetition, repetitions)] : []),
    ...(sets > 1 ? [words.set(phase.set, sets)] : []),
    ...(phase.side ? [words.side[phase.side]] : []),
  ];
}
