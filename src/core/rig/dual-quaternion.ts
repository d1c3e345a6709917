import type { Point } from '../math/point.ts';

/** Rotation and translation in eight numbers: the quaternion (x, y, z, w), then its dual part. */
export type DualQuaternion = readonly number[];
export type Quaternion = readonly [number, number, number, number];

export const IDENTITY: DualQuaternion = [0, 0, 0, 1, 0, 0, 0, 0];

const multiplyQuaternions = (a: readonly number[], b: readonly number[]): Quaternion => [
  a[3]! * b[0]! + a[0]! * b[3]! + a[1]! * b[2]! - a[2]! * b[1]!,
  a[3]! * b[1]! - a[0]! * b[2]! + a[1]! * b[3]! + a[2]! * b[0]!,
  a[3]! * b[2]! + a[0]! * b[1]! - a[1]! * b[0]! + a[2]! * b[3]!,
  a[3]! * b[3]! - a[0]! * b[0]! - a[1]! * b[1]! - a[2]! * b[2]!,
];

/** The rotation whose axis is the direction of `vector` and whose angle is its length, in degrees. */
export function rotation(vector: Point): Quaternion {
  const angle = Math.hypot(...vector);
  if (angle < 1e-12) return [0, 0, 0, 1];
  const half = (angle * Math.PI) / 360;
  const s = Math.sin(half) / angle;
  return [vector[0] * s, vector[1] * s, vector[2] * s, Math.cos(half)];
}

/** Turn `a` after turn `b`. */
export const afterTurn = (a: Quaternion, b: Quaternion): Quaternion => multiplyQuaternions(a, b);

/** The shortest rotation from one direction to another (both of any length). */
export function between(from: Point, to: Point): Quaternion {
  const [lf, lt] = [Math.hypot(...from), Math.hypot(...to)];
  const w = 1 + (from[0] * to[0] + from[1] * to[1] + from[2] * to[2]) / (lf * lt);
  const q = [
    from[1] * to[2] - from[2] * to[1],
    from[2] * to[0] - from[0] * to[2],
    from[0] * to[1] - from[1] * to[0],
  ].map((c) => c / (lf * lt));
  const n = Math.hypot(q[0]!, q[1]!, q[2]!, w);
  return [q[0]! / n, q[1]! / n, q[2]! / n, w / n];
}

/** Rotation `q`, then translation `t`. */
export function rigid(q: Quaternion, t: Point): DualQuaternion {
  const [x, y, z, w] = multiplyQuaternions([t[0], t[1], t[2], 0], q);
  return [q[0], q[1], q[2], q[3], x / 2, y / 2, z / 2, w / 2];
}

/** Rotation `q` about the point `pivot`, then translation `t`. */
export function about(pivot: Point, q: Quaternion, t: Point = [0, 0, 0]): DualQuaternion {
  const turned = apply(rigid(q, [0, 0, 0]), pivot);
  return rigid(q, [pivot[0] - turned[0] + t[0], pivot[1] - turned[1] + t[1], pivot[2] - turned[2] + t[2]]);
}

/** First `b`, then `a`. */
export function compose(a: DualQuaternion, b: DualQuaternion): DualQuaternion {
  // Written out: it is asked for every segment of every posture that is tried.
  const [ax, ay, az, aw] = [a[0]!, a[1]!, a[2]!, a[3]!];
  const [bx, by, bz, bw] = [b[0]!, b[1]!, b[2]!, b[3]!];
  const [adx, ady, adz, adw] = [a[4]!, a[5]!, a[6]!, a[7]!];
  const [bdx, bdy, bdz, bdw] = [b[4]!, b[5]!, b[6]!, b[7]!];
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
    aw * bdx + ax * bdw + ay * bdz - az * bdy + (adw * bx + adx * bw + ady * bz - adz * by),
    aw * bdy - ax * bdz + ay * bdw + az * bdx + (adw * by - adx * bz + ady * bw + adz * bx),
    aw * bdz + ax * bdy - ay * bdx + az * bdw + (adw * bz + adx * by - ady * bx + adz * bw),
    aw * bdw - ax * bdx - ay * bdy - az * bdz + (adw * bw - adx * bx - ady * by - adz * bz),
  ];
}

/** The way back. */
export const inverse = ([x, y, z, w, dx, dy, dz, dw]: DualQuaternion): DualQuaternion => [
  -x!,
  -y!,
  -z!,
  w!,
  -dx!,
  -dy!,
  -dz!,
  dw!,
];

/** Where the transform takes `p`. */
export function apply(d: DualQuaternion, p: Point): Point {
  const out: [number, number, number] = [0, 0, 0];
  transformInto(d, p[0], p[1], p[2], out, 0);
  return out;
}

/** Writes where the unit dual quaternion takes (x, y, z) into `out` at `at`; the same formula as on the GPU. */
export function transformInto(
  d: ArrayLike<number>,
  x: number,
  y: number,
  z: number,
  out: { [n: number]: number },
  at: number,
): void {
  const rx = d[0]!;
  const ry = d[1]!;
  const rz = d[2]!;
  const rw = d[3]!;
  const dx = d[4]!;
  const dy = d[5]!;
  const dz = d[6]!;
  const dw = d[7]!;
  const cx = ry * z - rz * y + rw * x;
  const cy = rz * x - rx * z + rw * y;
  const cz = rx * y - ry * x + rw * z;
  out[at] = x + 2 * (ry * cz - rz * cy + rw * dx - dw * rx + ry * dz - rz * dy);
  out[at + 1] = y + 2 * (rz * cx - rx * cz + rw * dy - dw * ry + rz * dx - rx * dz);
  out[at + 2] = z + 2 * (rx * cy - ry * cx + rw * dz - dw * rz + rx * dy - ry * dx);
}

/** Writes the direction `v`, turned as the transform that stands at `at` turns, into `out`. */
export function turnInto(d: ArrayLike<number>, v: readonly number[], out: number[], at = 0): void {
  const rx = d[at]!;
  const ry = d[at + 1]!;
  const rz = d[at + 2]!;
  const rw = d[at + 3]!;
  const x = v[0]!;
  const y = v[1]!;
  const z = v[2]!;
  const cx = ry * z - rz * y + rw * x;
  const cy = rz * x - rx * z + rw * y;
  const cz = rx * y - ry * x + rw * z;
  out[0] = x + 2 * (ry * cz - rz * cy);
  out[1] = y + 2 * (rz * cx - rx * cz);
  out[2] = z + 2 * (rx * cy - ry * cx);
}
