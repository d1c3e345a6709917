import { BufferAttribute, BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import type { Lift } from '../../../src/core/model/rig-data.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import { mirrorPose, type Pose } from '../../../src/core/rig/pose.ts';
import { REACH_ONE, WEIGHT_ONE } from '../../../src/core/rig/weights.ts';
import { posingOf } from '../../../src/scene/body/posing.ts';
import { liftedPosing } from '../../../src/scene/limbs/lifted-posing.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';

const limbs = readLimbs();
const whole = withLimbs(readIndex(), limbs);
const bare = posingOf(whole, wholeTransforms, WHOLE);

/** Three places of the skin: in the middle of a lift of the right side, at its mirror image, and far from both. */
function skinAt(at: Lift['at'], out: Lift['out']): BufferGeometry {
  const mirrored = (p: Lift['at']) => [-p[0], p[1], p[2]];
  return new BufferGeometry()
    .setAttribute(
      'position',
      new BufferAttribute(Float32Array.from([...at, ...mirrored(at), 0, at[1] - 0.5, 0]), 3),
    )
    .setAttribute('normal', new BufferAttribute(Float32Array.from([...out, ...mirrored(out), ...out]), 3))
    .setAttribute('follow', new BufferAttribute(new Int16Array(12), 4, true));
}

const heightsOf = (skin: BufferGeometry): number[] =>
  [0, 1, 2].map((v) => (skin.getAttribute('follow').array[v * 4 + 3]! / WEIGHT_ONE) * REACH_ONE * 1000);

const LIFT: Lift = {
  at: [-0.16, 1.2, 0.09],
  out: [0, 0, 1],
  radius: 0.05,
  height: 0.006,
  when: [
    ['armFlexion', 0, 90],
    ['neckRotation', 0, 30],
  ],
};

describe('the skin where it is lifted', () => {
  it('rises with the motions that ask for it, on their side, and lies as it lay at rest', () => {
    const { posing, take } = liftedPosing(bare, whole, [LIFT]);
    const skin = skinAt(LIFT.at, LIFT.out);
    take(skin);
    const shown = (pose: Pose) => {
      posing.stretches(posing.transforms(pose));
      return heightsOf(skin).map((c) => Math.round(c * 100) / 100);
    };
    const raised: Pose = { armFlexionRight: 90, neckRotation: 30 };
    expect(shown({})).toEqual([0, 0, 0]);
    expect(shown({ armFlexionRight: 90 })).toEqual([0, 0, 0]);
    expect(shown(raised)).toEqual([6, 0, 0]);
    expect(shown(mirrorPose(raised))).toEqual([0, 6, 0]);
    expect(shown({ ...raised, armFlexionRight: 45 })).toEqual([3, 0, 0]);
    expect(shown({})).toEqual([0, 0, 0]);
  });

  it('is told to swell by as much, and the muscles as without it', () => {
    const { posing } = liftedPosing(bare, whole, [LIFT]);
    const pose: Pose = { elbowFlexionRight: 90 };
    const stretches = posing.stretches(posing.transforms(pose));
    expect(stretches.get('skin')!.right.swell).toBe(1);
    expect(stretches.get('skin-arm')!.left.swell).toBe(1);
    expect(stretches.get('brachialis')).toEqual(bare.stretches(bare.transforms(pose)).get('brachialis'));
  });

  it('stands at once in the posture that was asked for before it came', () => {
    const { posing, take } = liftedPosing(bare, whole, [LIFT]);
    posing.stretches(posing.transforms({ armFlexionRight: 90, neckRotation: 60 }));
    const later = skinAt(LIFT.at, LIFT.out);
    take(later);
    expect(heightsOf(later)[0]).toBeCloseTo(6, 2);
  });
});

describe('the lifts of the model', () => {
  it('begin at rest or beyond, within the ranges of motions that the rig knows', () => {
    expect(limbs.lifts.length).toBeGreaterThan(0);
    for (const { when } of limbs.lifts)
      for (const [id, from, to] of when) {
        const parameter = whole.rig.parameters.find((p) => p.id === id);
        expect(parameter, id).toBeDefined();
        expect(from * to, id).toBeGreaterThanOrEqual(0);
        expect(Math.abs(to), id).toBeGreaterThan(Math.abs(from));
        expect(to, id).toBeGreaterThanOrEqual(parameter!.low);
        expect(to, id).toBeLessThanOrEqual(parameter!.high);
      }
  });
});
