import type { Vec3 } from '../../../src/core/math/point.ts';
import { dot } from '../../../src/core/math/vector.ts';
import { hermite } from '../hermite.ts';
import type { Sdf } from './sdf.ts';

export type Vec2 = readonly [number, number];

/** Axes (unit, perpendicular) and origin of a part's own frame, in the body frame, mm. */
export interface PlateFrame {
  origin: Vec3;
  u: Vec3;
  v: Vec3;
  w: Vec3;
}

/** A solid written in the coordinates (u, v, w) of `frame`, as a solid of the body frame. */
export function inFrame({ origin, u, v, w }: PlateFrame, part: Sdf): Sdf {
  const [ou, ov, ow] = [dot(origin, u), dot(origin, v), dot(origin, w)];
  return (x, y, z) =>
    part(
      x * u[0] + y * u[1] + z * u[2] - ou,
      x * v[0] + y * v[1] + z * v[2] - ov,
      x * w[0] + y * w[1] + z * w[2] - ow,
    );
}

interface OutlinePlate {
  /** Corners in (u, v), mm, in order round the plate; the edge is a smooth curve through them. */
  outline: readonly Vec2[];
  /** Height w of the mid-surface at (u, v); flat when not given. */
  middle?: (u: number, v: number) => number;
  /** Thickness in mm at (u, v), `inset` mm inside the edge. */
  thickness: (u: number, v: number, inset: number) => number;
  /** Radius of the rounded edge, mm. */
  edge: number;
}

/** Height (mm) above either face from which the outline no longer matters to what is meshed. */
const FAR = 12;

/** A curved plate over a smooth outline: (u, v) in its plane, w across it. Distances are first-order. */
export function outlinePlate({ outline, middle = () => 0, thickness, edge }: OutlinePlate): Sdf {
  const inside = polygonDistance(smoothOutline(outline));
  return (u, v, w) => {
    const rise = Math.abs(w - middle(u, v));
    const above = rise - thickness(u, v, 0) / 2;
    if (above > FAR) return above;
    const d = inside(u, v);
    const h = rise - thickness(u, v, Math.max(0, -d)) / 2;
    const [a, b] = [d + edge, h + edge];
    return Math.min(Math.max(a, b), 0) + Math.hypot(Math.max(a, 0), Math.max(b, 0)) - edge;
  };
}

/** The whole outline of a symmetrical plate from its right half (u <= 0), from top to bottom. */
export const mirrorOutline = (half: readonly Vec2[]): Vec2[] => [
  ...half,
  ...half
    .filter(([u]) => u !== 0)
    .reverse()
    .map(([u, v]): Vec2 => [-u, v]),
];

/** A closed smooth curve through `corners`, as a polygon with `steps` sides per corner. */
function smoothOutline(corners: readonly Vec2[], steps = 3): Vec2[] {
  const n = corners.length;
  const looped = [-2, -1, ...corners.keys(), n, n + 1, n + 2].map((i) => corners[(i + n) % n]!);
  const at: number[] = [0];
  for (let i = 1; i < looped.length; i++) {
    const [p, q] = [looped[i - 1]!, looped[i]!];
    at.push(at[i - 1]! + Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])));
  }
  const curve = hermite(at, looped);
  return corners.flatMap((_, i) =>
    Array.from({ length: steps }, (_, k): Vec2 => {
      const [from, to] = [at[i + 2]!, at[i + 3]!];
      const [u, v] = curve(from + ((to - from) * k) / steps);
      return [u!, v!];
    }),
  );
}

/** Signed distance to a closed polygon, negative inside (Quilez). */
function polygonDistance(polygon: readonly Vec2[]): (u: number, v: number) => number {
  const sides = polygon.map((p, i) => {
    const q = polygon[(i + polygon.length - 1) % polygon.length]!;
    const [eu, ev] = [q[0] - p[0], q[1] - p[1]];
    return { pu: p[0], pv: p[1], qv: q[1], eu, ev, l2: eu * eu + ev * ev || 1 };
  });
  return (u, v) => {
    let best = Number.POSITIVE_INFINITY;
    let sign = 1;
    for (const { pu, pv, qv, eu, ev, l2 } of sides) {
      const [wu, wv] = [u - pu, v - pv];
      const t = Math.min(1, Math.max(0, (wu * eu + wv * ev) / l2));
      best = Math.min(best, (wu - eu * t) ** 2 + (wv - ev * t) ** 2);
      const above = v >= pv;
      const below = v < qv;
      const left = eu * wv > ev * wu;
      if ((above && below && left) || (!above && !below && !left)) sign = -sign;
    }
    return sign * Math.sqrt(best);
  };
}
