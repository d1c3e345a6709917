import type { Anchor } from '../domain/model-index.ts';
import type { BodyUniforms } from './materials/shared.ts';

/** Radius of the hole that is looked through, metres. */
export const HOLE = 0.021;

/** Opens the body over a trigger point: from just inside the muscle straight out through the skin. */
export function setHoleCut(uniforms: BodyUniforms, { position, skinNormal }: Anchor): void {
  uniforms.holeA.value
    .set(...position)
    .addScaledVector({ x: skinNormal[0], y: skinNormal[1], z: skinNormal[2] }, 0.004);
  uniforms.holeB.value
    .set(...position)
    .addScaledVector({ x: skinNormal[0], y: skinNormal[1], z: skinNormal[2] }, 0.14);
}
