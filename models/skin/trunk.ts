import type { Stroke } from '../geometry/relief.ts';
import { bounded, capsule, ellipsoid, type Sdf, smoothUnion } from '../geometry/sdf.ts';
import { type Section, sections } from '../geometry/sections.ts';
import type { BodyShape } from './parameters.ts';

/** Chest, belly and loin: a section each 25-40 mm from the perineum to the first rib (mm; halfWidth, z, z, z). */
const TRUNK: readonly (readonly [number, number, number, number, number, number, number])[] = [
  // y, half width, widest at, front, back, fullness front, back
  [735, 86, 76, 118, 34, 2.2, 2.2],
  [752, 118, 75, 132, 24, 2.2, 2.2],
  [775, 146, 74, 150, 12, 2.3, 2.3],
  [800, 157, 74, 166, 4, 2.4, 2.4],
  [830, 158, 74, 180, -4, 2.5, 2.5],
  [865, 156, 80, 192, -2, 2.5, 2.6],
  [905, 151, 88, 202, 4, 2.5, 2.7],
  [945, 143, 96, 208, 13, 2.5, 2.8],
  [985, 134, 98, 209, 17, 2.5, 2.8],
  [1030, 134, 98, 214, 15, 2.5, 2.8],
  [1075, 140, 96, 223, 8, 2.6, 2.8],
  [1120, 146, 92, 225, -8, 2.6, 2.8],
  [1165, 150, 86, 222, -22, 2.6, 2.9],
  [1210, 153, 80, 215, -33, 2.6, 3],
  [1250, 155, 74, 205, -36, 2.6, 3],
  [1285, 152, 68, 194, -33, 2.5, 2.8],
  [1315, 143, 62, 180, -26, 2.4, 2.6],
  [1340, 128, 56, 164, -17, 2.3, 2.4],
  [1365, 104, 52, 146, -6, 2.2, 2.2],
];

/** Share of the pelvic and chest factors at a height: waist in between. */
function breadth(y: number, shape: BodyShape): number {
  const toChest = Math.min(1, Math.max(0, (y - 985) / 200));
  const toPelvis = Math.min(1, Math.max(0, (985 - y) / 110));
  return shape.waist + (shape.chest - shape.waist) * toChest + (shape.pelvis - shape.waist) * toPelvis;
}

/** The trunk from perineum to shoulders, right half (x <= 0). */
export function trunk(shape: BodyShape): Sdf {
  const rows = TRUNK.map(
    ([y, halfWidth, widestAt, front, back, f, b]): Section => ({
      y,
      halfWidth: halfWidth * breadth(y, shape),
      widestAt,
      front,
      back,
      fullness: [f, b],
    }),
  );
  const m = shape.muscle;
  const girdle = smoothUnion(
    24,
    // Scapula and the muscles on it, teres major and latissimus to the arm.
    ellipsoid([-112, 1278, 22], [60 * m, 82, 46]),
    capsule([-128, 1235, 40], [-165, 1290, 66], 34 * m, 26 * m),
    // Pectoralis major, drawn to the arm in front of the armpit.
    capsule([-70, 1268, 148], [-150, 1298, 94], 40, 31 * m),
    // Trapezius: from the nape over the root of the neck to the tip of the shoulder.
    capsule([-22, 1425, 56], [-60, 1362, 48], 32 * m, 35 * m),
    capsule([-60, 1362, 48], [-105, 1345, 50], 35 * m, 32 * m),
    capsule([-105, 1345, 50], [-158, 1336, 62], 32 * m, 32 * m),
  );
  const box = { min: [-200, 1190, -30], max: [20, 1462, 192] } as const;
  return smoothUnion(24, sections(rows, 24), bounded(girdle, box, 60));
}

/** Furrows and ridges of the trunk (right side and midline). */
export const trunkRelief: readonly Stroke[] = [
  // The spinal furrow between the erectors.
  {
    path: [
      [0, 1330, -20],
      [0, 1230, -36],
      [0, 1100, 0],
      [0, 960, 18],
      [0, 905, 8],
    ],
    height: -9,
    radius: 20,
  },
  // Clavicle, and the hollows above and below it.
  {
    path: [
      [-22, 1352, 158],
      [-70, 1356, 140],
      [-125, 1366, 92],
    ],
    height: 4,
    radius: 9,
  },
  {
    path: [
      [-62, 1378, 118],
      [-85, 1380, 92],
    ],
    height: -5,
    radius: 16,
  },
  { path: [[0, 1362, 150]], height: -6, radius: 13 },
  // Breastbone between the pectorals.
  {
    path: [
      [0, 1320, 178],
      [0, 1220, 214],
    ],
    height: -4,
    radius: 20,
  },
  // Lower border of pectoralis major, costal arch, linea alba, flank.
  {
    path: [
      [-40, 1212, 216],
      [-95, 1212, 196],
      [-130, 1236, 140],
    ],
    height: -3,
    radius: 18,
  },
  {
    path: [
      [-22, 1190, 220],
      [-70, 1120, 222],
      [-112, 1050, 186],
    ],
    height: 2.5,
    radius: 20,
  },
  {
    path: [
      [0, 1170, 222],
      [0, 1030, 214],
    ],
    height: -3,
    radius: 16,
  },
  {
    path: [
      [-86, 1060, 212],
      [-80, 960, 204],
      [-60, 880, 192],
    ],
    height: -2.5,
    radius: 18,
  },
  { path: [[0, 1003, 214]], height: -5, radius: 7 },
  // Medial border and spine of the scapula.
  {
    path: [
      [-62, 1330, -24],
      [-66, 1260, -36],
      [-80, 1210, -32],
    ],
    height: -4,
    radius: 17,
  },
  {
    path: [
      [-70, 1318, -22],
      [-120, 1346, 6],
      [-150, 1362, 44],
    ],
    height: 3,
    radius: 14,
  },
];
