import { windowAxis } from '../look.ts';
import type { Anchor, Point } from '../model-index.ts';

const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const unit = (p: Point): Point => {
  const l = Math.hypot(...p) || 1;
  return [p[0] / l, p[1] / l, p[2] / l];
};

const sum = (from: Point, x: Point, a: number, y: Point, b: number): Point => [
  from[0] + x[0] * a + y[0] * b,
  from[1] + x[1] * a + y[1] * b,
  from[2] + x[2] * a + y[2] * b,
];

/** A place in the window's plane: metres along the fibres and across them from the point. Body frame, metres. */
export function inWindow(anchor: Anchor, along: number, aside: number): Point {
  const across = unit(cross(windowAxis(anchor), anchor.fibre));
  return sum(anchor.position, cross(across, windowAxis(anchor)), along, across, aside);
}

/** A place in the window's plane as it is seen: metres to the right of the point and up from it. Body frame, metres. */
export function onGlass(anchor: Anchor, right: number, up: number): Point {
  const axis = windowAxis(anchor);
  const aside = unit(cross([0, 1, 0], axis));
  return sum(anchor.position, aside, right, cross(axis, aside), up);
}

/** Radius of the ring of the loop's steps, metres in the window's plane. */
export const RING = 0.0195;

/** Where step `i` of `count` stands on the ring, clockwise from the top: radians from the right, upward. */
export const ringAngle = (i: number, count: number): number => Math.PI / 2 - (i / count) * 2 * Math.PI;
