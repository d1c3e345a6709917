import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, distance, scale, subtract } from '../../../src/core/math/vector.ts';
import type { Box3 } from './sdf.ts';

/** A map from a stretched space back to the body: where it stretches, a solid is meshed more finely. */
export interface GrowthLens {
  /** The point of the body (mm) that a point of the stretched space stands for. */
  toBody: (u: Vec3) => Vec3;
  toStretched: (p: Vec3) => Vec3;
  /** What to mesh, in the stretched space. */
  bounds: Box3;
}

/** How far out the lens is tabulated, mm. */
const FAR = 1600;

/** Magnifies what lies within `radius` mm of `centre` by `power`; over the next `fade` mm the magnification falls to 1. */
interface Spot {
  centre: Vec3;
  radius: number;
  fade: number;
  power: number;
}

/** Magnifies every one of `spots`, one after the other; where they overlap their powers multiply. `boxes` hold the solid. */
export function magnify(spots: readonly Spot[], boxes: readonly Box3[]): GrowthLens {
  const lenses: Omit<GrowthLens, 'bounds'>[] = [];
  const toStretched = (p: Vec3) => lenses.reduce((at, lens) => lens.toStretched(at), p);
  for (const spot of spots) lenses.push(lensAt({ ...spot, centre: toStretched(spot.centre) }));
  const back = lenses.toReversed();
  const min: [number, number, number] = [0, 0, 0];
  const max: [number, number, number] = [0, 0, 0];
  for (const p of boxes.flatMap(lattice)) {
    const u = toStretched(p);
    for (const d of [0, 1, 2] as const) {
      min[d] = Math.min(min[d], u[d]);
      max[d] = Math.max(max[d], u[d]);
    }
  }
  return {
    toBody: (u) => back.reduce((at, lens) => lens.toBody(at), u),
    toStretched,
    bounds: { min, max },
  };
}

function lensAt({ centre, radius, fade, power }: Spot): Omit<GrowthLens, 'bounds'> {
  // Stretched distance from the centre for every whole millimetre of distance.
  const stretched = [0];
  for (let r = 1; r <= FAR; r++) {
    const t = Math.min(1, Math.max(0, (r - 0.5 - radius) / fade));
    stretched.push(stretched[r - 1]! + 1 + (power - 1) * (1 - t * t * (3 - 2 * t)));
  }
  const step = stretched[FAR]! / FAR;
  const inverse = Array.from({ length: FAR + 1 }, (_, i) => {
    const at = i * step;
    let low = 0;
    let high = FAR;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (stretched[middle]! <= at) low = middle;
      else high = middle;
    }
    return low + (at - stretched[low]!) / (stretched[high]! - stretched[low]!);
  });
  const lookUp = (table: readonly number[], at: number): number => {
    const i = Math.min(FAR - 1, Math.floor(at));
    return table[i]! + (table[i + 1]! - table[i]!) * (at - i);
  };
  const toStretched = (p: Vec3): Vec3 => {
    const r = distance(p, centre);
    return scale(subtract(p, centre), r > 0 ? lookUp(stretched, r) / r : power);
  };
  return {
    toBody: (u) => {
      const r = Math.hypot(u[0], u[1], u[2]);
      return r > 0 ? add(centre, scale(u, lookUp(inverse, r / step) / r)) : centre;
    },
    toStretched,
  };
}

/** Points of a box, 9 along each side. */
function lattice({ min, max }: Box3): Vec3[] {
  const steps = Array.from({ length: 9 }, (_, i) => i / 8);
  const at = (d: 0 | 1 | 2, t: number) => min[d] + (max[d] - min[d]) * t;
  return steps.flatMap((a) => steps.flatMap((b) => steps.map((c): Vec3 => [at(0, a), at(1, b), at(2, c)])));
}
