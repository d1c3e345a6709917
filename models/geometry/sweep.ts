import type { Vec3 } from '../../src/core/math/point.ts';
import { add, cross, distance, normalize, reject, scale, subtract } from '../../src/core/math/vector.ts';
import { type LoftDensity, loft } from './loft.ts';
import type { Mesh } from './mesh.ts';
import type { Station } from './station.ts';

/**
 * One cross-section of a long bone or cartilage: centre x, y, z (mm, body frame), width and thickness (mm)
 * and roll (degrees) of the width about the path. At roll 0 the width stands as upright as it can; on a
 * right-sided shaft that runs forward a positive roll leans its upper edge outward. Last, where given, the
 * bend (mm): how far both edges turn toward the thickness direction (the body's outside at roll 0).
 */
export type SweepStation = readonly [
  x: number,
  y: number,
  z: number,
  width: number,
  thickness: number,
  roll: number,
  bend?: number,
];

const UP: Vec3 = [0, 1, 0];

/**
 * Sweeps super-elliptical sections perpendicular to the path through `stations` into a closed mesh.
 * `upright` is the direction that roll is counted from: it must not lie along the path.
 */
export function sweep(stations: readonly SweepStation[], density: LoftDensity, upright: Vec3 = UP): Mesh {
  return loft(sweepStations(stations, upright), density);
}

/** The same sections as `loft` takes them: with their axes worked out from the path and the roll. */
export function sweepStations(stations: readonly SweepStation[], upright: Vec3 = UP): Station[] {
  const centres = stations.map(([x, y, z]): [number, number, number] => [x, y, z]);
  return stations.map(([, , , width, thickness, roll, bend = 0], i) => {
    const along = tangent(centres, i);
    const up = normalize(reject(upright, along));
    const side = cross(along, up);
    const angle = (roll * Math.PI) / 180;
    const widthAxis = add(scale(up, Math.cos(angle)), scale(side, Math.sin(angle)));
    const thicknessAxis = cross(along, widthAxis);
    return {
      centre: centres[i]!,
      width,
      thickness,
      bend,
      widthAxis: [...widthAxis],
      thicknessAxis: [...thicknessAxis],
    };
  });
}

/** Direction of the path at point `i`: the mean of the legs before and after, the shorter weighing more. */
function tangent(points: readonly Vec3[], i: number): Vec3 {
  const legs = [i - 1, i]
    .filter((k) => k >= 0 && k + 1 < points.length)
    .map((k) => {
      const leg = subtract(points[k + 1]!, points[k]!);
      return scale(leg, 1 / distance(points[k]!, points[k + 1]!) ** 2);
    });
  return normalize(legs.reduce((sum, leg) => add(sum, leg)));
}
