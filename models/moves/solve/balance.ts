import type { Figure } from '../body/figure.ts';
import { holds, type Touch } from './touch.ts';

type Flat = readonly [x: number, z: number];

/** The corners of the support, in order: where the contacts that bear weight touch level surfaces. */
export function supportOf(
  touches: readonly Touch[],
  figure: Figure,
  from: number,
  to: number,
  share: number,
): Flat[] {
  const { middles } = figure;
  const points = touches
    .filter((t) => t.surface?.axis === 1 && t.surface.sign === 1 && holds(t, from, to, share))
    .flatMap(({ ball, rolls }) => [ball, ...rolls])
    .map((ball): Flat => [middles[ball * 3]!, middles[ball * 3 + 2]!]);
  return hull(points);
}

/** How far a point lies inside a support, metres; less than 0 outside. */
export function insideBy(corners: readonly Flat[], [x, z]: Flat): number {
  if (corners.length < 3) return Number.NaN;
  let least = Number.POSITIVE_INFINITY;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    least = Math.min(least, ((b[0] - a[0]) * (z - a[1]) - (b[1] - a[1]) * (x - a[0])) / length);
  });
  return least;
}

/** Convex hull, counter-clockwise seen with x to the right and z up (Andrew's monotone chain). */
function hull(points: readonly Flat[]): Flat[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Flat[]): Flat[] => {
    const out: Flat[] = [];
    for (const p of list) {
      while (out.length >= 2 && turn(out.at(-2)!, out.at(-1)!, p) <= 1e-12) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turn = (o: Flat, a: Flat, b: Flat): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
