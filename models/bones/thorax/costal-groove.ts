import type { Vec3 } from '../../../src/core/math/point.ts';
import { distance, dot, scale, subtract } from '../../../src/core/math/vector.ts';
import { hermite } from '../../geometry/hermite.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { type SweepStation, sweepStations } from '../../geometry/sweep.ts';

const SAMPLES = 60;

/**
 * The rib with its lower border drawn down to a thin outer lip: the inner lower corner of the shaft between
 * stations `from` and `to` moves outward by up to `depth` mm, fading at both ends of the groove.
 */
export function costalGroove(
  mesh: Mesh,
  stations: readonly SweepStation[],
  [from, to]: readonly [number, number],
  depth: number,
): Mesh {
  const shaft = sweepStations(stations)
    .slice(from, to + 1)
    .map(({ centre, width, thickness, widthAxis, thicknessAxis }) => {
      // Width upward, thickness outward: a roll beyond a quarter turn names the same section upside down.
      const sign = widthAxis[1] < 0 ? -1 : 1;
      return [
        ...centre,
        ...scale(widthAxis, (sign * width) / 2),
        ...scale(thicknessAxis, (sign * thickness) / 2),
      ];
    });
  const at = hermite(
    shaft.map((_, i) => i),
    shaft,
  );
  const samples = Array.from({ length: SAMPLES + 1 }, (_, k) => {
    const row = at((k / SAMPLES) * (shaft.length - 1));
    const vector = (o: number): Vec3 => [row[o]!, row[o + 1]!, row[o + 2]!];
    return {
      centre: vector(0),
      up: vector(3),
      out: vector(6),
      depth: depth * Math.sin((Math.PI * k) / SAMPLES),
    };
  });
  const positions = mesh.positions.slice();
  for (let o = 0; o < positions.length; o += 3) {
    const p: Vec3 = [positions[o]!, positions[o + 1]!, positions[o + 2]!];
    const near = samples.reduce((best, s) => (distance(s.centre, p) < distance(best.centre, p) ? s : best));
    const offset = subtract(p, near.centre);
    const below = -dot(offset, near.up) / dot(near.up, near.up);
    const inside = -dot(offset, near.out) / dot(near.out, near.out);
    if (below < 0.3 || below > 1.3 || inside < 0.3) continue;
    const move = near.depth / Math.hypot(...near.out);
    for (const k of [0, 1, 2]) positions[o + k] = p[k]! + near.out[k]! * move;
  }
  return { ...mesh, positions };
}
