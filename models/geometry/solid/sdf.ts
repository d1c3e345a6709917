import type { Vec3 } from '../../../src/core/math/point.ts';
import { dot, length, normalize, subtract } from '../../../src/core/math/vector.ts';

/** Signed distance to a solid in millimetres, negative inside. Bounds may be approximate, signs may not. */
export type Sdf = (x: number, y: number, z: number) => number;

export const sphere =
  (c: Vec3, r: number): Sdf =>
  (x, y, z) =>
    Math.hypot(x - c[0], y - c[1], z - c[2]) - r;

/** Ellipsoid with semi-axes `r` along `axes` (default: the body axes). First-order distance. */
export function ellipsoid(c: Vec3, r: Vec3, axes?: readonly [Vec3, Vec3, Vec3]): Sdf {
  const [u, v, w] = axes ?? [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  return (x, y, z) => {
    const d: Vec3 = [x - c[0], y - c[1], z - c[2]];
    const a = dot(d, u) / r[0];
    const b = dot(d, v) / r[1];
    const e = dot(d, w) / r[2];
    const k0 = Math.hypot(a, b, e);
    const k1 = Math.hypot(a / r[0], b / r[1], e / r[2]);
    return k1 > 0 ? (k0 * (k0 - 1)) / k1 : -Math.min(r[0], r[1], r[2]);
  };
}

/** Capsule from `a` to `b` whose radius runs from `ra` to `rb`. */
export function capsule(a: Vec3, b: Vec3, ra: number, rb = ra): Sdf {
  const [abx, aby, abz] = subtract(b, a);
  const l2 = abx * abx + aby * aby + abz * abz || 1;
  return (x, y, z) => {
    const px = x - a[0];
    const py = y - a[1];
    const pz = z - a[2];
    const t = Math.min(1, Math.max(0, (px * abx + py * aby + pz * abz) / l2));
    return Math.hypot(px - abx * t, py - aby * t, pz - abz * t) - (ra + (rb - ra) * t);
  };
}

/** Capsules through `points`, each with its radius; `k` blends the joints. */
export const chain = (points: readonly (readonly [number, number, number, number])[], k = 0): Sdf =>
  smoothUnion(
    k,
    ...points.slice(1).map((p, i) => {
      const q = points[i]!;
      return capsule([q[0], q[1], q[2]], [p[0], p[1], p[2]], q[3], p[3]);
    }),
  );

/** Rounded box with half-sizes `h` along `axes` and corner radius `r`. */
export function box(c: Vec3, h: Vec3, r = 0, axes?: readonly [Vec3, Vec3, Vec3]): Sdf {
  const [u, v, w] = axes ?? [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  return (x, y, z) => {
    const d: Vec3 = [x - c[0], y - c[1], z - c[2]];
    const qx = Math.abs(dot(d, u)) - h[0] + r;
    const qy = Math.abs(dot(d, v)) - h[1] + r;
    const qz = Math.abs(dot(d, w)) - h[2] + r;
    const outside = Math.hypot(Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0));
    return outside + Math.min(Math.max(qx, qy, qz), 0) - r;
  };
}

/** Half space: negative on the side away from the normal `n` at point `p`. */
export function halfSpace(p: Vec3, n: Vec3): Sdf {
  const m = normalize(n);
  const o = dot(p, m);
  return (x, y, z) => x * m[0] + y * m[1] + z * m[2] - o;
}

/** A flat plate: triangle `a b c` thickened by radius `r`. */
export function plate(a: Vec3, b: Vec3, c: Vec3, r: number): Sdf {
  const ba = subtract(b, a);
  const cb = subtract(c, b);
  const ac = subtract(a, c);
  const n: Vec3 = [
    ba[1] * ac[2] - ba[2] * ac[1],
    ba[2] * ac[0] - ba[0] * ac[2],
    ba[0] * ac[1] - ba[1] * ac[0],
  ];
  const edge = (e: Vec3, p: Vec3): number => {
    const t = Math.min(1, Math.max(0, dot(e, p) / dot(e, e)));
    return length([e[0] * t - p[0], e[1] * t - p[1], e[2] * t - p[2]]);
  };
  const side = (e: Vec3, p: Vec3): number =>
    Math.sign(
      (e[1] * n[2] - e[2] * n[1]) * p[0] +
        (e[2] * n[0] - e[0] * n[2]) * p[1] +
        (e[0] * n[1] - e[1] * n[0]) * p[2],
    );
  return (x, y, z) => {
    const p: Vec3 = [x, y, z];
    const pa = subtract(p, a);
    const pb = subtract(p, b);
    const pc = subtract(p, c);
    const within = side(ba, pa) + side(cb, pb) + side(ac, pc);
    const d =
      within >= 2 ? Math.abs(dot(n, pa)) / length(n) : Math.min(edge(ba, pa), edge(cb, pb), edge(ac, pc));
    return d - r;
  };
}

const smoothMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
};

/** Union whose creases are filled over a width of `k` mm (Quilez's polynomial smooth minimum). */
export const smoothUnion =
  (k: number, ...parts: readonly Sdf[]): Sdf =>
  (x, y, z) => {
    let d = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      const e = part(x, y, z);
      d = k > 0 && d < Number.POSITIVE_INFINITY ? smoothMin(d, e, k) : Math.min(d, e);
    }
    return d;
  };

export const union = (...parts: readonly Sdf[]): Sdf => smoothUnion(0, ...parts);

/** `from` without `cut`, with an edge rounded over `k` mm. */
export const smoothSubtract =
  (k: number, from: Sdf, ...cuts: readonly Sdf[]): Sdf =>
  (x, y, z) => {
    let d = -from(x, y, z);
    for (const cut of cuts) d = k > 0 ? smoothMin(d, cut(x, y, z), k) : Math.min(d, cut(x, y, z));
    return -d;
  };

/** The part common to all, with an edge rounded over `k` mm. */
export const smoothIntersect =
  (k: number, ...parts: readonly Sdf[]): Sdf =>
  (x, y, z) => {
    let d = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      const e = -part(x, y, z);
      d = k > 0 && d < Number.POSITIVE_INFINITY ? smoothMin(d, e, k) : Math.min(d, e);
    }
    return -d;
  };

/** The solid and its mirror image in x = 0: write the right side (x < 0) only. */
export const symmetric =
  (part: Sdf): Sdf =>
  (x, y, z) =>
    part(-Math.abs(x), y, z);

/** The solid grown (r > 0) or shrunk (r < 0) by `r` mm. */
export const offset =
  (part: Sdf, r: number): Sdf =>
  (x, y, z) =>
    part(x, y, z) - r;

export interface Box3 {
  min: Vec3;
  max: Vec3;
}

/** Skips the cost of `part` far from `bounds`: there the distance to the box (plus `margin`) stands in for it. */
export const bounded =
  (part: Sdf, { min, max }: Box3, margin = 6): Sdf =>
  (x, y, z) => {
    const d = Math.hypot(
      Math.max(min[0] - x, 0, x - max[0]),
      Math.max(min[1] - y, 0, y - max[1]),
      Math.max(min[2] - z, 0, z - max[2]),
    );
    return d > margin ? d : part(x, y, z);
  };
