import { Vector3 } from 'three';
import type { Point } from '../../core/math/point.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { type BodyUniforms, UNDER } from '../materials/shared.ts';

/** Radius of the sight through which the inside of the muscle is looked at, metres. */
export const HOLE = 0.021;

/** How far out the opening reaches, metres. */
const REACH = 0.16;

/**
 * How the sight stands, written by the scene that looks through it, read by the body in every frame: 1 is open as it
 * should be, below it is still opening, beyond it the picture goes on inward. `taper`: how it widens outward, per metre.
 */
export const aperture = { open: 1, taper: 0 };

/** From this opening on the sight holds the whole picture. */
export const ALL_OPEN = 3;

/** Opens the body over a trigger point: from just under it out through the skin, toward `from`. */
export function setHoleCut(uniforms: BodyUniforms, anchor: Anchor, from: Point): void {
  const axis = new Vector3().fromArray(from);
  uniforms.holeA.value.fromArray(anchor.position).addScaledVector(axis, -UNDER);
  uniforms.holeB.value.fromArray(anchor.position).addScaledVector(axis, REACH);
}
