import type { Vec3 } from '../../../src/core/math/point.ts';
import { distance } from '../../../src/core/math/vector.ts';
import { hermite } from '../hermite.ts';
import { type Box3, bounded, type Sdf } from './sdf.ts';

/** A cross-section of a strap: centre, half-width vector and half-thickness, mm. */
type StrapStation = readonly [at: Vec3, half: Vec3, radius: number];

/** Steps between two stations: enough for the bends of a jaw or an arch to look smooth. */
const STEPS = 4;

/**
 * A flat strap that runs smoothly through `stations`: at each, a stadium whose flat sides lie along `half`
 * and whose half-thickness is `radius`. Made for arches, rami and processes; the strap must not bend more
 * sharply than its own width. Farther off than `margin` (mm) the distance to its box stands in for it;
 * `steps` straight pieces lie between two stations.
 */
export function strap(stations: readonly StrapStation[], { margin = 6, steps = STEPS } = {}): Sdf {
  const rows = refine(stations, steps);
  // Per segment: start (3), edge (3), 1 / edge², one after the other for speed.
  const segments = Float64Array.from(
    rows.slice(1).flatMap((b, i) => {
      const a = rows[i]!;
      const e = [b[0]! - a[0]!, b[1]! - a[1]!, b[2]! - a[2]!];
      return [a[0]!, a[1]!, a[2]!, ...e, 1 / (e[0]! ** 2 + e[1]! ** 2 + e[2]! ** 2)];
    }),
  );
  const strap: Sdf = (x, y, z) => {
    let best = Number.POSITIVE_INFINITY;
    let segment = 0;
    let at = 0;
    for (let o = 0; o < segments.length; o += 7) {
      const px = x - segments[o]!;
      const py = y - segments[o + 1]!;
      const pz = z - segments[o + 2]!;
      const ex = segments[o + 3]!;
      const ey = segments[o + 4]!;
      const ez = segments[o + 5]!;
      const t = Math.min(1, Math.max(0, (px * ex + py * ey + pz * ez) * segments[o + 6]!));
      const d = (px - ex * t) ** 2 + (py - ey * t) ** 2 + (pz - ez * t) ** 2;
      if (d < best) {
        best = d;
        segment = o / 7;
        at = t;
      }
    }
    const a = rows[segment]!;
    const b = rows[segment + 1]!;
    const hx = a[3]! + (b[3]! - a[3]!) * at;
    const hy = a[4]! + (b[4]! - a[4]!) * at;
    const hz = a[5]! + (b[5]! - a[5]!) * at;
    const r = a[6]! + (b[6]! - a[6]!) * at;
    const qx = x - a[0]! - (b[0]! - a[0]!) * at;
    const qy = y - a[1]! - (b[1]! - a[1]!) * at;
    const qz = z - a[2]! - (b[2]! - a[2]!) * at;
    const h2 = hx * hx + hy * hy + hz * hz || 1e-6;
    const reach = Math.max(0, 1 - r / Math.sqrt(h2));
    const s = Math.min(reach, Math.max(-reach, (qx * hx + qy * hy + qz * hz) / h2));
    return Math.sqrt((qx - hx * s) ** 2 + (qy - hy * s) ** 2 + (qz - hz * s) ** 2) - r;
  };
  return bounded(strap, extent(stations), margin);
}

function refine(stations: readonly StrapStation[], steps: number): number[][] {
  const parameters = [0];
  for (let i = 1; i < stations.length; i++)
    parameters.push(parameters[i - 1]! + distance(stations[i - 1]![0], stations[i]![0]));
  const at = hermite(
    parameters,
    stations.map(([c, h, r]) => [...c, ...h, r]),
  );
  return parameters.flatMap((t, i) => {
    const next = parameters[i + 1];
    if (next === undefined) return [at(t)];
    return Array.from({ length: steps }, (_, k) => at(t + ((next - t) * k) / steps));
  });
}

function extent(stations: readonly StrapStation[]): Box3 {
  const reach = (sign: 1 | -1) =>
    [0, 1, 2].map(
      (d) => sign * Math.max(...stations.map(([at, half, r]) => sign * at[d]! + Math.abs(half[d]!) + r + 1)),
    ) as unknown as Vec3;
  return { min: reach(-1), max: reach(1) };
}
