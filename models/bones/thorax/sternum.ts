import type { SolidDefinition } from '../../definition.ts';
import {
  inFrame,
  mirrorOutline,
  outlinePlate,
  type PlateFrame,
  type Vec2,
} from '../../geometry/solid/outline-plate.ts';
import { ellipsoid, smoothSubtract, symmetric } from '../../geometry/solid/sdf.ts';

// All three parts are plates in a frame of their own: u to the left, v up along the bone, w forward.
// Outlines are right halves from top to bottom. Millimetres, measured on BodyParts3D and rounded.

const MANUBRIUM_FRAME: PlateFrame = {
  origin: [0, 1321, 155],
  u: [1, 0, 0],
  v: [0, 0.814, -0.581],
  w: [0, 0.581, 0.814],
};

/** Jugular notch, clavicular notch, first costal notch, waist, second costal notch, sternal angle. */
const MANUBRIUM_OUTLINE: readonly Vec2[] = [
  [0, 23],
  [-5, 24],
  [-9, 27],
  [-13, 31],
  [-18, 28.5],
  [-26, 22],
  [-25.5, 15],
  [-27.5, 6],
  [-24, -2],
  [-19, -14],
  [-17.5, -22],
  [-13, -29],
  [0, -29],
];

/** 0 at `from`, 1 at `to`, straight between. */
const ramp = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** 1 at `at`, falling away over about `width` mm to either side. */
const bump = (value: number, at: number, width: number): number => Math.exp(-(((value - at) / width) ** 2));

/** Bent back at its top, keeled along the midline in front. */
const manubriumPlate = outlinePlate({
  outline: mirrorOutline(MANUBRIUM_OUTLINE),
  middle: (u, v) =>
    2 - 0.18 * Math.max(0, v + 8) - ((5 * u * u) / (u * u + 120)) * ramp(v, 21, 13) * ramp(v, -20, -10),
  thickness: (u, v) => 17 + 8 * bump(v, 12, 9) - 9.5 * (u / 19) ** 2,
  edge: 2.8,
});

export const manubrium: SolidDefinition = {
  id: 'manubrium',
  name: { latin: 'Manubrium sterni', english: 'Manubrium of sternum' },
  fma: { midline: 7486 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: inFrame(
      MANUBRIUM_FRAME,
      symmetric(smoothSubtract(3, manubriumPlate, ellipsoid([-24, 33, 1], [9, 7, 10]))),
    ),
    bounds: { min: [-32, 1290, 122], max: [32, 1353, 185] },
    fineness: { edge: 1.2, triangles: 700 },
  },
};

const BODY_FRAME: PlateFrame = {
  origin: [0, 1245, 186],
  u: [1, 0, 0],
  v: [0, 0.976, -0.218],
  w: [0, 0.218, 0.976],
};

/** Wider downward; a shallow notch for each costal cartilage from the second to the seventh. */
const BODY_OUTLINE: readonly Vec2[] = [
  [0, 58],
  [-8, 57.5],
  [-13, 52],
  [-17, 44],
  [-16.5, 38],
  [-18.5, 31],
  [-17, 23],
  [-20, 13],
  [-19, 6],
  [-22, -1],
  [-20, -12],
  [-23.5, -20],
  [-21.5, -28],
  [-23, -36],
  [-20, -44],
  [-18, -51],
  [-13, -58],
  [-8, -58],
  [0, -57],
];

/** The cross ridges where the sternebrae have fused: height, and how far they stand out. */
const RIDGES: readonly Vec2[] = [
  [25, 2.2],
  [1, 1.7],
  [-27, 1.2],
];
const ridges = (v: number): number => RIDGES.reduce((sum, [at, by]) => sum + by * bump(v, at, 6), 0);

const bodyPlate = outlinePlate({
  outline: mirrorOutline(BODY_OUTLINE),
  middle: (_u, v) => 0.4 - 2.6 * ramp(v, 26, 42) + 1.2 * bump(v, -28, 10) + 0.3 * ridges(v),
  thickness: (u, v) => 15.5 + ridges(v) - 1.5 * ramp(v, 30, 40) - 3 * (u / 18) ** 2,
  edge: 4.5,
});

/** Heights of the notches for costal cartilages 3 to 6. */
const COSTAL_NOTCHES: readonly Vec2[] = [
  [-21, 22],
  [-22, 1],
  [-25, -23],
  [-24, -40],
];

export const sternumBody: SolidDefinition = {
  id: 'sternum-body',
  name: { latin: 'Corpus sterni', english: 'Body of sternum' },
  fma: { midline: 7487 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: inFrame(
      BODY_FRAME,
      symmetric(
        smoothSubtract(2, bodyPlate, ...COSTAL_NOTCHES.map(([u, v]) => ellipsoid([u, v, 0], [3.5, 7, 5]))),
      ),
    ),
    bounds: { min: [-28, 1180, 158], max: [28, 1306, 212] },
    fineness: { edge: 1.4, triangles: 800 },
  },
};

const XIPHOID_OUTLINE: readonly Vec2[] = [
  [0, 4],
  [-9, 3],
  [-9, -6],
  [-8, -18],
  [-6, -28],
  [-2.5, -35],
  [0, -36],
];

/** No reference: a thin tongue below the body, its tip turned a little forward. */
export const xiphoidProcess: SolidDefinition = {
  id: 'xiphoid-process',
  name: { latin: 'Processus xiphoideus', english: 'Xiphoid process' },
  fma: { midline: 7488 },
  tissue: 'cartilage',
  file: import.meta.url,
  solid: {
    sdf: inFrame(
      { ...BODY_FRAME, origin: [0, 1188, 197] },
      outlinePlate({
        outline: mirrorOutline(XIPHOID_OUTLINE),
        middle: (_u, v) => -1 + 0.004 * v * v,
        thickness: (_u, v) => 7 + v * 0.1,
        edge: 2,
      }),
    ),
    bounds: { min: [-13, 1146, 185], max: [13, 1196, 216] },
    fineness: { edge: 1.4, triangles: 200 },
  },
};
