import { type Box3, bounded, type Sdf, smoothUnion } from './sdf.ts';
import type { Vec3 } from './vector.ts';

/** A cross-section of a blade: centre, half-width vector and half-thickness, mm. */
export type BladeStation = readonly [at: Vec3, half: Vec3, radius: number];

/**
 * A flat strap through `stations`: at each, a stadium whose flat sides run along `half` and whose
 * half-thickness is `radius`. `k` blends the joints. Made for arches, rami and processes.
 */
export const blade = (stations: readonly BladeStation[], k = 1): Sdf =>
  bounded(smoothUnion(k, ...stations.slice(1).map((s, i) => segment(stations[i]!, s))), extent(stations));

function extent(stations: readonly BladeStation[]): Box3 {
  const reach = (sign: 1 | -1) =>
    [0, 1, 2].map(
      (d) => sign * Math.max(...stations.map(([at, half, r]) => sign * at[d]! + Math.abs(half[d]!) + r)),
    ) as unknown as Vec3;
  return { min: reach(-1), max: reach(1) };
}

function segment([a, ha, ra]: BladeStation, [b, hb, rb]: BladeStation): Sdf {
  const [ex, ey, ez] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const l2 = ex * ex + ey * ey + ez * ez || 1;
  return (x, y, z) => {
    const px = x - a[0];
    const py = y - a[1];
    const pz = z - a[2];
    const t = Math.min(1, Math.max(0, (px * ex + py * ey + pz * ez) / l2));
    const r = ra + (rb - ra) * t;
    const hx = ha[0] + (hb[0] - ha[0]) * t;
    const hy = ha[1] + (hb[1] - ha[1]) * t;
    const hz = ha[2] + (hb[2] - ha[2]) * t;
    const h = Math.hypot(hx, hy, hz) || 1e-6;
    const qx = px - ex * t;
    const qy = py - ey * t;
    const qz = pz - ez * t;
    const reach = Math.max(0, 1 - r / h);
    const s = Math.min(reach, Math.max(-reach, (qx * hx + qy * hy + qz * hz) / (h * h)));
    return Math.hypot(qx - hx * s, qy - hy * s, qz - hz * s) - r;
  };
}
