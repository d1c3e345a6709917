import type { Point } from './point.ts';

/** A sphere that holds all the points (not the smallest), metres. */
export function sphereAround(points: readonly Point[]): { target: Point; radius: number } {
  const lo = [0, 1, 2].map((d) => Math.min(...points.map((p) => p[d]!)));
  const hi = [0, 1, 2].map((d) => Math.max(...points.map((p) => p[d]!)));
  const target = lo.map((l, d) => (l + hi[d]!) / 2) as unknown as Point;
  return { target, radius: Math.hypot(...lo.map((l, d) => (hi[d]! - l) / 2)) };
}
