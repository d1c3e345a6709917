import type { SolidDefinition } from '../definition.ts';
import { hermite } from '../geometry/hermite.ts';
import {
  ellipsoid,
  halfSpace,
  type Sdf,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
} from '../geometry/sdf.ts';
import type { Vec3 } from '../geometry/vector.ts';
import { cross, normalize, reject } from '../geometry/vector.ts';

const file = import.meta.url;

/**
 * Horizontal sections of the right lung, from the apex down, mm. Each is half a crescent round the mediastinum:
 * lateral and medial x at its middle, front and back z, and how far its front and back edges turn medially.
 */
const LUNG_SECTIONS: readonly (readonly [
  y: number,
  lateral: number,
  medial: number,
  front: number,
  back: number,
  turn: number,
])[] = [
  [1366, -45, -33, 81, 70, 0],
  [1360, -56, -27, 89, 62, 2],
  [1350, -64, -23, 96, 54, 4],
  [1335, -78, -21, 112, 47, 8],
  [1320, -90, -22, 130, 41, 12],
  [1300, -97, -22, 144, 34, 16],
  [1280, -105, -24, 154, 28, 20],
  [1250, -112, -28, 167, 25, 25],
  [1200, -121, -33, 178, 25, 28],
  [1160, -124, -35, 176, 32, 30],
  [1110, -122, -36, 164, 38, 30],
];

const section = hermite(
  LUNG_SECTIONS.map(([y]) => -y),
  LUNG_SECTIONS,
);

const thoracicCavity: Sdf = (x, y, z) => {
  const [, lateral, medial, front, back, turn] = section(-y) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const depth = (front - back) / 2;
  const width = (medial - lateral) / 2;
  const c = (z - (front + back) / 2) / depth;
  const a = (x - (medial + lateral) / 2 - turn * Math.min(c * c, 2)) / width;
  const across = (Math.abs(a) ** 2.3 + Math.abs(c) ** 2.3) ** (1 / 2.3);
  return Math.max((across - 1) * Math.min(width, depth), y - 1366);
};

// The left lung is shown as the mirror image of the right one: a simplification, as the real left lung
// has two lobes and makes room for the heart. What matters here, the pleura behind the muscles, agrees.
const lung: SolidDefinition = {
  id: 'lung',
  name: { latin: 'Pulmo', english: 'Lung' },
  fma: { right: 7309, left: 7310 },
  tissue: 'organ',
  file,
  solid: {
    sdf: smoothSubtract(
      10,
      smoothIntersect(9, thoracicCavity, halfSpace([-80, 1135, 40], [0, -1, 0.36])),
      // Right dome of the diaphragm.
      ellipsoid([-68, 1112, 102], [48, 98, 66]),
    ),
    bounds: { min: [-134, 1125, 10], max: [-8, 1370, 194] },
    fineness: { edge: 3.2, triangles: 1200 },
  },
};

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
      ellipsoid([-54, 1482, 101], [9, 22, 8]),
      ellipsoid([-60, 1484, 109], [4, 19, 14]),
      ellipsoid([-55, 1464, 103], [5.5, 11, 7.5]),
    ),
    bounds: { min: [-72, 1440, 86], max: [-40, 1512, 132] },
    fineness: { edge: 2, triangles: 400 },
  },
};

export const organs: readonly SolidDefinition[] = [lung, kidney, parotid];
