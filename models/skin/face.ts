import type { Stroke } from '../geometry/relief.ts';
import { capsule, ellipsoid, type Sdf, smoothUnion, sphere } from '../geometry/sdf.ts';
import type { Vec3 } from '../geometry/vector.ts';
import type { BodyShape } from './parameters.ts';

/** Nose, to be blended with the face (right half). */
export const nose: Sdf = smoothUnion(
  6,
  capsule([0, 1541, 176], [0, 1514, 195], 8, 8.5),
  sphere([0, 1507.5, 202.5], 10),
  ellipsoid([-11.5, 1503.5, 194], [6.5, 6.5, 9]),
);

/** The hollow of the orbit. */
export const socket: Sdf = ellipsoid([-33, 1530, 186.5], [20, 12.5, 15]);

export const EYE: Vec3 = [-32, 1528, 159.5];
/** The eyeball under its closed lids. */
export const eyeball: Sdf = smoothUnion(
  6,
  sphere(EYE, 13.5),
  ellipsoid([EYE[0], EYE[1] + 1, EYE[2] + 1], [20, 11, 12]),
);

/** What is pressed into or raised from the face before the features are added. */
export function faceRelief(shape: BodyShape): Stroke[] {
  return [
    // Brow ridge and temple.
    {
      path: [
        [-12, 1549, 187],
        [-30, 1552, 182],
        [-50, 1545, 168],
      ],
      height: shape.brow,
      radius: 9,
    },
    { path: [[-66, 1555, 135]], height: -3.5, radius: 20 },
    // Cheekbone, cheek hollow, jaw line and angle.
    {
      path: [
        [-40, 1512, 172],
        [-62, 1517, 140],
      ],
      height: 4,
      radius: 14,
    },
    { path: [[-54, 1482, 150]], height: -1.5, radius: 18 },
    {
      path: [
        [-56, 1466, 108],
        [-46, 1452, 138],
      ],
      height: 2.5,
      radius: 11,
    },
    // Chin and the fold above it; the swell of the lips over the teeth.
    {
      path: [
        [-9, 1447, 187],
        [0, 1447, 189],
      ],
      height: 4,
      radius: 12,
    },
    {
      path: [
        [-12, 1461, 192],
        [0, 1461.5, 194],
      ],
      height: -3.5,
      radius: 8,
    },
    {
      path: [
        [-17, 1479, 189],
        [0, 1480, 194],
      ],
      height: 5,
      radius: 13,
    },
  ];
}

/** The fine drawing of the face: lips, philtrum, lids, nostrils. */
export const faceDetail: readonly Stroke[] = [
  // Lips: upper with its bow, lower, and the line between them, its corners turned up a little.
  {
    path: [
      [0, 1482.5, 199],
      [-6, 1484, 199],
      [-14, 1482, 197],
      [-23, 1479.5, 189],
    ],
    height: 2.2,
    radius: 4.2,
  },
  {
    path: [
      [0, 1472.5, 199],
      [-10, 1473, 197],
      [-20, 1476.5, 190],
    ],
    height: 2.8,
    radius: 5,
  },
  {
    path: [
      [0, 1478, 201],
      [-5, 1478.4, 200],
      [-14, 1477.8, 196],
      [-25, 1479.5, 188],
    ],
    height: -2.4,
    radius: 2.4,
  },
  { path: [[-27.5, 1480, 186]], height: -1.6, radius: 5 },
  {
    path: [
      [0, 1495, 197],
      [0, 1487, 199],
    ],
    height: -1.4,
    radius: 3.4,
  },
  // Groove behind the wing of the nose, nostril.
  {
    path: [
      [-17, 1510, 190],
      [-20.5, 1504, 189],
      [-18, 1498, 188],
    ],
    height: -1.8,
    radius: 3.2,
  },
  {
    path: [
      [-6, 1497.5, 203],
      [-9, 1498, 198],
    ],
    height: -2.2,
    radius: 3.2,
  },
  // Closed lids: the line of the lashes and the fold under the brow.
  {
    path: [
      [-18, 1526, 168],
      [-25, 1522.8, 171],
      [-32, 1521.8, 173],
      [-39, 1523, 171],
      [-46, 1527, 166],
    ],
    height: -1.6,
    radius: 2.2,
  },
  {
    path: [
      [-20, 1532, 170],
      [-28, 1536, 173],
      [-38, 1536, 171],
      [-47, 1531, 165],
    ],
    height: -1.6,
    radius: 2.8,
  },
];
