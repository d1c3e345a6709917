import {
  type ExerciseId,
  type PointId,
  type Side,
  type SidedKey,
  sided,
  splitSided,
} from '../../core/ids.ts';
import { hasSides } from '../exercise/symmetry.ts';
import { KEPT_UP, withExercise, withMarks, withPoint } from '../plan/making.ts';
import type { Plan } from '../plan/plan.ts';

/** Exercises that were chosen, each with its side, or without where it is done on both. */
export type Picks = readonly SidedKey<ExerciseId>[];

/** How an exercise was chosen: not at all, for a side, or for both. */
export function pickOf(picks: Picks, id: ExerciseId): Side | 'both' | undefined {
  const key = picks.find((one) => splitSided(one).id === id);
  return key && (splitSided(key).side ?? 'both');
}

/** Whether a person keeps as many as were chosen: no more are taken. */
export const isFull = (picks: Picks): boolean => picks.length >= KEPT_UP;

/** The same with an exercise chosen, or no longer chosen; a full choice takes no more. */
export function togglePick(picks: Picks, id: ExerciseId): Picks {
  if (pickOf(picks, id)) return picks.filter((one) => splitSided(one).id !== id);
  return isFull(picks) ? picks : [...picks, sided(id)];
}

/** The same with the side of a chosen exercise. */
export const sidePick = (picks: Picks, id: ExerciseId, side: Side | 'both'): Picks =>
  picks.map((one) => (splitSided(one).id === id ? sided(id, side === 'both' ? undefined : side) : one));

/** The plan with the place that was shown, the exercises that were chosen for it, and what was marked, if anything was. */
export function planWith(
  plan: Plan,
  place: { id: PointId; side: Side },
  picks: Picks,
  marks: Plan['marks'] = [],
): Plan {
  return picks.reduce(
    (made, key) => {
      const { id, side } = splitSided(key);
      return withExercise(made, { id, ...(hasSides(id) && { side: side ?? ('both' as const) }) });
    },
    withPoint(marks.length > 0 ? withMarks(plan, marks) : plan, place.id, place.side),
  );
}
