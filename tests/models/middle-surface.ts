import type { Point } from '../../src/core/math/point.ts';
import type { MuscleCourse, Rig } from '../../src/core/model/rig-data.ts';
import { blend } from '../../src/core/rig/deform.ts';
import { type DualQuaternion, transformInto, turnInto } from '../../src/core/rig/dual-quaternion.ts';
import { addHold, type Four, four, mixture } from '../../src/core/rig/hold.ts';
import { segmentsAlong } from '../../src/core/rig/muscle-weights.ts';

type Node = Four & { at: Point };

/** The middle surfaces of a muscle's parts: what every point of every line follows, by part and line. */
export function middleSurfaces(rig: Rig, course: MuscleCourse): Node[][][] {
  return course.parts.map((lines) =>
    lines.map(({ points, origin, insertion, share = 1 }) => {
      const ends = { origin: mixture(), insertion: mixture(), share };
      addHold(ends.origin, origin, 1);
      addHold(ends.insertion, insertion, 1);
      return points.map((at, k) => {
        const to = four();
        segmentsAlong(rig, course, ends, k / (points.length - 1), at, to);
        return { at, ...to };
      });
    }),
  );
}

/**
 * How many pieces of a muscle's middle surface are turned over in a posture, and how many there are: cells between
 * neighbouring lines that face away from where their corners have been turned to, or steps of a single line that run
 * backwards.
 */
export function turnedOver(
  parts: readonly (readonly (readonly Node[])[])[],
  transforms: readonly DualQuaternion[],
): { over: number; all: number } {
  let over = 0;
  let all = 0;
  const tally = (rest: number[], now: number[], corners: readonly Placed[]): void => {
    if (Math.hypot(...rest) < 1e-9) return;
    all++;
    const turned = [0, 0, 0];
    let along = 0;
    for (const { motion } of corners) {
      turnInto(motion, rest, turned);
      along += turned[0]! * now[0]! + turned[1]! * now[1]! + turned[2]! * now[2]!;
    }
    if (along < 0) over++;
  };
  for (const nodes of parts) {
    const lines = nodes.map((line) => line.map((node) => place(node, transforms)));
    if (lines.length === 1)
      for (let k = 1; k < lines[0]!.length; k++) {
        const [a, b] = [lines[0]![k - 1]!, lines[0]![k]!];
        tally(step(a.rest, b.rest), step(a.now, b.now), [a, b]);
      }
    for (let l = 1; l < lines.length; l++)
      for (let k = 1; k < lines[l]!.length; k++) {
        const [a, b] = [lines[l - 1]![k - 1]!, lines[l]![k]!];
        const [c, d] = [lines[l]![k - 1]!, lines[l - 1]![k]!];
        tally(
          cross(step(a.rest, b.rest), step(c.rest, d.rest)),
          cross(step(a.now, b.now), step(c.now, d.now)),
          [a, b, c, d],
        );
      }
  }
  return { over, all };
}

interface Placed {
  rest: Point;
  now: number[];
  motion: Float64Array;
}

function place({ at, segments, weights }: Node, transforms: readonly DualQuaternion[]): Placed {
  const motion = new Float64Array(8);
  blend(transforms, segments, weights, 0, motion);
  const now = [0, 0, 0];
  transformInto(motion, at[0], at[1], at[2], now, 0);
  return { rest: at, now, motion };
}

const step = (a: ArrayLike<number>, b: ArrayLike<number>): number[] => [0, 1, 2].map((d) => b[d]! - a[d]!);

const cross = (a: number[], b: number[]): number[] => [
  a[1]! * b[2]! - a[2]! * b[1]!,
  a[2]! * b[0]! - a[0]! * b[2]!,
  a[0]! * b[1]! - a[1]! * b[0]!,
];
