import { furrow, type Stroke } from '../geometry/solid/relief.ts';
import { capsule, ellipsoid, type Sdf, smoothSubtract, smoothUnion, sphere } from '../geometry/solid/sdf.ts';
import type { SkinParameters } from './parameters.ts';
import { taperedTube } from './tube.ts';

/**
 * Nose, to be blended with the face (right half): over the nasal bones and cartilages of BodyParts3D, whose tip lies at
 * y 1496, z 210. Wings 34 mm apart, 31 in the second shape (Farkas 1994).
 */
export function nose({ nose: n }: SkinParameters): Sdf {
  const bridge = taperedTube([
    [0, 1548, 176.5, 8.5 * n],
    [0, 1536, 178.6, 6.6 * n],
    [0, 1521, 187.6, 7 * n],
    [0, 1508, 196.6, 8 * n],
  ]);
  const wall = smoothUnion(
    5,
    capsule([-3.4, 1536, 171], [-7.6 * n, 1508, 184.5], 7.4, 8),
    capsule([-5, 1516, 182], [-8 * n, 1500, 190], 6.5, 6.5),
  );
  const tip = smoothUnion(
    4,
    sphere([0, 1499, 202.4], 8.8 * n),
    sphere([-3.6 * n, 1499.4, 201.6], 7.3 * n),
    capsule([0, 1490, 191], [0, 1492.4, 203], 3.2, 3.6),
  );
  const wing = ellipsoid([-11.2 * n, 1495.8, 193.4], [5.4, 6.6, 9.6]);
  return smoothUnion(5, smoothUnion(6, bridge, wall, tip), wing);
}

/** The nostrils, cut out of nose and lip. */
export const withNostrils = (face: Sdf): Sdf =>
  smoothSubtract(2, face, capsule([-8.8, 1489.4, 192.5], [-5.6, 1491.4, 201.5], 3.3, 2.5));

/** Creases about the wing of the nose. */
export const noseFolds = ({ nose: n }: SkinParameters): Stroke[] => [
  furrow(
    1.4,
    2.6,
    [-7 * n, 1502.5, 206],
    [-10.5 * n, 1504, 199],
    [-15 * n, 1503.5, 193],
    [-18 * n, 1498, 189],
    [-17.5 * n, 1491, 187],
  ),
];
