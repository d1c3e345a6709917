import type { Triple } from './point.ts';

export const add = (a: Triple, b: Triple): Triple => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Triple, b: Triple): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Triple, s: number): Triple => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Triple): number => Math.sqrt(dot(a, a));
export const distance = (a: Triple, b: Triple): number => length(subtract(a, b));

export const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Three numbers, each worked out from its axis: 0, 1, 2 for x, y, z. */
export const byAxis = (of: (axis: 0 | 1 | 2) => number): Triple => [of(0), of(1), of(2)];

/** The place that is `share` of the way from `a` to `b`. */
export const mix = (a: Triple, b: Triple, share: number): Triple => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** Unit vector along `a`; throws a RangeError for a zero vector, which has no direction. */
export function normalize(a: Triple): Triple {
  const l = length(a);
  if (!(l > 0)) throw new RangeError('cannot normalise a zero vector');
  return scale(a, 1 / l);
}

/** Unit vector along `p`; a zero vector stays what it is. */
export const unit = (p: Triple): Triple => {
  const l = Math.hypot(...p) || 1;
  return [p[0] / l, p[1] / l, p[2] / l];
};

/** The part of `a` that is perpendicular to the unit vector `axis`. */
export const reject = (a: Triple, axis: Triple): Triple => subtract(a, scale(axis, dot(a, axis)));

/** The same place of the other side of the body. */
export const mirrored = ([x, y, z]: Triple): Triple => [-x, y, z];
