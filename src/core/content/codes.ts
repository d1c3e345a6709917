import type { AreaId, ExerciseId, MuscleId, PointId } from '../ids.ts';

/**
 * Which number stands for which id in links that are kept for years: its place in its list. Lists are only ever added to at their
 * end; what the content no longer has keeps its place.
 */
export interface Codes {
  points: readonly PointId[];
  muscles: readonly MuscleId[];
  areas: readonly AreaId[];
  exercises: readonly ExerciseId[];
}
