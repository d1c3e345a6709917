import type { Vec3 } from '../../src/core/math/point.ts';
import { furrow, ridge, type Stroke } from '../geometry/solid/relief.ts';
import { capsule, ellipsoid, type Sdf, smoothUnion, sphere } from '../geometry/solid/sdf.ts';
import type { SkinParameters } from './parameters.ts';

/** Nose, to be blended with the face (right half). */
export const nose: Sdf = smoothUnion(
  6,
  capsule([0, 1543, 173], [0, 1513, 194.5], 9, 10),
  sphere([0, 1507.5, 201.5], 9.5),
  ellipsoid([-11.5, 1504.5, 193.5], [6.5, 7, 9]),
);

/** The hollow of the orbit. */
export const socket: Sdf = ellipsoid([-34, 1529, 186], [20, 12, 14]);

export const EYE: Vec3 = [-32, 1528, 161];
/** The eyeball under its closed lids. */
export const eyeball: Sdf = smoothUnion(
  6,
  sphere(EYE, 13),
  ellipsoid([EYE[0] - 1, EYE[1] + 1, EYE[2]], [22, 16, 12]),
);

/** What is pressed into or raised from the face before the features are added. */
export function faceRelief(shape: SkinParameters): Stroke[] {
  return [
    // Brow ridge and temple.
    ridge(shape.brow, 9, [-8, 1550, 187], [-30, 1553, 182], [-54, 1545, 165]),
    furrow(3.5, 20, [-66, 1555, 135]),
    // Cheekbone, cheek hollow, jaw line.
    ridge(2.5, 15, [-34, 1510, 176], [-50, 1513, 162], [-66, 1518, 130]),
    furrow(1.5, 18, [-54, 1482, 150]),
    ridge(2.5, 11, [-58, 1472, 96], [-54, 1461, 116], [-40, 1449, 150], [-22, 1442, 174]),
    // Parotid gland.
    ridge(4.5, 17, [-64, 1488, 92], [-62, 1465, 106]),
    // Chin and the fold above it; the swell of the lips over the teeth.
    ridge(4, 12, [-9, 1447, 187], [0, 1447, 189]),
    furrow(3, 8, [-14, 1461, 192], [0, 1461.5, 194]),
    ridge(4.4, 14, [-20, 1479, 188], [0, 1480, 194]),
  ];
}

/** The fine drawing of the face: lips, philtrum, lids, nostrils. */
export const faceDetail: readonly Stroke[] = [
  // Lips: upper with its bow, lower, and the line between them, its corners turned up a little.
  ridge(2.4, 4.6, [0, 1483, 197], [-6, 1484.5, 197], [-14, 1483, 194], [-26, 1480, 187]),
  ridge(3, 5.6, [0, 1472, 197], [-10, 1472.5, 195], [-25, 1477, 187]),
  furrow(3, 3, [0, 1478, 199], [-5, 1478.4, 198], [-14, 1477.8, 194], [-30, 1479.2, 183]),
  furrow(1.4, 3.6, [0, 1496, 195], [0, 1488, 196]),
  // Groove behind the wing of the nose, nostril.
  furrow(1.8, 3.2, [-16, 1512, 191], [-20.5, 1504, 189], [-17, 1497, 189]),
  furrow(2.2, 3.2, [-6, 1497.5, 203], [-9, 1498, 198]),
  // Closed lids: the line of the lashes and the fold under the brow.
  furrow(
    1.7,
    2.2,
    [-16, 1526, 166],
    [-24, 1523, 171],
    [-32, 1521.8, 173],
    [-40, 1523, 171],
    [-48, 1527, 164],
  ),
  furrow(1.5, 3, [-17, 1531, 168], [-26, 1536, 173], [-38, 1536, 171], [-49, 1530, 163]),
];
