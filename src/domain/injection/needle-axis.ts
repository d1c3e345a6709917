import type { Point } from '../../core/math/point.ts';
import { byAxis, cross, dot, unit } from '../../core/math/vector.ts';
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
  const back = unit(byAxis((d) => anchor.entry[d]! - anchor.position[d]!));
  const along = dot(axis, back);
  const wanted = Math.cos((APART * Math.PI) / 180);
  if (along <= wanted) return axis;
  // Across the fibres, on the side where the sight already is, and rather from above than from below.
  const { fibre: f } = anchor;
  const across = cross(back, f);
  const lean = byAxis((d) => axis[d]! - back[d]! * along);
  const sign = dot(across, lean) + 0.2 * across[1] < 0 ? -1 : 1;
  const aside = unit(byAxis((d) => across[d]! * sign));
  const far = Math.sqrt(1 - wanted * wanted);
  return unit(byAxis((d) => back[d]! * wanted + aside[d]! * far));
}
