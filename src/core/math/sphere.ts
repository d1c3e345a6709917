import type { Point } from './point.ts';
import { byAxis } from './vector.ts';

/** A sphere that holds all the points (not the smallest), metres. */
export function sphereAround(points: readonly Point[]): { target: Point; radius: number } {
  const lo = [0, 1, 2].map((d) => Math.min(...points.map((p) => p[d]!)));
  const hi = [0, 1, 2].map((d) => Math.max(...points.map((p) => p[d]!)));
  const target = byAxis((d) => (lo[d]! + hi[d]!) / 2);
  return { target, radius: Math.hypot(...lo.map((l, d) => (hi[d]! - l) / 2)) };
}
