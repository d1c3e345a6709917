import { furrow, type Stroke } from '../geometry/solid/relief.ts';
import { ellipsoid, type Sdf, smoothUnion } from '../geometry/solid/sdf.ts';
import type { SkinParameters } from './parameters.ts';
import { taperedTube } from './tube.ts';

/**
 * Lips closed over the teeth, to be blended with the face (right half). The line between them lies 2 mm above the
 * edge of the upper incisors; corners 51 mm apart (Farkas 1994: 50 to 54).
 */
export const lips = ({ lips: f }: SkinParameters): Sdf =>
  smoothUnion(
    1.5,
    taperedTube([
      [0, 1473.4 + f * 0.4, 190.8, 4.6 + f],
      [-5.5, 1474.6 + f * 0.5, 190, 4.8 + f],
      [-12, 1473.4 + f * 0.3, 187, 4.3 + f * 0.8],
      [-19, 1471.9, 181.6, 3.2 + f * 0.4],
      [-25.5, 1471.2, 171.4, 1.6],
    ]),
    taperedTube([
      [0, 1464.8 - f * 0.3, 187.6, 5.6 + f],
      [-8, 1465.2 - f * 0.3, 186.8, 5.5 + f],
      [-16, 1467.1, 182.6, 4.3 + f * 0.7],
      [-25.5, 1470.4, 171, 1.8],
    ]),
  );

/** The swell of the lips over the teeth. */
export const muzzle: Sdf = ellipsoid([0, 1473, 156], [33, 20, 35]);

/** Line between the lips, philtrum, folds beside and below. */
export const mouthFolds: readonly Stroke[] = [
  furrow(
    1.8,
    1.8,
    [0, 1469.8, 196],
    [-5, 1470.3, 195],
    [-13, 1469.7, 191],
    [-21, 1470.6, 184],
    [-27, 1471.6, 177],
  ),
  // Philtrum between its columns.
  furrow(0.8, 3.6, [0, 1489, 193], [0, 1478, 195]),
  // Corner of the mouth.
  furrow(1, 5, [-25, 1471, 180], [-28, 1471.4, 176]),
  // From the wing of the nose past the corner of the mouth.
  furrow(0.8, 5, [-17, 1502, 186], [-24, 1490, 184], [-32, 1474, 177]),
  // Fold above the chin.
  furrow(2.6, 6.5, [-28, 1462, 174], [-13, 1455.5, 184], [0, 1454, 188]),
];
