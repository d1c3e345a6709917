import type { Vec3 } from '../../../src/core/math/point.ts';
import { pointInMetres } from '../../units.ts';

// Lines of the face that no outline shows, after the shapes of `models/skin` (mouth, eyes, nose); right half, mm.

const HALVES: readonly (readonly Vec3[])[] = [
  // Where the lips meet: their upper edge.
  [
    [0, 1471, 195],
    [-6, 1471.5, 194],
    [-13, 1471, 190.5],
    [-20, 1471.3, 184],
    [-26.5, 1471.6, 176],
  ],
  // The lashes of the closed eye, and the brow.
  [
    [-15.5, 1526, 168],
    [-22, 1522.8, 173],
    [-30.5, 1521.5, 174.5],
    [-39, 1522.4, 172],
    [-46.5, 1526, 163],
  ],
  [
    [-15, 1545, 178],
    [-26, 1549.5, 178],
    [-38, 1549.5, 173.5],
    [-50, 1543, 162],
  ],
  // Wing and base of the nose.
  [
    [-10.5, 1504, 199],
    [-15, 1503, 193],
    [-18, 1498, 189],
    [-17, 1491, 187],
    [-9, 1488.5, 194],
    [0, 1488, 199],
  ],
];

/** The lower edge, which goes with the jaw as a whole; mm. */
const LOWER_LIP: readonly Vec3[] = [
  [0, 1467.6, 193],
  [-8, 1468, 191],
  [-16, 1469, 186],
  [-22, 1470.2, 180],
  [-26.5, 1471.2, 175],
];

type FaceLine = readonly (readonly [number, number, number])[];

const whole = (line: readonly Vec3[]): FaceLine[] => {
  const right = line.map((at) => pointInMetres(at));
  const left = right.map(([x, y, z]) => [-x, y, z] as const);
  // What begins in the midline is one line.
  return line[0]![0] === 0 ? [[...left.slice(1).reverse(), ...right]] : [right, left];
};

/** The lower lip at rest, metres. */
export const LIP_LINE: FaceLine = whole(LOWER_LIP)[0]!;

/** Lines of the whole face at rest, metres. */
export const FACE_LINES: readonly FaceLine[] = HALVES.flatMap(whole);
