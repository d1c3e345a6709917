import type { Vec3 } from '../../../src/core/math/point.ts';
import { cross, dot, length, normalize, subtract } from '../../../src/core/math/vector.ts';

// These run some ten million times in a build: no lists are made where a place is asked for, and roots are taken of sums,
// which is many times quicker than Math.hypot.

/** Signed distance to a solid in millimetres, negative inside. Bounds may be approximate, signs may not. */
export type Sdf = (x: number, y: number, z: number) => number;

export const sphere = ([cx, cy, cz]: Vec3, r: number): Sdf => {
  return (x, y, z) => {
    const dx = x - cx;
    const dy = y - cy;
    const dz = z - cz;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - r;
  };
};

type Axes = readonly [Vec3, Vec3, Vec3];
const BODY_AXES: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Ellipsoid with semi-axes `r` along `axes` (default: the body axes). First-order distance. */
export function ellipsoid([cx, cy, cz]: Vec3, [ru, rv, rw]: Vec3, axes: Axes = BODY_AXES): Sdf {
  const [[ux, uy, uz], [vx, vy, vz], [wx, wy, wz]] = axes;
  const least = -Math.min(ru, rv, rw);
  return (x, y, z) => {
    const dx = x - cx;
    const dy = y - cy;
    const dz = z - cz;
    const a = (dx * ux + dy * uy + dz * uz) / ru;
    const b = (dx * vx + dy * vy + dz * vz) / rv;
    const e = (dx * wx + dy * wy + dz * wz) / rw;
    const k0 = Math.sqrt(a * a + b * b + e * e);
    const au = a / ru;
    const bv = b / rv;
    const ew = e / rw;
    const k1 = Math.sqrt(au * au + bv * bv + ew * ew);
    return k1 > 0 ? (k0 * (k0 - 1)) / k1 : least;
  };
}

/** Capsule from `a` to `b` whose radius runs from `ra` to `rb`. */
export function capsule(a: Vec3, b: Vec3, ra: number, rb = ra): Sdf {
  const [ax, ay, az] = a;
  const [abx, aby, abz] = subtract(b, a);
  const l2 = abx * abx + aby * aby + abz * abz || 1;
  const more = rb - ra;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const raw = (px * abx + py * aby + pz * abz) / l2;
    const t = raw > 0 ? Math.min(1, raw) : 0;
    const dx = px - abx * t;
    const dy = py - aby * t;
    const dz = pz - abz * t;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + more * t);
  };
}

/** A place on a line of capsules, and the radius there, mm. */
export type ChainPoint = readonly [x: number, y: number, z: number, radius: number];

/** Capsules through `points`, each with its radius; `k` blends the joints. */
export function chain(points: readonly ChainPoint[], k = 0): Sdf {
  const pairs = points.slice(1).map((p, i) => [points[i]!, p] as const);
  if (k === 0) return unblended(pairs);
  return smoothUnion(
    k,
    ...pairs.map(([[qx, qy, qz, rq], [px, py, pz, rp]]) => capsule([qx, qy, qz], [px, py, pz], rq, rp)),
  );
}

/** The union of capsules, without blending: one that lies farther off than the nearest so far costs no root. */
function unblended(pairs: readonly (readonly [ChainPoint, ChainPoint])[]): Sdf {
  // Per capsule: start (3), edge (3), edge², radius at the start, and how much more it is at the end; the larger of both.
  const rows = Float64Array.from(
    pairs.flatMap(([[ax, ay, az, ra], [bx, by, bz, rb]]) => {
      const [ex, ey, ez] = [bx - ax, by - ay, bz - az];
      return [ax, ay, az, ex, ey, ez, ex * ex + ey * ey + ez * ez || 1, ra, rb - ra, Math.max(ra, rb)];
    }),
  );
  return (x, y, z) => {
    let best = Number.POSITIVE_INFINITY;
    for (let o = 0; o < rows.length; o += 10) {
      const px = x - rows[o]!;
      const py = y - rows[o + 1]!;
      const pz = z - rows[o + 2]!;
      const ex = rows[o + 3]!;
      const ey = rows[o + 4]!;
      const ez = rows[o + 5]!;
      const raw = (px * ex + py * ey + pz * ez) / rows[o + 6]!;
      const t = raw > 0 ? Math.min(1, raw) : 0;
      const dx = px - ex * t;
      const dy = py - ey * t;
      const dz = pz - ez * t;
      const square = dx * dx + dy * dy + dz * dz;
      const reach = best + rows[o + 9]!;
      if (reach <= 0 || square >= reach * reach) continue;
      best = Math.min(best, Math.sqrt(square) - (rows[o + 7]! + rows[o + 8]! * t));
    }
    return best;
  };
}

