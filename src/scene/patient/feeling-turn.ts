import { type Matrix4, Vector3 } from 'three';
import type { HandPlace } from '../../domain/patient/hand-places.ts';

/** A band that runs less steeply than this is felt from the side of the body. */
const LEVEL = 0.35;

/** How a hand that feels is turned about z of its frame (x along the fibres, z out of the skin), radians: it comes from below or from the side of the patient. */
export function feelingTurn(frame: Matrix4, [turned]: HandPlace): number {
  const along = new Vector3().setFromMatrixColumn(frame, 0);
  const at = new Vector3().setFromMatrixPosition(frame);
  const back = Math.abs(along.y) > LEVEL ? along.y > 0 : along.x * at.x < 0;
  return (back ? Math.PI : 0) + (turned * Math.PI) / 180;
}
