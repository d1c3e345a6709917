import type { ContentBundle, ExerciseContent, PointContent } from '../../../content/schema/bundle.ts';

/** The exercises of a point by kind: those that it names, and those that keep its muscle moving. */
export function exercisesOfPoint(
  content: ContentBundle,
  point: PointContent,
): Record<ExerciseContent['kind'], readonly ExerciseContent[]> {
  const named = (ids: readonly string[]) => content.exercises.filter((e) => ids.includes(e.id));
  return {
    stretch: named(point.stretch),
    strengthen: named(point.strengthen),
    move: content.exercises.filter((e) => e.kind === 'move' && e.muscles.includes(point.muscle)),
  };
}

/** The same, as ids in the order in which they are listed. */
export function exerciseIds(content: ContentBundle, pointId: string | undefined): readonly string[] {
  const point = content.points.find((p) => p.id === pointId);
  if (!point) return [];
  const { stretch, strengthen, move } = exercisesOfPoint(content, point);
  return [...stretch, ...strengthen, ...move].map((e) => e.id);
}
