import type { SolidDefinition } from '../definition.ts';
import { hermite } from '../geometry/hermite.ts';
import { ellipsoid, halfSpace, type Sdf, smoothIntersect, smoothSubtract } from '../geometry/solid/sdf.ts';

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

const base = halfSpace([-80, 1135, 40], [0, -1, 0.36]);

/** The oblique fissure: from beside the fourth thoracic spine down and forward to the sixth costochondral joint. */
const OBLIQUE = { y: 1308, z: 28, normal: [0.655, 0.756] } as const;
/** The horizontal fissure of the right lung: at the fourth costal cartilage, from the oblique one forward. */
const HORIZONTAL = 1238;

/** Depth of a fissure's furrow and how fast it falls off to both sides, mm. */
const [FISSURE_DEPTH, FISSURE_WIDTH] = [5, 3.2];
const furrow = (from: number) => FISSURE_DEPTH * Math.exp(-((from / FISSURE_WIDTH) ** 2));

const obliqueSide = (y: number, z: number) =>
  OBLIQUE.normal[0] * (y - OBLIQUE.y) + OBLIQUE.normal[1] * (z - OBLIQUE.z);

/** Three lobes: oblique and horizontal fissures, over the right dome of the diaphragm. */
const right: Sdf = (() => {
  const whole = smoothSubtract(
    8,
    smoothSubtract(10, smoothIntersect(9, thoracicCavity, base), ellipsoid([-68, 1112, 102], [48, 98, 66])),
    // The right side of the heart.
    ellipsoid([-10, 1216, 122], [34, 52, 44]),
  );
  return (x, y, z) => {
    const before = obliqueSide(y, z);
    const second = before > 0 ? furrow(y - HORIZONTAL) * Math.min(1, before / 8) : 0;
    return whole(x, y, z) + Math.max(furrow(before), second);
  };
})();

/** Two lobes, given as its mirror image: narrower, with the cardiac notch and the lingula under it. */
const leftMirrored: Sdf = (() => {
  const whole = smoothSubtract(
    10,
    smoothSubtract(10, smoothIntersect(9, thoracicCavity, base), ellipsoid([-68, 1106, 104], [47, 92, 64])),
    // The heart, most of it left of the midline: its bed and, at the front edge, the notch.
    ellipsoid([-24, 1218, 134], [50, 50, 56]),
  );
  return (x, y, z) => whole(x, y, z) + furrow(obliqueSide(y, z));
})();

const common = { tissue: 'organ', file: import.meta.url } as const;
const fineness = { edge: 2.8, triangles: 1450 };

/** The lungs, each as it is: they are no mirror images, so each counts as a structure without a partner. */
export const lungs: readonly SolidDefinition[] = [
  {
    ...common,
    id: 'right-lung',
    name: { latin: 'Pulmo dexter', english: 'Right lung' },
    fma: { midline: 7309 },
    solid: { sdf: right, bounds: { min: [-134, 1125, 10], max: [-8, 1370, 194] }, fineness },
  },
  {
    ...common,
    id: 'left-lung',
    name: { latin: 'Pulmo sinister', english: 'Left lung' },
    fma: { midline: 7310 },
    solid: {
      sdf: (x, y, z) => leftMirrored(-x, y, z),
      bounds: { min: [8, 1125, 10], max: [134, 1370, 194] },
      fineness,
    },
  },
];
