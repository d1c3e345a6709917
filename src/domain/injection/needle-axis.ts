import type { Anchor, Point } from '../model-index.ts';
import { windowAxis } from '../window-axis.ts';

/** The least angle between the needle and the direction from which it is looked at, degrees. */
const APART = 48;

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (p: Point): Point => {
  const l = Math.hypot(...p) || 1;
  return [p[0] / l, p[1] / l, p[2] / l];
};

/**
 * The direction from which the needle is looked at: that of the window, turned away from the needle where they would
 * cover each other. Unit, body frame.
 */
export function needleAxis(anchor: Anchor): Point {
  const axis = windowAxis(anchor);
  const back = unit([0, 1, 2].map((d) => anchor.entry[d]! - anchor.position[d]!) as unknown as Point);
  const along = dot(axis, back);
  const wanted = Math.cos((APART * Math.PI) / 180);
  if (along <= wanted) return axis;
  // Across the fibres, on the side where the window already is, and rather from above than from below.
  const { fibre: f } = anchor;
  const across: Point = [
    back[1] * f[2] - back[2] * f[1],
    back[2] * f[0] - back[0] * f[2],
    back[0] * f[1] - back[1] * f[0],
  ];
  const lean = [0, 1, 2].map((d) => axis[d]! - back[d]! * along) as unknown as Point;
  const sign = dot(across, lean) + 0.2 * across[1] < 0 ? -1 : 1;
  const aside = unit(across.map((c) => c * sign) as unknown as Point);
  const far = Math.sqrt(1 - wanted * wanted);
  return unit([0, 1, 2].map((d) => back[d]! * wanted + aside[d]! * far) as unknown as Point);
}
