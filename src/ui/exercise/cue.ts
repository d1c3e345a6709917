import type { ExerciseMoment } from '../../domain/exercise/moment.ts';
import type { Timeline } from '../../domain/exercise/timeline.ts';
import type { ExerciseWords } from '../../words/parts/exercise.ts';

/** What to do now, then what is counted: repetition, round and side, as far as there are several. */
export function cueWords(
  words: ExerciseWords,
  timeline: Timeline,
  { phase, done }: ExerciseMoment,
): string[] {
  const { repetitions, sets } = timeline;
  if (done) return [words.cue.done];
  return [words.cue[phase.kind], ...countWords(words, { repetitions, sets }, phase)];
}

/** The counters alone. */
export function countWords(
  words: ExerciseWords,
  { repetitions, sets }: Pick<Timeline, 'repetitions' | 'sets'>,
  phase: ExerciseMoment['phase'],
): string[] {
  return [
    ...(repetitions > 1 ? [words.repetition(phase.repetition, repetitions)] : []),
    ...(sets > 1 ? [words.set(phase.set, sets)] : []),
    ...(phase.side ? [words.side[phase.side]] : []),
  ];
}
