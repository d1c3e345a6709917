import { Vector3 } from 'three';
import type { Point } from '../../core/math/point.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { type BodyUniforms, SIGHT_UNDER } from '../materials/shared.ts';

/** Radius of the sight through which the inside of the muscle is looked at, metres. */
export const SIGHT_RADIUS = 0.021;

/** How far out the sight reaches, metres. */
const REACH = 0.16;

/**
 * How the sight stands, written by the scene that looks through it, read by the body in every frame: 1 is open as it
 * should be, below it is still opening, beyond it the picture goes on inward. `taper`: how it widens outward, per metre.
 */
export const sight = { open: 1, taper: 0 };

/** From so wide on the sight holds the whole picture. */
export const SIGHT_WIDE_OPEN = 3;

/** Opens the body over a trigger point: from just under it out through the skin, toward `from`. */
export function cutSight(uniforms: BodyUniforms, anchor: Anchor, from: Point): void {
  const axis = new Vector3().fromArray(from);
  uniforms.sightFrom.value.fromArray(anchor.position).addScaledVector(axis, -SIGHT_UNDER);
  uniforms.sightTo.value.fromArray(anchor.position).addScaledVector(axis, REACH);
}
