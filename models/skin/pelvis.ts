import { furrow, ridge, type Stroke } from '../geometry/solid/relief.ts';
import { ellipsoid, type Sdf, smoothUnion } from '../geometry/solid/sdf.ts';
import type { SkinParameters } from './parameters.ts';

/** The right buttock and hip: gluteus maximus and medius with the fat over them. */
export function buttock(shape: SkinParameters): Sdf {
  const fat = shape.hipFat;
  return smoothUnion(
    26,
    ellipsoid([-70 * shape.pelvis, 826, 42], [72 + fat, 97 + fat / 2, 73 + fat]),
    ellipsoid([-108 * shape.pelvis, 868, 72], [41 + fat, 84, 58]),
    // Tensor fasciae latae.
    ellipsoid([-117 * shape.pelvis, 850, 114], [43 + fat, 94, 53]),
  );
}

/** Furrows and ridges of the pelvis (right side and midline). */
export const pelvisRelief: readonly Stroke[] = [
  // Iliac crest, and the dimple of the posterior spine.
  ridge(2.5, 17, [-136, 950, 70], [-136, 955, 110], [-126, 925, 160], [-112, 895, 180]),
  furrow(3.5, 13, [-42, 905, 6]),
  // Groin fold.
  furrow(2.2, 17, [-116, 868, 176], [-72, 812, 172], [-34, 770, 150]),
  // Hollow behind the greater trochanter, fold below the buttock.
  furrow(4, 26, [-140, 815, 30]),
  furrow(3.2, 15, [-24, 742, 20], [-60, 733, 6], [-100, 745, 14]),
];
