import type { ModelIndex, Point } from '../model-index.ts';
import { blend } from './deform.ts';
import { type DualQuaternion, transformInto } from './dual-quaternion.ts';
import { addHold, type Four, four, mixture } from './hold.ts';
import { segmentsAlong } from './muscle-weights.ts';
import type { Pose } from './pose.ts';
import { poseTransforms } from './transforms.ts';
import { LIMBS_PER_SIDE, MANDIBLE, type MuscleCourse, type Rig } from './types.ts';

/** Length of a muscle in a pose as a share of its length at rest, by side; both sides alike in the midline. */
export interface LengthRatio {
  right: number;
  left: number;
}

interface PathPoint extends Four {
  at: Point;
}
type Path = readonly PathPoint[];

const known = new WeakMap<ModelIndex, ReadonlyMap<string, readonly Path[]>>();

/** The lines of all muscles with what every point of them follows; worked out once per model. */
function pathsOf(rig: Rig, index: ModelIndex): ReadonlyMap<string, readonly Path[]> {
  const before = known.get(index);
  if (before) return before;
  const made = new Map<string, readonly Path[]>();
  for (const { id, muscle } of index.structures)
    if (muscle)
      made.set(
        id,
        muscle.course.parts.flatMap((lines) => coursePaths(rig, muscle.course, lines)),
      );
  known.set(index, made);
  return made;
}

function coursePaths(rig: Rig, course: MuscleCourse, lines: MuscleCourse['parts'][number]): Path[] {
  return lines.map(({ points, origin, insertion }) => {
    const ends = { origin: mixture(), insertion: mixture() };
    addHold(ends.origin, origin, 1);
    addHold(ends.insertion, insertion, 1);
    return points.map((at, k): PathPoint => {
      const to = four();
      segmentsAlong(rig, course, ends, k / (points.length - 1), at, to);
      return { at, ...to };
    });
  });
}

/** Length of every muscle in a pose relative to rest: the mean over its lines, long lines counting more. */
export function muscleLengths(rig: Rig, index: ModelIndex, pose: Pose): Map<string, LengthRatio> {
  return lengthsAt(rig, index, poseTransforms(rig, pose));
}

/** The same from transforms that are known already. */
export function lengthsAt(
  rig: Rig,
  index: ModelIndex,
  transforms: readonly DualQuaternion[],
): Map<string, LengthRatio> {
  const out = new Map<string, LengthRatio>();
  for (const [id, paths] of pathsOf(rig, index)) {
    const sum = (left: boolean) => paths.reduce((n, path) => n + posedLength(path, transforms, left), 0);
    const rest = paths.reduce((n, path) => n + restLength(path), 0);
    out.set(id, { right: sum(false) / rest, left: sum(true) / rest });
  }
  return out;
}

const restLength = (path: Path): number =>
  path.reduce((n, { at }, k) => {
    const before = path[k - 1]?.at;
    return before ? n + Math.hypot(at[0] - before[0], at[1] - before[1], at[2] - before[2]) : n;
  }, 0);

const scratch = new Float64Array(8);

function posedLength(path: Path, transforms: readonly DualQuaternion[], left: boolean): number {
  let sum = 0;
  const last = [0, 0, 0];
  const now = [0, 0, 0];
  path.forEach(({ at, segments, weights }, k) => {
    const own = left ? segments.map((s) => (s > MANDIBLE ? s + LIMBS_PER_SIDE : s)) : segments;
    blend(transforms, own, weights, 0, scratch);
    transformInto(scratch, left ? -at[0] : at[0], at[1], at[2], now, 0);
    if (k > 0) sum += Math.hypot(now[0]! - last[0]!, now[1]! - last[1]!, now[2]! - last[2]!);
    for (let c = 0; c < 3; c++) last[c] = now[c]!;
  });
  return sum;
}

/** How much thicker a muscle of this length is, so that it keeps its volume: what `posePositions` takes as swell. */
export const swellOf = (ratio: number): number => 1 / ratio - 1;
