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
  [1366, -46, -34, 78, 66, 0],
  [1360, -56, -27, 89, 59, 2],
  [1350, -64, -23, 98, 54, 4],
  [1335, -79, -21, 118, 46, 8],
  [1320, -91, -20, 136, 38, 12],
  [1300, -97, -20, 152, 31, 16],
  [1280, -106, -22, 163, 25, 20],
  [1250, -113, -26, 172, 22, 25],
  [1200, -122, -31, 181, 22, 28],
  [1160, -125, -32, 180, 26, 30],
  [1110, -123, -32, 168, 32, 30],
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
      4,
      smoothIntersect(5, thoracicCavity, halfSpace([-80, 1143, 40], [0, -1, 0.36])),
      // Right dome of the diaphragm.
      ellipsoid([-64, 1122, 104], [63, 92, 84]),
    ),
    bounds: { min: [-134, 1125, 10], max: [-8, 1370, 194] },
    fineness: { edge: 3.2, triangles: 1200 },
  },
};

/** Long axis of the kidney leans with psoas: upper pole medial and back. The hilum faces medially and forward. */
const along = normalize([0.17, 0.96, -0.2]);
const toHilum = normalize(reject([0.85, 0, 0.52], along));
const kidneyAxes: readonly [Vec3, Vec3, Vec3] = [along, toHilum, cross(along, toHilum)];
const KIDNEY: Vec3 = [-63, 1046, 78];
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
      ellipsoid(towardsHilum(31), [15, 15, 9], kidneyAxes),
    ),
    bounds: { min: [-104, 984, 44], max: [-22, 1108, 112] },
    fineness: { edge: 2.6, triangles: 400 },
  },
};

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
      ellipsoid([-61, 1484, 110], [4.5, 20, 15]),
      ellipsoid([-57, 1462, 104], [6, 13, 8]),
    ),
    bounds: { min: [-72, 1440, 86], max: [-40, 1512, 132] },
    fineness: { edge: 2, triangles: 400 },
  },
};

export const organs: readonly SolidDefinition[] = [lung, kidney, parotid];
