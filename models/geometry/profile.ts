import { hermite } from './hermite.ts';

const STEPS = 96;

/**
 * A smooth curve through `points` [t, value] (t increasing), constant beyond its ends.
 * Tabulated once, so that a signed distance can ask it millions of times.
 */
export function profile(points: readonly (readonly [number, number])[]): (t: number) => number {
  const from = points[0]![0];
  const to = points.at(-1)![0];
  const curve = hermite(
    points.map(([t]) => t),
    points.map(([, value]) => [value]),
  );
  const table = Float64Array.from(
    { length: STEPS + 1 },
    (_, i) => curve(from + ((to - from) * i) / STEPS)[0]!,
  );
  const scale = STEPS / (to - from);
  return (t) => {
    const s = Math.min(STEPS, Math.max(0, (t - from) * scale));
    const i = Math.min(STEPS - 1, Math.floor(s));
    return table[i]! + (table[i + 1]! - table[i]!) * (s - i);
  };
}
