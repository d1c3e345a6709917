import { blade } from '../../geometry/blade.ts';
import { leaf } from '../../geometry/leaf.ts';
import {
  bounded,
  capsule,
  chain,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/sdf.ts';
import { normalize, type Vec3 } from '../../geometry/vector.ts';

/** Body from the symphysis to the ramus: centre, half-height and half-thickness at seven places. */
const body = blade(
  [
    [[0, 1449.5, 172], [0, 11.5, 2.5], 5],
    [[-9, 1449.5, 170.5], [-1, 11.5, 2.5], 5.2],
    [[-15, 1449.5, 167], [-2.5, 11.5, 2], 5.8],
    [[-20, 1451, 160], [-1, 12, 0.5], 6.4],
    [[-26, 1454, 150.5], [0.5, 12, 0], 6.6],
    [[-31, 1457.5, 141], [1, 12, 0], 6.2],
    [[-36, 1462, 130], [1, 12, 0], 5],
    [[-39, 1466, 120], [0, 11, 0], 3.6],
  ],
  2,
);

/** Ramus with the coronoid process, mandibular notch, neck and angle, seen from the side (y, z). */
const ramus = leaf({
  facing: 0,
  outline: [
    [1511, 101],
    [1502, 101.5],
    [1484, 105],
    [1468, 107],
    [1460, 112],
    [1453, 125],
    [1462, 139],
    [1474, 139.5],
    [1488, 139.5],
    [1499, 144],
    [1505, 144],
    [1504, 139],
    [1499, 130],
    [1497, 122],
    [1503, 114],
    [1511, 108],
  ],
  surface: (y, z) => -40.3 - (y - 1468) * 0.11 - Math.max(0, 125 - z) * 0.06 + Math.max(0, 1476 - y) * 0.1,
  radius: 3.1,
});

const headAxis: Vec3 = normalize([0.95, 0, 0.3]);
const headFront: Vec3 = normalize([-0.3, 0, 0.95]);
const head = smoothUnion(
  3,
  ellipsoid([-43.5, 1512.5, 104], [8.5, 5, 4.4], [headAxis, [0, 1, 0], headFront]),
  capsule([-43.5, 1511, 104], [-43, 1496, 108], 4.4, 3.4),
);

const mentalProtuberance = smoothUnion(
  5,
  ellipsoid([0, 1442, 171], [10, 5, 5.5]),
  ellipsoid([-11, 1440.5, 168.5], [6, 4, 5]),
);

/** Oblique line: from the front edge of the ramus down over the outside of the body. */
const obliqueLine = chain(
  [
    [-42, 1485, 139, 2.6],
    [-41, 1472, 140, 3],
    [-37, 1463, 145, 3],
    [-32, 1456, 150, 2],
  ],
  2,
);

/** Roughness of the angle for the masseter. */
const angle = chain(
  [
    [-41.5, 1470, 108, 3],
    [-40.5, 1461, 113, 3.2],
    [-39, 1455, 124, 3.2],
  ],
  2,
);

const mentalForamen = capsule([-27, 1450, 164], [-20, 1449, 161], 1.5);
const submandibularFossa = ellipsoid([-22, 1449, 143], [6, 6, 14]);

/** Mandible, body frame, mm. */
export const mandible: Sdf = symmetric(
  bounded(
    smoothSubtract(
      2.5,
      smoothUnion(4, body, smoothUnion(3, ramus, head), mentalProtuberance, obliqueLine, angle),
      mentalForamen,
      submandibularFossa,
    ),
    { min: [-54, 1432, 97], max: [2, 1520, 182] },
  ),
);
