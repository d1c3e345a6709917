import type { ContentBundle, ExerciseContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { View } from '../view/view.ts';
import { type OwnDose, type Routine, routineOf } from './routine.ts';

/** The exercise that a view shows, if it shows one. */
export function exerciseOf(view: View, content: ContentBundle | undefined): ExerciseContent | undefined {
  const { point } = view;
  if (point?.step !== 'exercises' || !point.exercise) return undefined;
  return lookup(content).exercise(point.exercise);
}

const made = new WeakMap<ExerciseContent, Map<string, Routine>>();

/** What a view's address says of the dose. */
function ownDose({ dose = '', single }: View['options']): OwnDose {
  const [repetitions = 0, hold = 0] = dose.split('x').map(Number);
  return {
    ...(repetitions > 0 && { repetitions }),
    ...(hold > 0 && { hold }),
    ...(single && { single }),
  };
}

/** The routine of the exercise that a view shows; the same object for the same exercise, side, version and dose. */
export function routineOfView(view: View, content: ContentBundle | undefined): Routine | undefined {
  const exercise = exerciseOf(view, content);
  if (!exercise) return undefined;
  const { version, dose, single } = view.options;
  const known = made.get(exercise) ?? new Map<string, Routine>();
  made.set(exercise, known);
  const key = [view.side, version, dose, single].join('/');
  const routine = known.get(key) ?? routineOf(exercise, view.side, version, ownDose(view.options));
  known.set(key, routine);
  return routine;
}
