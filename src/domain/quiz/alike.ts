import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import type { MuscleId } from '../../core/ids.ts';

/** What an area counts in a pattern. */
const COUNTS = { essential: 1, spillover: 0.4 } as const;

/** How alike two taught patterns are by their areas, 0 to 1: what both have, of all that either has. */
export function alikeness(a: PointContent, b: PointContent): number {
  const weights = (point: PointContent) => new Map(point.zones.map((z) => [z.area, COUNTS[z.weight]]));
  const [of, other] = [weights(a), weights(b)];
  let shared = 0;
  let all = 0;
  for (const area of new Set([...of.keys(), ...other.keys()])) {
    const [one, two] = [of.get(area) ?? 0, other.get(area) ?? 0];
    shared += Math.min(one, two);
    all += Math.max(one, two);
  }
  return all === 0 ? 0 : shared / all;
}

/** How alike a pattern is to the most alike one of a muscle, 0 to 1. */
export const alikenessToMuscle = (point: PointContent, muscle: MuscleId, { points }: ContentBundle): number =>
  Math.max(0, ...points.filter((p) => p.muscle === muscle).map((p) => alikeness(point, p)));
