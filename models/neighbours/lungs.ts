import type { SolidDefinition } from '../definition.ts';
import { hermite } from '../geometry/hermite.ts';
import { ellipsoid, halfSpace, type Sdf, smoothIntersect, smoothSubtract } from '../geometry/solid/sdf.ts';

/**
 * Horizontal sections of the right lung, from the apex down, mm, measured on BodyParts3D down to the diaphragm and rounded,
 * below it after the ribs. Each is half a crescent round the mediastinum: lateral and medial x at its middle, front and back
 * z, and how far its front and back edges turn medially.
 */
const LUNG_SECTIONS: readonly (readonly [
  y: number,
  lateral: number,
  medial: number,
  front: number,
  back: number,
  turn: number,
])[] = [
  [1372, -40, -30, 85, 74, 0],
  [1360, -56, -25, 98, 62, 2],
  [1340, -82, -21, 124, 45, 6],
  [1320, -97, -21, 141, 37, 12],
  [1300, -105, -22, 158, 31, 16],
  [1280, -111, -24, 166, 24, 20],
  [1250, -117, -28, 177, 20, 25],
  [1220, -123, -31, 188, 17, 27],
  [1190, -127, -33, 192, 17, 29],
  [1160, -128, -35, 188, 20, 30],
  [1120, -121, -36, 172, 27, 30],
  [1090, -117, -36, 168, 31, 30],
  [1055, -111, -36, 164, 38, 30],
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
  return Math.max((across - 1) * Math.min(width, depth), y - 1372);
};

/**
 * The lower limit of the pleura, to which the lung comes down in a deep breath: behind across the middle of the twelfth rib, at the
 * side at the tenth, in front at the sixth rib's cartilage (Gray's Anatomy, 42nd ed.). A needle must spare what the lung can
 * fill, not where it rests.
 */
const base = smoothIntersect(
  9,
  halfSpace([-60, 1064, 34], [0, -1, 0.15]),
  halfSpace([-60, 1080, 100], [0, -1, 0.94]),
);

/** Between ribs and diaphragm: how thick the lowest edge of a lung is in a deep breath, mm. */
const RECESS = 5;

/** What lies under the diaphragm, whose side goes down along the ribs and leaves the recess of the pleura free. */
const belly = (dome: Sdf): Sdf => {
  const inner: Sdf = (x, y, z) => thoracicCavity(x, y, z) + RECESS;
  return smoothIntersect(6, (x, y, z) => dome(x, Math.max(y, DOME), z), inner);
};
/** Height of the widest place of the domes, mm: below it the diaphragm hangs straight down. */
const DOME = 1112;

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
    smoothSubtract(
      6,
      smoothIntersect(6, thoracicCavity, base),
      belly(ellipsoid([-68, DOME, 102], [56, 98, 74])),
    ),
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
    smoothSubtract(
      6,
      smoothIntersect(6, thoracicCavity, base),
      belly(ellipsoid([-68, DOME, 104], [56, 86, 74])),
    ),
    // The heart, most of it left of the midline: its bed and, at the front edge, the notch.
    ellipsoid([-24, 1218, 134], [50, 50, 56]),
  );
  return (x, y, z) => whole(x, y, z) + furrow(obliqueSide(y, z));
})();

const common = { tissue: 'organ', file: import.meta.url } as const;
const fineness = { edge: 2.8, triangles: 1900 };

/** The lungs, each as it is: they are no mirror images, so each counts as a structure without a partner. */
export const lungs: readonly SolidDefinition[] = [
  {
    ...common,
    id: 'right-lung',
    name: { latin: 'Pulmo dexter', english: 'Right lung' },
    fma: { midline: 7309 },
    solid: { sdf: right, bounds: { min: [-136, 1050, 8], max: [-8, 1376, 200] }, fineness },
  },
  {
    ...common,
    id: 'left-lung',
    name: { latin: 'Pulmo sinister', english: 'Left lung' },
    fma: { midline: 7310 },
    solid: {
      sdf: (x, y, z) => leftMirrored(-x, y, z),
      bounds: { min: [8, 1050, 8], max: [136, 1376, 200] },
      fineness,
    },
  },
];
