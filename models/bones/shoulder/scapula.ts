import type { SolidDefinition } from '../../definition.ts';
import { inFrame, outlinePlate, type PlateFrame, type Vec2 } from '../../geometry/solid/outline-plate.ts';
import {
  bounded,
  chain,
  ellipsoid,
  plate,
  type Sdf,
  smoothSubtract,
  smoothUnion,
} from '../../geometry/solid/sdf.ts';

/**
 * The blade's own frame: u toward the spine, v up along the blade, w toward the ribs. All figures below are
 * millimetres in it, measured on BodyParts3D and rounded.
 */
const FRAME: PlateFrame = {
  origin: [-95, 1241, 7],
  u: [0.843, 0, -0.538],
  v: [0.0986, 0.983, 0.1544],
  w: [0.529, -0.1835, 0.8287],
};

/** Lateral border from the glenoid down, inferior angle, medial border, superior angle, superior border, notch. */
const OUTLINE: readonly Vec2[] = [
  [-64, 62],
  [-55, 49],
  [-45, 37],
  [-37, 25],
  [-29, 13],
  [-22, 1],
  [-17, -11],
  [-12, -23],
  [-7, -31],
  [-1, -37],
  [7, -40],
  [14, -36],
  [20, -29],
  [26, -17],
  [30, -5],
  [33, 10],
  [35, 31],
  [34, 50],
  [34, 67],
  [32, 79],
  [27, 91],
  [18, 102],
  [10, 110],
  [3, 112],
  [-6, 106],
  [-17, 101],
  [-26, 99],
  [-30, 96],
  [-34, 91],
  [-38, 93],
  [-50, 95],
  [-60, 90],
  [-64, 78],
];

const SPINE_ROOT = 80;

/** The mid-surface: hollow toward the ribs, its part above the spine curving forward. */
function bladeMiddle(u: number, v: number): number {
  const cross = ((u - 5) / 30) ** 2;
  const hollow = -2 + 4 * cross * (1 - 0.9 * Math.exp(-(((v - 77) / 12) ** 2)));
  // A soft knee, so that the costal face has no crease along the root of the spine.
  const above = (v - SPINE_ROOT + Math.hypot(v - SPINE_ROOT, 4)) / 2;
  const share = Math.min(0.92, Math.max(0.1, 0.75 - 0.018 * u));
  return Math.min(hollow, 5) + 11 * share * (1 - Math.exp(-above / 11));
}

/** Paper-thin in the fossae, thick at the inferior angle, with a lip along the borders. */
function bladeThickness(_u: number, v: number, inset: number): number {
  const angle = 1 / (1 + Math.exp((v + 9) / 5));
  return 2.2 + 4.3 * angle + 1.2 * Math.exp(-((inset / 4) ** 2));
}

const blade = outlinePlate({ outline: OUTLINE, middle: bladeMiddle, thickness: bladeThickness, edge: 1.4 });

/** The bar along the lateral border, leaving it below for the middle of the inferior angle. */
const lateralBorder = chain([
  [-64, 62, 4.5, 5.6],
  [-53, 50, 4, 4.8],
  [-41, 36, 2, 4.8],
  [-31, 22, -1, 4.5],
  [-20, 6, -2, 3.8],
  [-9, -11, -2, 3.3],
  [2, -25, -1, 2.4],
]);

/** Plates between the root of the spine on the blade and its crest, medial to lateral. */
const spine: Sdf = smoothUnion(
  1,
  plate([28, 72, 1], [24, 75, -4], [16, 78, -2], 1.4),
  plate([24, 75, -4], [14, 75, -12], [16, 78, -2], 1.4),
  plate([16, 78, -2], [14, 75, -12], [0, 81, -3], 1.4),
  plate([14, 75, -12], [2, 79, -17], [0, 81, -3], 1.4),
  plate([0, 81, -3], [2, 79, -17], [-24, 80, -3], 1.2),
  plate([2, 79, -17], [-12, 85, -20], [-24, 80, -3], 1.2),
  plate([-12, 85, -20], [-28, 92, -22], [-24, 80, -3], 1.2),
  plate([-28, 92, -22], [-46, 82, -3], [-24, 80, -3], 1.6),
  plate([-28, 92, -22], [-44, 97, -24], [-46, 82, -3], 2.5),
);

