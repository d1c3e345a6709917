import type { Point } from '../../core/math/point.ts';
import { cross, dot, unit } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { sightAxis } from '../anchor/sight-axis.ts';

/** The least angle between the needle and the direction from which it is looked at, degrees. */
const APART = 48;

/**
 * The direction from which the needle is looked at: that of the sight, turned away from the needle where they would
 * cover each other. Unit, body frame.
 */
export function needleAxis(anchor: Anchor): Point {
  const axis = sightAxis(anchor);
  const back = unit([0, 1, 2].map((d) => anchor.entry[d]! - anchor.position[d]!) as unknown as Point);
  const along = dot(axis, back);
  const wanted = Math.cos((APART * Math.PI) / 180);
  if (along <= wanted) return axis;
  // Across the fibres, on the side where the sight already is, and rather from above than from below.
  const { fibre: f } = anchor;
  const across = cross(back, f);
  const lean = [0, 1, 2].map((d) => axis[d]! - back[d]! * along) as unknown as Point;
  const sign = dot(across, lean) + 0.2 * across[1] < 0 ? -1 : 1;
  const aside = unit(across.map((c) => c * sign) as unknown as Point);
  const far = Math.sqrt(1 - wanted * wanted);
  return unit([0, 1, 2].map((d) => back[d]! * wanted + aside[d]! * far) as unknown as Point);
}
