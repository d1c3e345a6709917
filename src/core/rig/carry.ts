import type { Point } from '../math/point.ts';
import type { StructureEntry } from '../model/model-index.ts';
import type { Rig } from '../model/rig-data.ts';
import { blend } from './deform.ts';
import { type DualQuaternion, transformInto, turnInto } from './dual-quaternion.ts';
import { BODY, type Follow } from './follow.ts';
import { four, fourSegments, mixture } from './hold.ts';
import { endsAt, middleAt } from './muscle-weights.ts';
import { otherSide } from './segments.ts';

/** A rigid motion as its effect on points and directions; metres. */
function carried(motion: ArrayLike<number>): Carried {
  const write = (): [number, number, number] => [0, 0, 0];
  return {
    point: (p) => {
      const out = write();
      transformInto(motion, p[0], p[1], p[2], out, 0);
      return out;
    },
    direction: (d) => {
      const out = write();
      turnInto(motion, d, out);
      return out;
    },
  };
}

/** A place in or on a muscle, as the index keeps it: right side, metres, with its fibre coordinates. */
interface MusclePlace {
  position: Point;
  place: { u: number; v: number };
  /** Which part of the muscle it belongs to, as its course counts them; the one that passes nearest where it is not said. */
  part?: number | undefined;
}

/** A vertex of a muscle that holds a place, and how much of the place it has. */
export interface MuscleCorner extends MusclePlace {
  share: number;
}

/** How a place moves with its muscle. */
export interface Carried {
  /** Where a point beside the place goes (own side of the body, metres), e.g. the place itself or the needle's entry. */
  point: (p: Point) => Point;
  /** Where a direction there turns to. */
  direction: (d: Point) => Point;
}

/**
 * How a trigger point and what is drawn beside it move with the muscle in a pose, so that marks stay on it. `left` is
 * for the mirror image: points handed in are then those of the left side.
 */
export function carry<R extends Rig>(
  rig: R,
  structure: StructureEntry,
  { position, place: { u, v }, part }: MusclePlace,
  transforms: readonly DualQuaternion[],
  left: boolean,
  { along }: Follow<R> = BODY,
): Carried {
  const course = structure.muscle?.course;
  if (!course) throw new RangeError(`${structure.id} is no muscle`);
  const gap = (lines: (typeof course.parts)[number]): number => {
    const m = middleAt(lines, u, v);
    return Math.hypot(m[0] - position[0], m[1] - position[1], m[2] - position[2]);
  };
  const lines =
    (part === undefined ? undefined : course.parts[part]) ??
    course.parts.reduce((best, other) => (gap(other) < gap(best) ? other : best));
  const to = four();
  along(rig, course, endsAt(lines, u), v, position, to);
  const motion = new Float64Array(8);
  blend(transforms, left ? to.segments.map(otherSide) : to.segments, to.weights, 0, motion);
  return carried(motion);
}

/**
 * How a place moves that is held by vertices of a muscle, as the drawn muscle is carried: each vertex by what it follows, what is
 * between them by their shares, which make 1. Points handed in lie there at rest (own side, metres); directions turn as the first
 * vertex does.
 */
export function carryBetween(
  rig: Rig,
  structure: StructureEntry,
  corners: readonly MuscleCorner[],
  transforms: readonly DualQuaternion[],
  left: boolean,
): Carried {
  const held = corners.map((corner) => ({ ...corner, by: carry(rig, structure, corner, transforms, left) }));
  const sign = left ? -1 : 1;
  return {
    point: () => {
      const out: [number, number, number] = [0, 0, 0];
      for (const { by, share, position } of held) {
        const there = by.point([position[0] * sign, position[1], position[2]]);
        for (const d of [0, 1, 2] as const) out[d] += there[d] * share;
      }
      return out;
    },
    direction: (d) => held[0]!.by.direction(d),
  };
}

/** How a place of the skin, or of a soft part that is fixed to no bone, moves in a pose; metres, own side. */
export function carrySoft<R extends Rig>(
  rig: R,
  [x, y, z]: Point,
  transforms: readonly DualQuaternion[],
  { field }: Follow<R> = BODY,
): Carried {
  const around = mixture();
  field(rig, around, x, y, z);
  const to = four();
  fourSegments(around, x > 0, to, true);
  const motion = new Float64Array(8);
  blend(transforms, to.segments, to.weights, 0, motion);
  return carried(motion);
}
