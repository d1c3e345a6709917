import type { Point } from '../src/core/math/point.ts';

// Lengths are millimetres in all of `models/` and metres in the files and the app: here, and nowhere else, one becomes the
// other. What goes into the index is rounded, so that it stays short and the same on every machine.

/** A length of so many millimetres in metres. */
export const metres = (mm: number): number => mm / 1000;

/** The same to a tenth of a millimetre: what the body is described by. */
export const metresToTenth = (mm: number): number => Math.round(mm * 10) / 1e4;

/** A place of the body in metres, by one of the above. */
export const pointInMetres = (p: ArrayLike<number>, length: (mm: number) => number = metres): Point => [
  length(p[0]!),
  length(p[1]!),
  length(p[2]!),
];
