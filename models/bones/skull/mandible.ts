import type { Vec3 } from '../../../src/core/math/point.ts';
import { normalize } from '../../../src/core/math/vector.ts';
import type { BoneDefinition } from '../../definition.ts';
import { leaf } from '../../geometry/solid/leaf.ts';
import {
  bounded,
  capsule,
  chain,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { lowerRoots } from './teeth.ts';

/** Body from the symphysis to the ramus: centre, half-height and half-thickness at seven places. */
const body = strap([
  [[0, 1449.5, 172], [0, 11.5, 2.5], 5],
  [[-9, 1449.5, 170.5], [-1, 11.5, 2.5], 5.2],
  [[-14.5, 1449.5, 167], [-2.5, 11.5, 2], 5.2],
  [[-19.2, 1451, 160], [-1.5, 12, 0.5], 5.6],
  [[-24.6, 1454.5, 150.5], [-0.5, 12, 0], 5.8],
  [[-28.8, 1458.5, 141], [-0.5, 11.5, 0], 5.8],
  [[-33.2, 1464, 130], [-0.5, 10.5, 0], 4.6],
  [[-36.8, 1467, 120], [-1, 8, 0], 3.2],
]);

/** Ramus with the coronoid process, mandibular notch, neck and angle, seen from the side (y, z). */
const ramus = leaf({
  facing: 0,
  outline: [
    [1511, 101],
    [1502, 101.5],
    [1484, 105],
    [1469, 108],
    [1462, 114],
    [1456, 126],
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
  surface: (y, z) => -38.3 - (y - 1468) * 0.14 - Math.max(0, 118 - z) * 0.04,
  radius: 2.7,
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
    [-41, 1487, 139.5, 2.6],
    [-39, 1474, 139, 2.8],
    [-35.5, 1464, 143, 2.6],
    [-31, 1456, 150, 2],
  ],
  2,
);

/** Roughness of the angle for the masseter. */
const angle = chain(
  [
    [-39.5, 1472, 110, 2.6],
    [-38.5, 1465, 114.5, 2.8],
    [-37, 1459.5, 124, 2.8],
  ],
  2,
);

const mentalForamen = capsule([-27, 1450, 164], [-21, 1449, 161], 1.2);
const submandibularFossa = ellipsoid([-17, 1449, 143], [5, 5, 14]);

/** Mandible, body frame, mm. */
const shape: Sdf = symmetric(
  bounded(
    smoothSubtract(
      2.5,
      smoothUnion(
        2,
        smoothUnion(4, body, smoothUnion(3, ramus, head), mentalProtuberance, obliqueLine, angle),
        lowerRoots,
      ),
      mentalForamen,
      submandibularFossa,
    ),
    { min: [-54, 1432, 97], max: [2, 1520, 182] },
  ),
);

export const mandible: BoneDefinition = {
  id: 'mandible',
  name: { latin: 'Mandibula', english: 'Mandible' },
  fma: { midline: 52748 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-55, 1432, 96], max: [55, 1520, 182] },
    fineness: { edge: 1.3, triangles: 2200 },
  },
};
