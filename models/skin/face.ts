import type { Stroke } from '../geometry/relief.ts';
import { capsule, ellipsoid, type Sdf, smoothUnion, sphere } from '../geometry/sdf.ts';
import type { BodyShape } from './parameters.ts';

/** Nose and eyeballs under their lids, to be blended with the head (right half). */
export const nose: Sdf = smoothUnion(
  7,
  capsule([0, 1540, 181], [0, 1512, 202], 6.5, 7.5),
  sphere([0, 1507, 206], 10),
  ellipsoid([-13, 1503, 197], [7, 7, 9]),
);

export const eyeball: Sdf = sphere([-32, 1528, 160], 14);

/** What is pressed into or raised from the face before eyeballs and nose are added. */
export function faceRelief(shape: BodyShape): Stroke[] {
  return [
    // Eye socket, brow ridge, glabella, temple.
    {
      path: [
        [-26, 1529, 180],
        [-38, 1529, 172],
      ],
      height: -8,
      radius: 15,
    },
    {
      path: [
        [-10, 1546, 186],
        [-30, 1550, 182],
        [-48, 1544, 168],
      ],
      height: 1 + shape.brow,
      radius: 8,
    },
    { path: [[-66, 1550, 135]], height: -4, radius: 18 },
    // Cheekbone, cheek hollow, jaw line and angle.
    {
      path: [
        [-40, 1511, 172],
        [-62, 1516, 140],
      ],
      height: 4,
      radius: 13,
    },
    { path: [[-54, 1482, 150]], height: -3, radius: 17 },
    {
      path: [
        [-56, 1466, 108],
        [-46, 1452, 138],
      ],
      height: 2.5,
      radius: 11,
    },
    // Chin and the fold above it.
    { path: [[-8, 1447, 187]], height: 4, radius: 12 },
    {
      path: [
        [-12, 1461, 192],
        [0, 1461, 194],
      ],
      height: -4,
      radius: 8,
    },
  ];
}

/** The fine drawing of the face: lips, philtrum, lids, nostrils. */
export const faceDetail: readonly Stroke[] = [
  // Mouth: swell of the lips, the line between them, the red borders.
  {
    path: [
      [0, 1479, 194],
      [-18, 1478, 190],
    ],
    height: 4,
    radius: 13,
  },
  {
    path: [
      [-4, 1484, 199],
      [-12, 1482, 197],
      [-22, 1478, 189],
    ],
    height: 3,
    radius: 5,
  },
  {
    path: [
      [0, 1472, 199],
      [-10, 1472, 197],
      [-20, 1476, 190],
    ],
    height: 3.4,
    radius: 5.5,
  },
  {
    path: [
      [0, 1478, 201],
      [-8, 1478.5, 200],
      [-16, 1478, 196],
      [-26, 1477, 188],
    ],
    height: -2.6,
    radius: 2.8,
  },
  {
    path: [
      [0, 1498, 200],
      [0, 1488, 201],
    ],
    height: -1.6,
    radius: 4,
  },
  { path: [[-28, 1477, 186]], height: -2, radius: 5 },
  // Wing of the nose, nostril, fold from nose to mouth.
  {
    path: [
      [-20, 1509, 192],
      [-21, 1502, 190],
    ],
    height: -2,
    radius: 4,
  },
  {
    path: [
      [-6, 1497.5, 204],
      [-9, 1498, 200],
    ],
    height: -2.6,
    radius: 3.6,
  },
  {
    path: [
      [-22, 1500, 186],
      [-34, 1482, 180],
    ],
    height: -1.5,
    radius: 6,
  },
  // Closed lids: the line of the lashes and the fold under the brow.
  {
    path: [
      [-20, 1525, 172],
      [-27, 1522, 174],
      [-36, 1522, 173],
      [-45, 1525, 166],
    ],
    height: -1.8,
    radius: 2.4,
  },
  {
    path: [
      [-20, 1533, 172],
      [-30, 1537, 173],
      [-40, 1536, 170],
      [-47, 1530, 165],
    ],
    height: -1.8,
    radius: 2.8,
  },
];
