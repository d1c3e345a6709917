import type { Vec3 } from '../../src/core/math/point.ts';
import { furrow, ridge, type Stroke } from '../geometry/solid/relief.ts';
import { ellipsoid, type Sdf, smoothUnion } from '../geometry/solid/sdf.ts';

/**
 * Centre and radius of the right eyeball, mm: 24 mm across in life, between the walls of the orbit; pupils 61 mm apart,
 * corners of the lids 31 mm (Farkas, Anthropometry of the Head and Face, 1994: 33 mm between the inner ones).
 */
export const EYE: Vec3 = [-30.5, 1527, 160.5];
export const EYE_RADIUS = 12;

/** How thick the lids are, mm: the lower one, and the upper one that closes over it. */
const LOWER_LID = 2;
const UPPER_LID = 3.4;

/** Half the breadth between the corners of the lids, mm. */
const HALF = 15.5;

/** Height of the line of lashes over the middle of the eye, for a place beside it: low in the middle, its outer end up. */
function lashLine(dx: number): number {
  const t = Math.min(1.15, Math.max(-1.15, dx / HALF));
  return -5 * (1 - t * t) - 0.6 - 0.9 * t;
}

const step = (from: number, to: number, at: number): number => {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** The closed lids over the eyeball: a shell that is a little higher above the line of lashes than below. */
const shell: Sdf = (x, y, z) => {
  const dx = x - EYE[0];
  const dy = y - EYE[1];
  const dz = z - EYE[2];
  const over = dy - lashLine(dx);
  const corner = 1 - step(0.84, 1.1, Math.abs(dx) / HALF);
  const margin = 1 - corner * (1 - step(-0.8, 0.5, over));
  const thick = LOWER_LID + (UPPER_LID - LOWER_LID) * margin;
  const under = 1.7 * corner * (1 - margin) * (1 - step(0.6, 3.4, -over));
  return Math.hypot(dx * 0.82, dy * 0.97, dz) - (EYE_RADIUS + thick - under);
};

/** Facing of the orbit: forward and a little outward. */
const FACING: readonly [Vec3, Vec3, Vec3] = [
  [0.966, 0, 0.259],
  [0, 1, 0],
  [-0.259, 0, 0.966],
];

/** Eyeball under its closed lids, with the soft bed around it. */
export const lids: Sdf = smoothUnion(
  5,
  shell,
  ellipsoid([EYE[0] + 1, EYE[1], 155], [23.5, 20, 16.8], FACING),
);

/** The hollow between brow, nose and cheekbone. */
export const socket: Sdf = ellipsoid([-33, 1530, 188], [19, 11.5, 15.3], FACING);

/** Folds of the lids. */
export const lidFolds: readonly Stroke[] = [
  // The fold of the upper lid, from over the inner corner to beyond the outer.
  furrow(1, 2.6, [-15, 1532, 170], [-20, 1536, 173], [-29, 1538.6, 174], [-39, 1537, 171], [-49, 1530, 163]),
  // The skin that hangs over it under the outer half of the brow.
  ridge(1.2, 4.5, [-26, 1541.5, 176], [-38, 1541, 173], [-48, 1536, 166]),
  // Below the lower lid, from the inner corner toward the cheek.
  furrow(0.9, 3.6, [-16, 1521, 172], [-22, 1515, 173], [-31, 1512.5, 172]),
];
