import type { PointId } from '../../core/ids.ts';
import { type Patterns, unpackLine } from '../../core/model/patterns.ts';

/** The flank and hip that the arm hangs before, seen from the side: metres on the right side of the body. */
const FLANK = { x: -0.125, from: 0.8, to: 1.2 };
/** So much of what most people feel there, and the arm is in the way. */
const SHARE = 0.4;
const ARM_PARTS = ['elbow', 'forearm', 'hand'] as const;

const known = new WeakMap<Patterns, Map<PointId, boolean>>();

/** Whether nothing of a point's pattern is felt in the arm below the shoulder, so that the arm may be left away. */
export const sparesArm = ({ limbs }: Patterns, id: PointId): boolean =>
  !ARM_PARTS.some((part) => limbs[id]?.[part]);

/** Whether the hanging arm hides much of what most people feel of a point, and nothing is felt in that arm. */
export function isBehindArm(patterns: Patterns, id: PointId): boolean {
  const all = known.get(patterns) ?? new Map<PointId, boolean>();
  known.set(patterns, all);
  const found = all.get(id) ?? (sparesArm(patterns, id) && flankShare(patterns, id) > SHARE);
  all.set(id, found);
  return found;
}

function flankShare({ points, strokes }: Patterns, id: PointId): number {
  const places = (points[id] ?? [])
    .filter(({ weight }) => weight === 'essential')
    .flatMap(({ stroke }) => unpackLine(strokes[stroke]!.line));
  const behind = places.filter(([x, y]) => x < FLANK.x && y > FLANK.from && y < FLANK.to);
  return behind.length / Math.max(1, places.length);
}