const spineCrest = chain([
  [31, 68, 1.5, 1],
  [25, 74, -3, 2],
  [20, 75, -7, 2.5],
  [12, 76, -13, 3],
  [2, 79, -17, 3.8],
  [-12, 85, -20, 3.6],
  [-28, 93, -22, 3],
  [-42, 97, -24, 4.2],
  [-54, 100, -25, 5.5],
]);

/** The thick free edge of the spine, over the notch toward the infraspinous fossa. */
const spineEdge = chain([
  [-45, 81, -2, 4],
  [-45, 85, -9, 4.2],
  [-48, 90, -15, 5],
  [-52, 97, -20, 6],
  [-58, 101, -23, 6],
]);

/** A plate seen from above: u and w in its plane, its height v rising forward and outward. */
const acromionPlate = outlinePlate({
  outline: [
    [-52, -28],
    [-60, -31],
    [-73, -34],
    [-81, -28],
    [-88, -18],
    [-92, -6],
    [-91, 2],
    [-87, 5],
    [-79, 5],
    [-74, 1],
    [-70, -6],
    [-65, -15],
    [-54, -20],
  ],
  middle: (u, w) => 111 - 0.22 * (u + 80) + (0.35 + 0.014 * (u + 84)) * (w + 15),
  thickness: (_u, w) => 10 - 0.22 * (w + 15),
  edge: 3.6,
});
const acromion: Sdf = (u, v, w) => acromionPlate(u, w, v);

/** Rises from the neck, then hooks forward and outward. */
const coracoid = chain([
  [-57, 84, 8, 8],
  [-54, 95, 13, 9],
  [-53, 101, 18, 9.5],
  [-56, 105, 24, 7.5],
  [-65, 107, 28, 5.2],
  [-74, 106, 33, 5],
  [-80, 103, 36, 4.6],
]);

/** From the blade out to the glenoid, in three struts, with the rim of the cavity. */
const neck = smoothUnion(
  9,
  chain([
    [-42, 82, 1, 4],
    [-57, 82, 5, 7],
    [-66, 82, 7.5, 9],
  ]),
  chain([
    [-50, 70, 3.5, 4],
    [-61, 74, 5.5, 7],
    [-67, 75, 7, 9],
  ]),
  chain([
    [-49, 58, 4, 4],
    [-60, 64, 5, 6],
    [-69, 70, 7, 9],
  ]),
  ellipsoid(
    [-68.5, 80, 7.5],
    [6.5, 20, 13.5],
    [
      [0.978, -0.21, 0],
      [0.21, 0.978, 0],
      [0, 0, 1],
    ],
  ),
);

const glenoidCavity = ellipsoid([-87, 77, 8], [16, 26, 18]);

const near = (part: Sdf, min: readonly [number, number, number], max: readonly [number, number, number]) =>
  bounded(part, { min, max }, 12);

const bladeAndHead = smoothSubtract(
  1.2,
  smoothUnion(
    7,
    smoothUnion(9, blade, near(lateralBorder, [-70, -30, -10], [0, 68, 12])),
    near(neck, [-84, 50, -10], [-38, 104, 24]),
    near(coracoid, [-88, 74, -2], [-42, 114, 43]),
  ),
  near(glenoidCavity, [-104, 50, -11], [-70, 104, 27]),
);

const spineAndAcromion = smoothUnion(
  8,
  near(smoothUnion(7, spine, spineCrest, spineEdge), [-66, 66, -33], [36, 110, 5]),
  near(acromion, [-94, 92, -36], [-50, 124, 8]),
);

const local = smoothUnion(4, bladeAndHead, spineAndAcromion);

export const scapula: SolidDefinition = {
  id: 'scapula',
  name: { latin: 'Scapula', english: 'Scapula' },
  fma: { right: 13395, left: 13396 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: inFrame(FRAME, local),
    bounds: { min: [-174, 1196, -18], max: [-54, 1366, 105] },
    fineness: { edge: 1.2, triangles: 2600 },
  },
};
