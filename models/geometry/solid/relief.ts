import type { Vec3 } from '../../../src/core/math/point.ts';
import { distance } from '../../../src/core/math/vector.ts';
import { hermite } from '../hermite.ts';
import type { Sdf } from './sdf.ts';

/**
 * A soft ridge (`height` > 0) or furrow (< 0) drawn along a smooth path on a surface, in mm: the path need only
 * lie near the surface. It fades out like a bell over `radius` and toward the ends of a long path; keep |height| below half the radius, or the field
 * stops being a distance.
 */
export interface Stroke {
  path: readonly Vec3[];
  height: number;
  radius: number;
}

/** A ridge of `height` and `radius` mm along `path`. */
export const ridge = (height: number, radius: number, ...path: readonly Vec3[]): Stroke => ({
  path,
  height,
  radius,
});

/** A furrow of `depth` and `radius` mm along `path`. */
export const furrow = (depth: number, radius: number, ...path: readonly Vec3[]): Stroke => ({
  path,
  height: -depth,
  radius,
});

/** A stroke laid on its surface. */
interface Laid extends Stroke {
  /** Whether it has a mirror image (it does not run into the midline). */
  paired: boolean;
  /** How many of the path's pieces it fades in and out over. */
  fade: readonly [number, number];
}

/** Beyond this many radii a stroke has no effect. */
const REACH = 2.4;
const FOOT = Math.exp(-REACH * REACH);

/**
 * `base`, the right half (x <= 0) of a symmetric solid, with the strokes raised out of it or pressed into it.
 * A stroke that ends short of the midline meets its mirror image there, so that no crease is left.
 */
export function relief(base: Sdf, drawn: readonly Stroke[]): Sdf {
  // Laid when first asked for: most builds mesh nothing that carries strokes.
  let laid: Sdf | undefined;
  return (x, y, z) => {
    laid ??= layAll(base, drawn);
    return laid(x, y, z);
  };
}

function layAll(base: Sdf, drawn: readonly Stroke[]): Sdf {
  const strokes = drawn.map((stroke): Laid => {
    const path = layOn(base, stroke.path, Math.max(3, stroke.radius * 0.7));
    const pieces = path.length - 1;
    const fadeAt = (p: Vec3) =>
      pieces < 4 || (p[0] > -0.5 && stroke.path[0]![0] !== stroke.path.at(-1)![0])
        ? 0
        : Math.min(pieces * 0.4, 4);
    return {
      ...stroke,
      path,
      paired: stroke.path.every((p) => p[0] < -0.5),
      fade: [fadeAt(stroke.path[0]!), fadeAt(stroke.path.at(-1)!)],
    };
  });
  // One row per stroke, flat for speed: x, y and z limits.
  const limits = new Float64Array(strokes.length * 6);
  const all = [1e9, -1e9, 1e9, -1e9, 1e9, -1e9];
  strokes.forEach(({ path, radius }, i) => {
    for (let d = 0; d < 3; d++) {
      const values = path.map((p) => p[d]!);
      const low = Math.min(...values) - radius * REACH;
      const high = Math.max(...values) + radius * REACH;
      limits.set([low, high], i * 6 + d * 2);
      all[d * 2] = Math.min(all[d * 2]!, low);
      all[d * 2 + 1] = Math.max(all[d * 2 + 1]!, high);
    }
  });
  const [x0, x1, y0, y1, z0, z1] = all as [number, number, number, number, number, number];
  return (x, y, z) => {
    let d = base(x, y, z);
    if (y < y0 || y > y1 || z < z0 || z > z1 || x < x0 || x > x1) return d;
    for (let i = 0; i < strokes.length; i++) {
      const o = i * 6;
      if (y < limits[o + 2]! || y > limits[o + 3]! || x < limits[o]! || x > limits[o + 1]!) continue;
      if (z < limits[o + 4]! || z > limits[o + 5]!) continue;
      const stroke = strokes[i]!;
      d -= swell(stroke, x, y, z);
      if (stroke.paired && -x < limits[o + 1]!) d -= swell(stroke, -x, y, z);
    }
    return d;
  };
}

/** The smooth curve through `path`, sampled every `step` mm and moved onto the zero level of `base`. */
function layOn(base: Sdf, path: readonly Vec3[], step: number): Vec3[] {
  const lengths = [0];
  for (let i = 1; i < path.length; i++) lengths.push(lengths[i - 1]! + distance(path[i - 1]!, path[i]!));
  const total = lengths.at(-1)!;
  if (total === 0) return [snap(base, path[0]!)];
  const at = hermite(lengths, path);
  const count = Math.max(1, Math.ceil(total / step));
  return Array.from({ length: count + 1 }, (_, i) => snap(base, at((total * i) / count) as unknown as Vec3));
}

function snap(base: Sdf, start: Vec3): Vec3 {
  const h = 0.2;
  let [x, y, z] = start;
  for (let i = 0; i < 8; i++) {
    const d = base(x, y, z);
    const gx = (base(x + h, y, z) - base(x - h, y, z)) / (2 * h);
    const gy = (base(x, y + h, z) - base(x, y - h, z)) / (2 * h);
    const gz = (base(x, y, z + h) - base(x, y, z - h)) / (2 * h);
    const step = (0.8 * d) / Math.max(0.25, gx * gx + gy * gy + gz * gz);
    x -= gx * step;
    y -= gy * step;
    z -= gz * step;
  }
  return [x, y, z];
}

/** How far a stroke raises the surface at a point, mm. */
function swell({ path, height, radius, fade }: Laid, x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY;
  let along = 0;
  for (let i = 0; i < path.length; i++) {
    const a = path[i]!;
    const b = path[Math.min(i + 1, path.length - 1)]!;
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const l = ux * ux + uy * uy + uz * uz;
    const t = l > 0 ? Math.min(1, Math.max(0, (px * ux + py * uy + pz * uz) / l)) : 0;
    const q = (px - ux * t) ** 2 + (py - uy * t) ** 2 + (pz - uz * t) ** 2;
    if (q < best) {
      best = q;
      along = i + t;
    }
  }
  const q = best / (radius * radius);
  if (q >= REACH * REACH) return 0;
  const fromStart = fade[0] > 0 ? Math.min(1, along / fade[0]) : 1;
  const fromEnd = fade[1] > 0 ? Math.min(1, (path.length - 1 - along) / fade[1]) : 1;
  const e = fromStart * fromEnd;
  return (height * e * e * (3 - 2 * e) * (Math.exp(-q) - FOOT)) / (1 - FOOT);
}
