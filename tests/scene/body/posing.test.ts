import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/core/math/point.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { apply, type DualQuaternion } from '../../../src/core/rig/dual-quaternion.ts';
import { BODY } from '../../../src/core/rig/follow.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { pieceNumber } from '../../../src/core/rig/limbs/limb-segments.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import type { Pose } from '../../../src/core/rig/pose.ts';
import { LIMB, limbSegment, SEGMENT_COUNT } from '../../../src/core/rig/segments.ts';
import { poseTransforms } from '../../../src/core/rig/transforms.ts';
import { type Posing, posingOf } from '../../../src/scene/body/posing.ts';
import { RigTexture } from '../../../src/scene/lib/rig-texture.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';

const body = readIndex();
const whole = withLimbs(body, readLimbs());
const alone = posingOf(body, poseTransforms, BODY);
const withArms = posingOf(whole, wholeTransforms, WHOLE);

/** The motion of a segment as the shaders read it from the texture, to the last digit that a float keeps. */
function drawn(posing: Posing, pose: Pose, segment: number): DualQuaternion {
  const motion = new RigTexture();
  motion.write(posing.transforms(pose));
  const { data, width, height } = motion.texture.image as {
    data: Float32Array;
    width: number;
    height: number;
  };
  expect([width, height]).toEqual([2, SEGMENT_COUNT]);
  return [...data.subarray(segment * 8, segment * 8 + 8)];
}
const piece = (name: string, left = false): number => limbSegment(pieceNumber(name) - 1, left);
const far = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe('what is drawn of a posture', () => {
  const bent: Pose = { elbowFlexionRight: 90, kneeFlexionLeft: 80 };
  const wrist: Point = [-0.256, 0.807, 0.118];
  const ankle: Point = [0.082, 0.051, 0.057];

  it('bends the limbs by their own joints once they are there, each side by itself', () => {
    const hand = apply(drawn(withArms, bent, piece('hand')), wrist);
    expect(hand[1]).toBeGreaterThan(1);
    expect(hand[2]).toBeGreaterThan(0.25);
    const foot = apply(drawn(withArms, bent, piece('foot', true)), ankle);
    expect(foot[2]).toBeLessThan(-0.2);
    const other: Point = [-wrist[0], wrist[1], wrist[2]];
    expect(far(apply(drawn(withArms, bent, piece('hand', true)), other), other)).toBeLessThan(1e-6);
  });

  it('goes stiffly with upper arm and thigh without them', () => {
    const raised: Pose = { armFlexionRight: 60, hipFlexionRight: 40 };
    for (const posing of [alone, withArms]) {
      const arm = drawn(posing, raised, limbSegment(LIMB.humerus - 1, false));
      expect(drawn(posing, raised, piece('hand'))).toEqual(arm);
    }
    expect(apply(drawn(alone, bent, piece('hand')), wrist)).toEqual(
      apply(drawn(alone, {}, piece('hand')), wrist),
    );
  });

  it('moves and swells the body the same with its limbs as without', () => {
    const pose: Pose = { neckRotation: 40, armFlexionRight: 70, hipFlexionLeft: 60, lumbarFlexion: 20 };
    const [before, after] = [alone, withArms].map((posing) => posing.transforms(pose));
    after!.forEach((motion, segment) => {
      motion.forEach((c, i) => {
        expect(c, `${segment}: ${i}`).toBeCloseTo(before![segment]![i]!, 12);
      });
    });
    const stretched = withArms.stretches(after!);
    for (const [id, sides] of alone.stretches(before!)) {
      expect(stretched.get(id)!.left.length, id).toBeCloseTo(sides.left.length, 9);
      expect(stretched.get(id)!.right.swell, id).toBeCloseTo(sides.right.swell, 9);
    }
  });

  it('swells the muscles of a bent limb, on its side', () => {
    const { right, left } = withArms.stretches(withArms.transforms(bent)).get('brachialis')!;
    expect(right.length).toBeLessThan(0.97);
    expect(right.swell).toBeGreaterThan(0.02);
    expect(left.length).toBeCloseTo(1, 9);
    expect(left.swell).toBeCloseTo(0, 9);
  });
});
