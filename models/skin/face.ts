import { furrow, ridge, type Stroke } from '../geometry/solid/relief.ts';
import { lidFolds } from './eyes.ts';
import { mouthFolds } from './mouth.ts';
import { noseFolds } from './nose.ts';
import type { SkinParameters } from './parameters.ts';

/** What is pressed into or raised from the face before the features are added. */
export function faceRelief(shape: SkinParameters): Stroke[] {
  return [
    // Brow ridge, its edge toward the orbit, temple.
    ridge(shape.brow, 9, [-8, 1550, 187], [-30, 1553, 182], [-54, 1545, 165]),
    ridge(
      1.2 + shape.brow * 0.4,
      7,
      [-14, 1547, 184],
      [-30, 1550.5, 181],
      [-46, 1547, 172],
      [-54, 1537, 160],
    ),
    furrow(3, 20, [-66, 1556, 138]),
    // Cheekbone, cheek, jaw line.
    ridge(2.2, 15, [-34, 1508, 174], [-50, 1511, 163], [-66, 1515, 132]),
    furrow(0.4, 18, [-56, 1478, 144], [-50, 1490, 156]),
    ridge(2, 10, [-61, 1468, 98], [-55, 1455, 116], [-40, 1444, 150], [-22, 1437, 174]),
    ridge(shape.cheek, 15, [-40, 1502, 170], [-46, 1494, 163]),
    // Chin.
    ridge(3.2, 11, [-7, 1443, 185], [0, 1443.5, 187]),
  ];
}

/** The fine drawing of the face. */
export const faceDetail = (shape: SkinParameters): Stroke[] => [
  ...mouthFolds,
  ...noseFolds(shape),
  ...lidFolds,
];
