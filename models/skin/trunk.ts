import { furrow, ridge, type Stroke } from '../geometry/solid/relief.ts';
import { bounded, capsule, ellipsoid, type Sdf, smoothUnion } from '../geometry/solid/sdf.ts';
import { type Section, sections } from '../geometry/solid/sections.ts';
import type { SkinParameters } from './parameters.ts';

/** Chest, belly and loin: a section each 25-40 mm from the perineum to the first rib (mm; halfWidth, z, z, z). */
const TRUNK: readonly (readonly [number, number, number, number, number, number, number])[] = [
  // y, half width, widest at, front, back, fullness front, back
  [735, 86, 76, 118, 34, 2.2, 2.2],
  [752, 118, 75, 132, 24, 2.2, 2.2],
  [775, 146, 74, 150, 12, 2.3, 2.3],
  [800, 157, 74, 166, 4, 2.4, 2.4],
  [830, 158, 74, 180, -4, 2.5, 2.5],
  [865, 156, 80, 189, -6, 2.5, 2.6],
  [905, 151, 87, 197, 0, 2.5, 2.7],
  [945, 143, 94, 202, 8, 2.5, 2.8],
  [985, 134, 95, 205, 11.5, 2.5, 2.8],
  [1030, 134, 95, 211.5, 9.5, 2.5, 2.8],
  [1075, 140, 94, 220.5, 3.5, 2.6, 2.8],
  [1120, 146, 91, 223.5, -11, 2.8, 2.8],
  [1165, 150, 86, 221, -23, 2.8, 2.9],
  [1210, 153, 80, 215, -33, 2.8, 3],
  [1250, 155, 74, 205, -36, 2.6, 3],
  [1285, 152, 68, 194, -33, 2.5, 2.8],
  [1315, 143, 62, 180, -26, 2.4, 2.6],
  [1340, 128, 56, 164, -17, 2.3, 2.4],
  [1365, 104, 52, 146, -6, 2.2, 2.2],
];

/** Share of the pelvic and chest factors at a height: waist in between. */
function breadth(y: number, shape: SkinParameters): number {
  const toChest = Math.min(1, Math.max(0, (y - 985) / 200));
  const toPelvis = Math.min(1, Math.max(0, (985 - y) / 110));
  return shape.waist + (shape.chest - shape.waist) * toChest + (shape.pelvis - shape.waist) * toPelvis;
}

/** The trunk from perineum to shoulders, right half (x <= 0). */
export function trunk(shape: SkinParameters): Sdf {
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
    capsule([-18, 1424, 54], [-60, 1360, 48], 25 * m, 34 * m),
    capsule([-60, 1362, 48], [-105, 1345, 50], 35 * m, 32 * m),
    capsule([-105, 1345, 50], [-158, 1336, 62], 32 * m, 32 * m),
  );
  const box = { min: [-200, 1190, -30], max: [20, 1462, 192] } as const;
  const chest = smoothUnion(24, sections(rows, 24), bounded(girdle, box, 60));
  if (shape.breast === 0) return chest;
  // The full lower part, and the slope on which it hangs from the pectoral.
  const breast = smoothUnion(
    26,
    ellipsoid([-77, 1220, 168], [54, 51, 31 + shape.breast]),
    ellipsoid([-82, 1250, 158], [44, 52, 25 + shape.breast / 3]),
  );
  return smoothUnion(28, chest, breast);
}

/** Furrows and ridges of the trunk (right side and midline). */
export const trunkRelief: readonly Stroke[] = [
  // The spinal furrow between the erectors; the vertebra prominens.
  furrow(6, 19, [0, 1345, -12], [0, 1230, -36], [0, 1140, -10], [0, 1040, 14], [0, 960, 18], [0, 895, 4]),
  ridge(2.5, 13, [0, 1388, 6]),
  // Erector spinae in the loin.
  ridge(3, 26, [-42, 1110, -6], [-42, 1010, 16], [-38, 930, 12]),
  // Clavicle, the hollows above and below it, the notch of the breastbone.
  ridge(4.1, 9, [-16, 1352, 160], [-55, 1355, 148], [-95, 1362, 116], [-140, 1367, 88]),
  furrow(3, 16, [-60, 1378, 122], [-88, 1380, 92]),
  furrow(3, 16, [-128, 1332, 128], [-110, 1348, 126]),
  furrow(4, 12, [0, 1358, 152]),
  // Breastbone between the pectorals.
  furrow(3.5, 20, [0, 1325, 176], [0, 1205, 216]),
  // Lower border of pectoralis major.
  ridge(3.5, 34, [-58, 1262, 196], [-96, 1262, 178]),
  furrow(3.5, 17, [-28, 1206, 216], [-72, 1203, 210], [-112, 1216, 184], [-136, 1248, 132]),
  // Costal arch, linea alba, outer border of rectus abdominis, navel.
  ridge(2, 20, [-10, 1186, 220], [-62, 1128, 222], [-106, 1050, 186], [-118, 1020, 160]),
  furrow(2.5, 15, [0, 1180, 222], [0, 1020, 214]),
  furrow(2.5, 20, [-84, 1080, 214], [-80, 980, 204], [-66, 890, 192]),
  furrow(4.5, 7, [0, 1003, 214]),
  // Medial border, lower angle and spine of the scapula.
  furrow(3.5, 18, [-58, 1335, -22], [-64, 1270, -36], [-84, 1205, -32], [-110, 1190, -16]),
  ridge(3, 14, [-66, 1312, -24], [-110, 1340, 0], [-150, 1360, 40]),
  ridge(3, 26, [-98, 1232, -28], [-92, 1270, -30]),
];
