import type { Point } from '../../math/point.ts';
import { cross, unit } from '../../math/vector.ts';
import type { WholeRig } from '../../model/rig-data.ts';
import { about, compose, type DualQuaternion, IDENTITY, rotation } from '../dual-quaternion.ts';
import { limbSegment, SEGMENT_COUNT } from '../segments.ts';
import { FINGERS, PHALANGES, PIECE } from './limb-segments.ts';

/** How the fingers of a hand are bent; degrees from how they hang, as nobody's grip between flat and fist has them. */
export interface HandPosture {
  /** Thumb first: each joint from the hand on. */
  bent: readonly (readonly [number, number, number])[];
  /** How far each goes sideways at its first joint, toward the thumb. */
  aside: readonly [number, number, number, number, number];
}

const times = ([x, y, z]: Point, degrees: number): Point => [x * degrees, y * degrees, z * degrees];

/** Where every segment goes when the right hand takes a posture and nothing else moves. */
export function handTransforms({ limbs }: WholeRig, { bent, aside }: HandPosture): DualQuaternion[] {
  const out = Array.from({ length: SEGMENT_COUNT }, (): DualQuaternion => IDENTITY);
  for (let f = 0; f < FINGERS; f++) {
    const { joints } = limbs.fingers[f]!;
    let onto = IDENTITY;
    joints.forEach(({ pivot, axis, along }, k) => {
      const flexed = about(pivot, rotation(times(axis, bent[f]![k]!)));
      const palmar = unit(cross(axis, along));
      const turned = about(pivot, rotation(times(palmar, aside[f]!)));
      onto = compose(onto, k === 0 ? compose(turned, flexed) : flexed);
      out[limbSegment(PIECE.fingers + f * PHALANGES + k - 1, false)] = onto;
    });
  }
  return out;
}
