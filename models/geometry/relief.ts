import type { Sdf } from './sdf.ts';
import type { Vec3 } from './vector.ts';

/**
 * A soft ridge (`height` > 0) or furrow (< 0) drawn along a path on a surface, in mm. It fades out like a
 * bell over `radius`; keep |height| below half the radius, or the field stops being a distance.
 */
export interface Stroke {
  path: readonly Vec3[];
  height: number;
  radius: number;
}

/** Beyond this many radii a stroke has no effect. */
const REACH = 2.4;

/** `base` with the strokes raised out of it or pressed into it. */
export function relief(base: Sdf, strokes: readonly Stroke[]): Sdf {
  const drawn = strokes.map(({ path, height, radius }) => {
    const reach = radius * REACH;
    const extent = (d: 0 | 1 | 2): [number, number] => {
      const values = path.map((p) => p[d]);
      return [Math.min(...values) - reach, Math.max(...values) + reach];
    };
    return { path, height, radius, box: [extent(0), extent(1), extent(2)] as const };
  });
  const foot = Math.exp(-REACH * REACH);
  return (x, y, z) => {
    let d = base(x, y, z);
    for (const { path, height, radius, box } of drawn) {
      if (y < box[1][0] || y > box[1][1] || x < box[0][0] || x > box[0][1]) continue;
      if (z < box[2][0] || z > box[2][1]) continue;
      const q = squaredDistance(path, x, y, z) / (radius * radius);
      if (q < REACH * REACH) d -= (height * (Math.exp(-q) - foot)) / (1 - foot);
    }
    return d;
  };
}

function squaredDistance(path: readonly Vec3[], x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < path.length; i++) {
    const a = path[i]!;
    const b = path[Math.min(i + 1, path.length - 1)]!;
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const l = ux * ux + uy * uy + uz * uz;
    const t = l > 0 ? Math.min(1, Math.max(0, (px * ux + py * uy + pz * uz) / l)) : 0;
    const q = (px - ux * t) ** 2 + (py - uy * t) ** 2 + (pz - uz * t) ** 2;
    if (q < best) best = q;
  }
  return best;
}
