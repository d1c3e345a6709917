import type { Point } from '../../core/math/point.ts';
import { byAxis, cross, dot, unit } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { sightAxis } from '../anchor/sight-axis.ts';

/** The least angle between the needle and the direction from which it is looked at, degrees. */
const APART = 48;
const WANTED = Math.cos((APART * Math.PI) / 180);
const FAR = Math.sqrt(1 - WANTED * WANTED);
/** From higher than this, a unit's height, only the top of the head or of the hip would be seen: then another way is looked for. */
const STEEP = 0.72;
/** What is looked for then: so high or low at most, and so much along the fibres; so many directions are tried. */
const LEVEL = 0.5;
const ALONG = 0.6;
const ROUND = 72;

/** The direction from which the needle is looked at: as its hands are laid out, unless that is too steep. Unit, body frame. */
export function needleAxis(anchor: Anchor): Point {
  const from = acrossNeedle(anchor);
  return from[1] > STEEP ? lower(sightAxis(anchor), backOf(anchor), anchor.fibre, from) : from;
}

/**
 * The direction that needle and hands are laid out for: that of the sight, turned away from the needle where they would cover each
 * other. Unit, body frame.
 */
export function acrossNeedle(anchor: Anchor): Point {
  const axis = sightAxis(anchor);
  const back = backOf(anchor);
  const along = dot(axis, back);
  if (along <= WANTED) return axis;
  // Across the fibres, on the side where the sight already is, and rather from above than from below.
  const { fibre: f } = anchor;
  const across = cross(back, f);
  const lean = byAxis((d) => axis[d]! - back[d]! * along);
  const sign = dot(across, lean) + 0.2 * across[1] < 0 ? -1 : 1;
  const aside = unit(byAxis((d) => across[d]! * sign));
  return unit(byAxis((d) => back[d]! * WANTED + aside[d]! * FAR));
}

const backOf = ({ entry, position }: Anchor): Point => unit(byAxis((d) => entry[d]! - position[d]!));

/** The direction as far from the needle that is nearest to the sight, and from no higher or lower than a person is looked at. */
function lower(axis: Point, back: Point, fibre: Point, steep: Point): Point {
  const one = unit(cross(back, Math.abs(back[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  const other = cross(back, one);
  const round = Array.from({ length: ROUND }, (_, i) => {
    const turn = (2 * Math.PI * i) / ROUND;
    const aside = byAxis((d) => one[d]! * Math.cos(turn) + other[d]! * Math.sin(turn));
    return unit(byAxis((d) => back[d]! * WANTED + aside[d]! * FAR));
  });
  const fits = (from: Point): number =>
    dot(from, axis) -
    3 * Math.max(0, Math.abs(from[1]) - LEVEL) -
    Math.max(0, Math.abs(dot(from, fibre)) - ALONG);
  return round.reduce((best, from) => (fits(from) > fits(best) ? from : best), steep);
}
