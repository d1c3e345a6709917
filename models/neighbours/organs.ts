import type { Vec3 } from '../../src/core/math/point.ts';
import { cross, normalize, reject } from '../../src/core/math/vector.ts';
import type { SolidDefinition } from '../definition.ts';
import { ellipsoid, smoothSubtract, smoothUnion } from '../geometry/solid/sdf.ts';
import { lungs } from './lungs.ts';

const file = import.meta.url;

/** Long axis of the kidney leans with psoas: upper pole medial and back. The hilum faces medially and forward. */
const along = normalize([0.17, 0.96, -0.2]);
const toHilum = normalize(reject([0.85, 0, 0.52], along));
const kidneyAxes: readonly [Vec3, Vec3, Vec3] = [along, toHilum, cross(along, toHilum)];
const KIDNEY: Vec3 = [-66, 1046, 78];
const towardsHilum = (mm: number): Vec3 => [
  KIDNEY[0] + toHilum[0] * mm,
  KIDNEY[1] + toHilum[1] * mm,
  KIDNEY[2] + toHilum[2] * mm,
];

const kidney: SolidDefinition = {
  id: 'kidney',
  name: { latin: 'Ren', english: 'Kidney' },
  fma: { right: 7204, left: 7205 },
  tissue: 'organ',
  file,
  solid: {
    sdf: smoothSubtract(
      8,
      ellipsoid(KIDNEY, [53, 27, 18], kidneyAxes),
      ellipsoid(towardsHilum(32), [17, 15, 12], kidneyAxes),
    ),
    bounds: { min: [-108, 984, 44], max: [-26, 1108, 112] },
    fineness: { edge: 2, triangles: 400 },
  },
};

// Sided FMA numbers of the gland are not confirmed.
const parotid: SolidDefinition = {
  id: 'parotid-gland',
  name: { latin: 'Glandula parotidea', english: 'Parotid gland' },
  fma: { right: 59797, left: 59798 },
  tissue: 'organ',
  file,
  solid: {
    sdf: smoothUnion(
      9,
      // Deep part between ramus and mastoid, superficial part over masseter, tail towards the angle.
      ellipsoid([-51.8, 1482, 102.5], [8.5, 21, 8]),
      ellipsoid([-57.4, 1486, 109], [4, 18, 14]),
      ellipsoid([-49.8, 1466, 104], [5.2, 10, 7.5]),
    ),
    bounds: { min: [-72, 1440, 86], max: [-40, 1512, 132] },
    fineness: { edge: 2, triangles: 400 },
  },
};

export const organs: readonly SolidDefinition[] = [...lungs, kidney, parotid];
