import type { ContentBundle, ExerciseContent, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { ExerciseId, PointId } from '../../core/ids.ts';

/** The exercises of a point by kind: those that it names, then those for its muscle that no point names. */
export function exercisesOfPoint(
  content: ContentBundle,
  point: PointContent,
): Record<ExerciseContent['kind'], readonly ExerciseContent[]> {
  const named = new Set(content.points.flatMap((p) => [...p.stretch, ...p.strengthen]));
  const shared = content.exercises.filter((e) => !named.has(e.id) && e.muscles.includes(point.muscle));
  // In the order of the point, which begins with what is easier.
  const own = (ids: readonly ExerciseId[]) =>
    ids.map(lookup(content).exercise).filter((e): e is ExerciseContent => e !== undefined);
  const of = (kind: ExerciseContent['kind']) => shared.filter((e) => e.kind === kind);
  return {
    stretch: [...own(point.stretch), ...of('stretch')],
    strengthen: [...own(point.strengthen), ...of('strengthen')],
    move: of('move'),
  };
}

/** The same, as ids in the order in which they are listed. */
export function exerciseIds(content: ContentBundle, pointId: PointId | undefined): readonly ExerciseId[] {
  const point = lookup(content).point(pointId);
  if (!point) return [];
  const { stretch, strengthen, move } = exercisesOfPoint(content, point);
  return [...stretch, ...strengthen, ...move].map((e) => e.id);
}
