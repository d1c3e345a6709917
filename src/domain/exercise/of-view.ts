import type { ContentBundle, ExerciseContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { View } from '../view/view.ts';
import { type Routine, routineOf } from './routine.ts';

/** The exercise that a view shows, if it shows one. */
export function exerciseOf(view: View, content: ContentBundle | undefined): ExerciseContent | undefined {
  const { point } = view;
  if (point?.step !== 'exercises' || !point.exercise) return undefined;
  return lookup(content).exercise(point.exercise);
}

const made = new WeakMap<ExerciseContent, Map<string, Routine>>();

/** The routine of the exercise that a view shows; the same object for the same exercise, side and version. */
export function routineOfView(view: View, content: ContentBundle | undefined): Routine | undefined {
  const exercise = exerciseOf(view, content);
  if (!exercise) return undefined;
  const { version } = view.options;
  const known = made.get(exercise) ?? new Map<string, Routine>();
  made.set(exercise, known);
  const key = `${view.side}/${version ?? ''}`;
  const routine = known.get(key) ?? routineOf(exercise, view.side, version);
  known.set(key, routine);
  return routine;
}
