import type { Vec3 } from '../../src/core/math/point.ts';
import { hermite } from '../geometry/hermite.ts';
import { type ChainPoint, chain, type Sdf } from '../geometry/solid/sdf.ts';

/** A place on a tube's middle line and its radius there, mm. */
export type TubePoint = readonly [x: number, y: number, z: number, radius: number];

/** A tube along a smooth curve through `points`; `place` says where in the body they are. */
export function taperedTube(
  points: readonly TubePoint[],
  place: (x: number, y: number, z: number) => Vec3 = (x, y, z) => [x, y, z],
): Sdf {
  const curve = hermite(
    points.map((_, i) => i),
    points,
  );
  const fine = Array.from({ length: (points.length - 1) * 4 + 1 }, (_, i): ChainPoint => {
    const [x, y, z, r] = curve(i / 4);
    const [px, py, pz] = place(x!, y!, z!);
    return [px, py, pz, r!];
  });
  return chain(fine);
}
