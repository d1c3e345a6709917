import type { Vec3 } from '../../src/core/math/point.ts';
import { normalize } from '../../src/core/math/vector.ts';
import type { Sdf } from './solid/sdf.ts';

/** Outward unit direction of a distance field at `p`. */
export function gradient(sdf: Sdf, [x, y, z]: Vec3): Vec3 {
  const h = 1;
  return normalize([
    sdf(x + h, y, z) - sdf(x - h, y, z),
    sdf(x, y + h, z) - sdf(x, y - h, z),
    sdf(x, y, z + h) - sdf(x, y, z - h),
  ]);
}
