import { hermite } from '../hermite.ts';
import type { Sdf } from './sdf.ts';

/**
 * One horizontal section of an upright shaft: its height y and centre x, z, its semi-axes (mm) and the turn
 * (degrees) of the first of them from the body's x axis toward the front.
 */
type PillarStation = readonly [y: number, x: number, z: number, a: number, b: number, turn?: number];

const STEP = 0.5;

/**
 * A smooth upright shaft of elliptical sections through `stations`, top to bottom or bottom to top, cut off
 * flat at its ends. First-order distance.
 */
export function pillar(stations: readonly PillarStation[]): Sdf {
  const rising = [...stations].sort((p, q) => p[0] - q[0]);
  const low = rising[0]![0];
  const high = rising.at(-1)![0];
  const at = hermite(
    rising.map(([y]) => y),
    rising.map(([, x, z, a, b, turn = 0]) => [x, z, a, b, (turn * Math.PI) / 180]),
  );
  const table = Array.from({ length: Math.ceil((high - low) / STEP) + 2 }, (_, i) => {
    const [x, z, a, b, turn] = at(low + i * STEP);
    return { x: x!, z: z!, a: a!, b: b!, cos: Math.cos(turn!), sin: Math.sin(turn!) };
  });
  return (x, y, z) => {
    const s = table[Math.round((Math.min(high, Math.max(low, y)) - low) / STEP)]!;
    const [dx, dz] = [x - s.x, z - s.z];
    const p = (dx * s.cos + dz * s.sin) / s.a;
    const q = (dz * s.cos - dx * s.sin) / s.b;
    const k0 = Math.hypot(p, q);
    const k1 = Math.hypot(p / s.a, q / s.b);
    const round = k1 > 0 ? (k0 * (k0 - 1)) / k1 : -Math.min(s.a, s.b);
    return Math.max(round, low - y, y - high);
  };
}