/** Rounded box with half-sizes `h` along `axes` and corner radius `r`. */
export function box([cx, cy, cz]: Vec3, [hu, hv, hw]: Vec3, r = 0, axes: Axes = BODY_AXES): Sdf {
  const [[ux, uy, uz], [vx, vy, vz], [wx, wy, wz]] = axes;
  return (x, y, z) => {
    const dx = x - cx;
    const dy = y - cy;
    const dz = z - cz;
    const qx = Math.abs(dx * ux + dy * uy + dz * uz) - hu + r;
    const qy = Math.abs(dx * vx + dy * vy + dz * vz) - hv + r;
    const qz = Math.abs(dx * wx + dy * wy + dz * wz) - hw + r;
    const mx = Math.max(qx, 0);
    const my = Math.max(qy, 0);
    const mz = Math.max(qz, 0);
    const outside = Math.sqrt(mx * mx + my * my + mz * mz);
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
  const n = cross(subtract(b, a), subtract(a, c));
  const size = length(n);
  // Per side: its start (3), edge (3), edge², and what points inward from it in the plane (3).
  const sides = Float64Array.from(
    [
      [a, b],
      [b, c],
      [c, a],
    ].flatMap(([from, to]) => {
      const e = subtract(to!, from!);
      return [...from!, ...e, dot(e, e), ...cross(e, n)];
    }),
  );
  return (x, y, z) => {
    let within = 0;
    let best = Number.POSITIVE_INFINITY;
    for (let o = 0; o < 30; o += 10) {
      const px = x - sides[o]!;
      const py = y - sides[o + 1]!;
      const pz = z - sides[o + 2]!;
      within += Math.sign(sides[o + 7]! * px + sides[o + 8]! * py + sides[o + 9]! * pz);
      const ex = sides[o + 3]!;
      const ey = sides[o + 4]!;
      const ez = sides[o + 5]!;
      const t = Math.min(1, Math.max(0, (ex * px + ey * py + ez * pz) / sides[o + 6]!));
      const dx = ex * t - px;
      const dy = ey * t - py;
      const dz = ez * t - pz;
      best = Math.min(best, dx * dx + dy * dy + dz * dz);
    }
    if (within < 2) return Math.sqrt(best) - r;
    return Math.abs(n[0] * (x - a[0]) + n[1] * (y - a[1]) + n[2] * (z - a[2])) / size - r;
  };
}
const smoothMin = (a: number, b: number, k: number): number => {
  const least = Math.min(a, b);
  const near = k - Math.abs(a - b);
  if (!(near > 0)) return least;
  const h = near / k;
  return least - h * h * k * 0.25;
};

const nothing: Sdf = () => Number.POSITIVE_INFINITY;

/** Union whose creases are filled over a width of `k` mm (Quilez's polynomial smooth minimum). */
export function smoothUnion(k: number, ...parts: readonly Sdf[]): Sdf {
  if (k === 0) return union(...parts);
  const [first = nothing, ...others] = parts;
  return (x, y, z) => {
    let d = first(x, y, z);
    for (const part of others) d = smoothMin(d, part(x, y, z), k);
    return d;
  };
}

export const union =
  (...parts: readonly Sdf[]): Sdf =>
  (x, y, z) => {
    let d = Number.POSITIVE_INFINITY;
    for (const part of parts) d = Math.min(d, part(x, y, z));
    return d;
  };

/** `from` without `cut`, with an edge rounded over `k` mm. */
export function smoothSubtract(k: number, from: Sdf, ...cuts: readonly Sdf[]): Sdf {
  return (x, y, z) => {
    let d = -from(x, y, z);
    for (const cut of cuts) d = k > 0 ? smoothMin(d, cut(x, y, z), k) : Math.min(d, cut(x, y, z));
    return -d;
  };
}

/** The part common to all, with an edge rounded over `k` mm. */
export function smoothIntersect(k: number, ...parts: readonly Sdf[]): Sdf {
  const [first = nothing, ...others] = parts;
  return (x, y, z) => {
    let d = -first(x, y, z);
    for (const part of others) d = k > 0 ? smoothMin(d, -part(x, y, z), k) : Math.min(d, -part(x, y, z));
    return -d;
  };
}

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
export function bounded(part: Sdf, { min, max }: Box3, margin = 6): Sdf {
  const [x0, y0, z0] = min;
  const [x1, y1, z1] = max;
  return (x, y, z) => {
    const dx = x < x0 ? x0 - x : x > x1 ? x - x1 : 0;
    const dy = y < y0 ? y0 - y : y > y1 ? y - y1 : 0;
    const dz = z < z0 ? z0 - z : z > z1 ? z - z1 : 0;
    const square = dx * dx + dy * dy + dz * dz;
    return square > margin * margin ? Math.sqrt(square) : part(x, y, z);
  };
}
