import type { Point } from '../../math/point.ts';
import type { Hinge, JointedDigit } from '../../model/rig-data.ts';
import { evenRamp } from '../hold.ts';

/** Over what length a joint's motion fades in, metres: on the side to which it bends, and how it narrows behind. */
interface Zone {
  /** Half of its length. It must hold what the bent limb presses together: distance from the axis times the angle. */
  half: number;
  /** Half of its length at least, on the other side. */
  least?: number;
  /** How much sooner places behind the axis go with what lies beyond it, metres per metre. */
  ahead?: number;
  /** How much farther out it lies on the side to which the joint bends, metres: where a crease is not on the joint. */
  shift?: number;
}

const gap = (from: Point, to: Point): [number, number, number] => [
  to[0] - from[0],
  to[1] - from[1],
  to[2] - from[2],
];
const dot = (a: readonly number[], b: readonly number[]): number =>
  a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;

/** How far a place lies along the limb beyond a joint, and how far from its axis on the side to which it bends; metres. */
function beyond({ pivot, axis, along }: Hinge, p: Point): [along: number, front: number] {
  const d = gap(pivot, p);
  const front =
    d[0] * (axis[1] * along[2] - axis[2] * along[1]) +
    d[1] * (axis[2] * along[0] - axis[0] * along[2]) +
    d[2] * (axis[0] * along[1] - axis[1] * along[0]);
  return [dot(d, along), front];
}

/** Share (0..1) in which a place goes with what lies beyond a joint. */
export function shareBeyond(
  hinge: Hinge,
  p: Point,
  { half, least = half, ahead = 0, shift = 0 }: Zone,
): number {
  const [s, front] = beyond(hinge, p);
  if (front >= 0) return evenRamp(-half, half, s - shift * Math.min(1, front / SHIFTED));
  const wide = Math.max(least, half + NARROWING * front);
  return evenRamp(-wide, wide, s - ahead * front);
}

/** So far from the axis the whole of a zone's shift tells, metres. */
const SHIFTED = 0.01;

/** How a zone narrows behind its axis, metres per metre. */
const NARROWING = 0.7;

/** Distance of a place from the bent line of a digit that begins at `root`, metres. */
function distanceToDigit({ joints, tip }: JointedDigit, root: Point, p: Point): number {
  let best = Number.POSITIVE_INFINITY;
  let from = root;
  for (let k = 0; k <= joints.length; k++) {
    const to = k < joints.length ? joints[k]!.pivot : tip;
    const way = gap(from, to);
    const size = dot(way, way);
    const t = size > 0 ? Math.min(1, Math.max(0, dot(gap(from, p), way) / size)) : 0;
    const off = gap([from[0] + way[0] * t, from[1] + way[1] * t, from[2] + way[2] * t], p);
    best = Math.min(best, Math.hypot(...off));
    from = to;
  }
  return best;
}

/**
 * The two nearest of several digits that begin at `root`, and how much of each a place follows: the nearest alone where the two
 * are `width` apart.
 */
export function nearestDigits(
  digits: readonly JointedDigit[],
  root: Point,
  p: Point,
  width: (a: number, b: number) => number,
): readonly (readonly [digit: number, share: number])[] {
  const distances = digits.map((digit) => distanceToDigit(digit, root, p));
  let first = 0;
  for (let i = 1; i < distances.length; i++) if (distances[i]! < distances[first]!) first = i;
  let second = first === 0 ? 1 : 0;
  for (let i = 0; i < distances.length; i++)
    if (i !== first && distances[i]! < distances[second]!) second = i;
  const apart = distances[second]! - distances[first]!;
  const share = 0.5 + 0.5 * Math.min(1, apart / width(first, second));
  return [
    [first, share],
    [second, 1 - share],
  ];
}
