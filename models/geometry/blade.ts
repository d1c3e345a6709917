import { hermite } from './hermite.ts';
import { type Box3, bounded, type Sdf } from './sdf.ts';
import { distance, type Vec3 } from './vector.ts';

/** A cross-section of a blade: centre, half-width vector and half-thickness, mm. */
export type BladeStation = readonly [at: Vec3, half: Vec3, radius: number];

/** Steps between two stations: enough for the bends of a jaw or an arch to look smooth. */
const STEPS = 4;

/**
 * A flat strap that runs smoothly through `stations`: at each, a stadium whose flat sides lie along `half`
 * and whose half-thickness is `radius`. Made for arches, rami and processes; the strap must not bend more
 * sharply than its own width.
 */
export function blade(stations: readonly BladeStation[]): Sdf {
  const rows = refine(stations);
  const last = rows.length - 1;
  const strap: Sdf = (x, y, z) => {
    let best = Number.POSITIVE_INFINITY;
    let segment = 0;
    let at = 0;
    for (let i = 0; i < last; i++) {
      const a = rows[i]!;
      const b = rows[i + 1]!;
      const ex = b[0]! - a[0]!;
      const ey = b[1]! - a[1]!;
      const ez = b[2]! - a[2]!;
      const px = x - a[0]!;
      const py = y - a[1]!;
      const pz = z - a[2]!;
      const t = Math.min(1, Math.max(0, (px * ex + py * ey + pz * ez) / (ex * ex + ey * ey + ez * ez)));
      const d = (px - ex * t) ** 2 + (py - ey * t) ** 2 + (pz - ez * t) ** 2;
      if (d < best) {
        best = d;
        segment = i;
        at = t;
      }
    }
    const a = rows[segment]!;
    const b = rows[segment + 1]!;
    const mix = (d: number) => a[d]! + (b[d]! - a[d]!) * at;
    const [hx, hy, hz, r] = [mix(3), mix(4), mix(5), mix(6)];
    const [qx, qy, qz] = [x - mix(0), y - mix(1), z - mix(2)];
    const h2 = hx * hx + hy * hy + hz * hz || 1e-6;
    const reach = Math.max(0, 1 - r / Math.sqrt(h2));
    const s = Math.min(reach, Math.max(-reach, (qx * hx + qy * hy + qz * hz) / h2));
    return Math.hypot(qx - hx * s, qy - hy * s, qz - hz * s) - r;
  };
  return bounded(strap, extent(stations));
}

function refine(stations: readonly BladeStation[]): number[][] {
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
    return Array.from({ length: STEPS }, (_, k) => at(t + ((next - t) * k) / STEPS));
  });
}

function extent(stations: readonly BladeStation[]): Box3 {
  const reach = (sign: 1 | -1) =>
    [0, 1, 2].map(
      (d) => sign * Math.max(...stations.map(([at, half, r]) => sign * at[d]! + Math.abs(half[d]!) + r + 1)),
    ) as unknown as Vec3;
  return { min: reach(-1), max: reach(1) };
}
