import type { Point } from '../../core/math/point.ts';
import { cross, unit } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { sightAxis } from '../anchor/sight-axis.ts';

const sum = (from: Point, x: Point, a: number, y: Point, b: number): Point => [
  from[0] + x[0] * a + y[0] * b,
  from[1] + x[1] * a + y[1] * b,
  from[2] + x[2] * a + y[2] * b,
];

/** A place in the sight's plane: metres along the fibres and across them from the point. Body frame, metres. */
export function placeInSight(anchor: Anchor, along: number, aside: number): Point {
  const across = unit(cross(sightAxis(anchor), anchor.fibre));
  return sum(anchor.position, cross(across, sightAxis(anchor)), along, across, aside);
}

/** A place in the sight's plane as it is seen: metres to the right of the point and up from it. Body frame, metres. */
export function onGlass(anchor: Anchor, right: number, up: number): Point {
  const axis = sightAxis(anchor);
  const aside = unit(cross([0, 1, 0], axis));
  return sum(anchor.position, aside, right, cross(axis, aside), up);
}

/** Radius of the ring of the loop's steps, metres in the sight's plane. */
export const RING = 0.0195;

/** Where step `i` of `count` stands on the ring, clockwise from the top: radians from the right, upward. */
export const ringAngle = (i: number, count: number): number => Math.PI / 2 - (i / count) * 2 * Math.PI;
