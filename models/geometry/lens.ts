import type { Box3 } from './sdf.ts';
import type { Vec3 } from './vector.ts';

/** A map from a stretched space back to the body: where it stretches, a solid is meshed more finely. */
export interface Lens {
  /** The point of the body (mm) that a point of the stretched space stands for. */
  toBody: (u: Vec3) => Vec3;
  /** What to mesh, in the stretched space. */
  bounds: Box3;
}

/**
 * Magnifies what lies above `to` by `power`, about the vertical axis x = 0, z = `axis`; unchanged below `from`,
 * a smooth passage between. `bounds` is the solid's box in the body; `above` its x and z limits above `to`.
 */
export function magnifyAbove(
  { from, to, power, axis }: { from: number; to: number; power: number; axis: number },
  bounds: Box3,
  above: { x: number; z: readonly [number, number] },
): Lens {
  const scaleAt = (y: number) => {
    const t = Math.min(1, Math.max(0, (y - from) / (to - from)));
    return 1 + (power - 1) * t * t * (3 - 2 * t);
  };
  const heights: number[] = [0];
  const count = Math.ceil(bounds.max[1] - bounds.min[1]) + 2;
  for (let i = 1; i < count; i++) heights.push(heights[i - 1]! + scaleAt(bounds.min[1] + i - 0.5));
  const bodyY = (v: number) => {
    let low = 0;
    let high = count - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (heights[middle]! <= v) low = middle;
      else high = middle;
    }
    return bounds.min[1] + low + (v - heights[low]!) / (heights[high]! - heights[low]!);
  };
  const top = heights[count - 1]! - (count - 1 - (bounds.max[1] - bounds.min[1])) * power;
  return {
    toBody: ([u, v, w]) => {
      const y = bodyY(v);
      const m = scaleAt(y);
      return [u / m, y, axis + w / m];
    },
    bounds: {
      min: [
        Math.min(bounds.min[0], -above.x * power),
        0,
        Math.min(bounds.min[2] - axis, (above.z[0] - axis) * power),
      ],
      max: [
        Math.max(bounds.max[0], above.x * power),
        top,
        Math.max(bounds.max[2] - axis, (above.z[1] - axis) * power),
      ],
    },
  };
}
