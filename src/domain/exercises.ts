import type { ContentBundle, PointContent } from '../../content/schema/bundle.ts';

/**
 * The exercises of a point, in the order in which they are shown: to stretch, to strengthen, and those to keep moving
 * that no point has of its own and that move its muscle.
 */
export function exercisesOf(content: ContentBundle, point: PointContent): string[] {
  const own = new Set(content.points.flatMap((p) => [...p.stretch, ...p.strengthen]));
  const shared = content.exercises.filter((e) => !own.has(e.id) && e.muscles.includes(point.muscle));
  return [...point.stretch, ...point.strengthen, ...shared.map((e) => e.id)];
}
