import { hermite } from '../hermite.ts';
import type { Sdf } from './sdf.ts';

interface Leaf {
  /** The axis the leaf faces: 0 = x, 1 = y, 2 = z. */
  facing: 0 | 1 | 2;
  /** Corners of its outline in the two other axes, in order (x before y before z), mm. */
  outline: readonly (readonly [number, number])[];
  /** Place of its mid-surface along the facing axis, over the two other axes. */
  surface: (u: number, v: number) => number;
  /** Half of its thickness, mm: also the rounding of its rim. */
  radius: number;
  /** Whether the outline is a smooth curve through the corners (default) or a polygon. */
  smooth?: boolean;
}

/** A thin bent plate: a smooth closed outline on a curved mid-surface, with a rounded rim. */
export function leaf({ facing, outline, surface, radius, smooth = true }: Leaf): Sdf {
  const ring = smooth ? smoothRing(outline) : outline;
  const inset = outlineDistance(ring);
  const iu = facing === 0 ? 1 : 0;
  const iv = facing === 2 ? 1 : 2;
  const h = 0.5;
  const us = ring.map((p) => p[0]);
  const vs = ring.map((p) => p[1]);
  const [u0, u1, v0, v1] = [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)];
  return (x, y, z) => {
    const u = iu === 0 ? x : y;
    const v = iv === 1 ? y : z;
    const w = facing === 0 ? x : facing === 1 ? y : z;
    // Far from the outline or the mid-surface the plain gap will do.
    const gap = Math.hypot(Math.max(u0 - u, 0, u - u1), Math.max(v0 - v, 0, v - v1));
    if (gap > FAR) return gap;
    const s = surface(u, v);
    const slope = Math.hypot(1, (surface(u + h, v) - s) / h, (surface(u, v + h) - s) / h);
    const off = Math.abs(w - s) / slope - radius;
    if (off > FAR) return off;
    return Math.hypot(Math.max(0, inset(u, v) + radius), off + radius) - radius;
  };
}

const FAR = 6;

/** The plane through three points [u, v, height], as a mid-surface. */
export function planeThrough(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  c: readonly [number, number, number],
): (u: number, v: number) => number {
  const [bu, bv, bh] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [cu, cv, ch] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const det = bu * cv - bv * cu;
  const gu = (bh * cv - ch * bv) / det;
  const gv = (ch * bu - bh * cu) / det;
  return (u, v) => a[2] + gu * (u - a[0]) + gv * (v - a[1]);
}

function smoothRing(corners: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const n = corners.length;
  const wrapped = Array.from({ length: n + 5 }, (_, i) => corners[(i - 2 + n) % n]!);
  const parameters = [0];
  for (let i = 1; i < wrapped.length; i++) {
    const [a, b] = [wrapped[i - 1]!, wrapped[i]!];
    parameters.push(parameters[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const curve = hermite(parameters, wrapped);
  const [from, to] = [parameters[2]!, parameters[n + 2]!];
  const count = n * 4;
  return Array.from({ length: count }, (_, i) => {
    const [u, v] = curve(from + ((to - from) * i) / count);
    return [u!, v!] as const;
  });
}

/** Signed distance to a closed polygon in its plane, negative inside. */
function outlineDistance(ring: readonly (readonly [number, number])[]): (u: number, v: number) => number {
  // Per edge: start (2), edge (2), 1 / edge².
  const edges = Float64Array.from(
    ring.flatMap(([bu, bv], i) => {
      const [au, av] = ring.at(i - 1)!;
      return [au, av, bu - au, bv - av, 1 / ((bu - au) ** 2 + (bv - av) ** 2)];
    }),
  );
  return (u, v) => {
    let best = Number.POSITIVE_INFINITY;
    let inside = false;
    for (let o = 0; o < edges.length; o += 5) {
      const pu = u - edges[o]!;
      const pv = v - edges[o + 1]!;
      const eu = edges[o + 2]!;
      const ev = edges[o + 3]!;
      const t = Math.min(1, Math.max(0, (pu * eu + pv * ev) * edges[o + 4]!));
      const d = (pu - eu * t) ** 2 + (pv - ev * t) ** 2;
      if (d < best) best = d;
      if (pv >= 0 !== pv >= ev && pu < (eu * pv) / ev) inside = !inside;
    }
    return inside ? -Math.sqrt(best) : Math.sqrt(best);
  };
}
