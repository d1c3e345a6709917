import type { Stroke } from '../geometry/relief.ts';
import { ellipsoid, type Sdf, smoothUnion } from '../geometry/sdf.ts';
import type { BodyShape } from './parameters.ts';

/** The right buttock and hip: gluteus maximus and medius with the fat over them. */
export function buttock(shape: BodyShape): Sdf {
  const fat = shape.hipFat;
  return smoothUnion(
    26,
    ellipsoid([-70 * shape.pelvis, 826, 42], [72 + fat, 97 + fat / 2, 67 + fat]),
    ellipsoid([-108 * shape.pelvis, 868, 72], [46 + fat, 84, 58]),
  );
}

/** Furrows and ridges of the pelvis (right side and midline). */
export const pelvisRelief: readonly Stroke[] = [
  // Iliac crest: a soft ridge in front, the dimple of the posterior spine behind.
  {
    path: [
      [-134, 955, 110],
      [-126, 920, 160],
      [-112, 895, 180],
    ],
    height: 3,
    radius: 16,
  },
  { path: [[-42, 905, 6]], height: -3.5, radius: 14 },
  // Groin fold.
  {
    path: [
      [-112, 862, 176],
      [-70, 812, 172],
      [-28, 775, 150],
    ],
    height: -4,
    radius: 14,
  },
  // Hollow behind the greater trochanter.
  { path: [[-140, 815, 30]], height: -4, radius: 26 },
];
