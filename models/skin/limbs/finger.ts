import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, byAxis, cross, normalize, scale, subtract } from '../../../src/core/math/vector.ts';
import {
  type Box3,
  bounded,
  box,
  ellipsoid,
  offset,
  type Sdf,
  smoothIntersect,
  smoothUnion,
} from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';

/** A finger or toe: the centres of its joints from its root to the tip of the bone, mm. */
export interface Digit {
  joints: readonly Vec3[];
  /** Radii of the skin at the same places; the last is that of the pad. */
  radii: readonly number[];
  /** About which it bends: its pads lie where a turn about it takes the tip. */
  axis: Vec3;
  /** How far the flesh lies toward the pads of the bones, and how far it goes beyond the last one, mm. */
  pad: number;
  beyond: number;
  /** Half width and half length of the nail. */
  nail: readonly [width: number, length: number];
  /** How far the nail stands out of the skin, mm. */
  raised?: number;
}

/** A digit as tapered rods with swellings at the joints, a pad at the end, and the nail on its back. */
export function digit({ joints, radii, axis, pad, beyond, nail, raised = RAISED }: Digit): Sdf {
  const last = joints.length - 1;
  const along = joints.map((p, i) => {
    const [from, to] = [joints[Math.max(0, i - 1)]!, joints[Math.min(last, i + 1)]!];
    return normalize(i === last ? subtract(p, joints[last - 1]!) : subtract(to, from));
  });
  const toPad = along.map((d) => normalize(cross(d, axis)));
  const middle = joints.map((p, i) => add(p, scale(toPad[i]!, pad)));
  const points: [number, number, number, number][] = [];
  joints.forEach((_, i) => {
    const r = radii[i]!;
    if (i < last) {
      points.push([...middle[i]!, r]);
      // Between two joints it is a little slimmer.
      const next = middle[i + 1]!;
      const half = scale(add(middle[i]!, next), 0.5);
      points.push([...half, (r + radii[i + 1]!) / 2 - 0.2]);
      return;
    }
    const end = add(joints[last]!, scale(along[last]!, beyond - r));
    points.push([...add(end, scale(toPad[last]!, pad * 0.8)), r]);
  });
  const d = along[last]!;
  const up = scale(toPad[last]!, -1);
  const r = radii[last]!;
  const side = normalize(cross(up, d));
  const tip = add(joints[last]!, scale(d, beyond));
  const flesh = smoothUnion(
    3,
    strap(
      points.map(([x, y, z, radius]) => [[x, y, z], [0, 0, 0], radius]),
      { margin: 20, steps: 5 },
    ),
    ellipsoid(
      add(add(tip, scale(d, -r * 1.25)), scale(up, -pad - 0.6)),
      [r * 0.96, r * 0.9, r * 1.2],
      [side, up, d],
    ),
  );
  // The nail follows the round of the tip, a little raised.
  const [width, long] = nail;
  const outline = box(
    add(add(tip, scale(d, -long - r * 0.34)), scale(up, r)),
    [width, r * 0.75, long],
    width * 0.45,
    [side, up, d],
  );
  const whole = smoothUnion(0.4, flesh, smoothIntersect(0.5, offset(flesh, raised), outline));
  return bounded(whole, boxAround(points), 16);
}

/** The same where nothing else is said, mm. */
const RAISED = 0.8;

function boxAround(points: readonly (readonly [number, number, number, number])[]): Box3 {
  const reach = (sign: 1 | -1) =>
    byAxis((d) => sign * Math.max(...points.map((p) => sign * p[d] + p[3] + 2)));
  return { min: reach(-1), max: reach(1) };
}
