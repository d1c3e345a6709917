import { beforeAll, describe, expect, it } from 'vitest';
import { rigData } from '../../models/rig/joints.ts';
import { wholeHold } from '../../models/rig/limb-bones.ts';
import { FOLDED } from '../../models/rig/limb-courses.ts';
import { limbRig } from '../../models/rig/limb-joints.ts';
import { limbPostures, STANCES } from '../../models/rig/limb-postures.ts';
import type { Point } from '../../src/core/math/point.ts';
import { wholeRig } from '../../src/core/model/whole-rig.ts';
import { apply, type DualQuaternion } from '../../src/core/rig/dual-quaternion.ts';
import { addField } from '../../src/core/rig/field.ts';
import { four, fourSegments, mixture } from '../../src/core/rig/hold.ts';
import { stretches } from '../../src/core/rig/lengths.ts';
import { WHOLE } from '../../src/core/rig/limbs/limb-follow.ts';
import { PIECES, pieceNumber } from '../../src/core/rig/limbs/limb-segments.ts';
import { wholeTransforms } from '../../src/core/rig/limbs/limb-transforms.ts';
import { clampPose, type Pose, parametersOf, rangeOf } from '../../src/core/rig/pose.ts';
import { ARM_PIECES, LEG_PIECES, LIMB, limbSegment, SEGMENT_COUNT } from '../../src/core/rig/segments.ts';
import { poseTransforms } from '../../src/core/rig/transforms.ts';
import { EXPECTED_IN_LIMBS } from './expected-limb-lengths.ts';
import { posePoint } from './pose-point.ts';
import { invertedShare, volumeRatio } from './posed-model.ts';
import { type LimbModel, limbModel, posedLimbs } from './whole-model.ts';

const rig = wholeRig(rigData(), limbRig());
const segment = (piece: string, left = false): number => limbSegment(pieceNumber(piece) - 1, left);
/** Where a point of a piece of the right (or left) goes in a pose, mm. */
const goes = (pose: Pose, piece: string, at: Point, left = false): Point => {
  const [x, y, z] = apply(wholeTransforms(rig, pose)[segment(piece, left)]!, at);
  return [x * 1000, y * 1000, z * 1000];
};
const degrees = (d: DualQuaternion): number => (2 * Math.acos(Math.min(1, Math.abs(d[3]!))) * 180) / Math.PI;
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((c, i) => c - b[i]!));

describe('the joints of the limbs', () => {
  it('are as many as the segments make room for, each with a range and its source', () => {
    expect(PIECES.length).toBe(ARM_PIECES + LEG_PIECES);
    expect(wholeTransforms(rig, {})).toHaveLength(SEGMENT_COUNT);
    for (const p of parametersOf(rig)) expect(clampPose(rig, { [p]: 1e5 })[p], p).toBe(rangeOf(rig, p)[1]);
    for (const { source } of rig.limbs.parameters) expect(source).toMatch(/\d{4}/);
  });

  it('go with upper arm and thigh while they are not loaded', () => {
    const pose: Pose = {
      armFlexionRight: 60,
      elbowFlexionRight: 90,
      hipFlexionRight: 40,
      kneeFlexionRight: 90,
    };
    const all = poseTransforms(rigData(), pose);
    expect(all[segment('finger-3-2')]).toEqual(all[limbSegment(LIMB.humerus - 1, false)]);
    expect(all[segment('toe-1')]).toEqual(all[limbSegment(LIMB.femur - 1, false)]);
  });

  it('bend the elbow by as much as is asked for, the hand toward the shoulder', () => {
    const { wrist, elbow } = rig.limbs;
    const all = wholeTransforms(rig, { elbowFlexionRight: 100 });
    expect(degrees(all[segment('ulna')]!)).toBeCloseTo(100, 1);
    expect(
      apart(
        goes({ elbowFlexionRight: 100 }, 'ulna', elbow.pivot),
        elbow.pivot.map((c) => c * 1000),
      ),
    ).toBeLessThan(0.01);
    const hand = goes({ elbowFlexionRight: 100 }, 'hand', wrist.pivot);
    expect(hand[1]).toBeGreaterThan(1050);
    expect(hand[2]).toBeGreaterThan(250);
  });

  it('turn the radius round the ulna: the thumb comes to the inner side, both heads stay', () => {
    const pose: Pose = { forearmPronationRight: 140 };
    const thumb: Point = [-0.305, 0.774, 0.144];
    expect(goes(pose, 'finger-1-1', thumb)[0]).toBeGreaterThan(-220);
    expect(apart(goes(pose, 'ulna', thumb), [-305, 774, 144])).toBeLessThan(0.01);
    expect(apart(goes(pose, 'radius', [-0.2315, 1.0411, 0.068]), [-231.5, 1041.1, 68])).toBeLessThan(0.1);
    expect(apart(goes(pose, 'radius', [-0.2407, 0.828, 0.1124]), [-240.7, 828, 112.4])).toBeLessThan(0.5);
  });

  it('close the hand to a fist, open it flat, and hold the index out', () => {
    const { tip, joints } = rig.limbs.fingers[2]!;
    const palm = joints[0]!.pivot.map((c) => c * 1000);
    const gap = (pose: Pose, finger: number) =>
      apart(goes(pose, `finger-${finger + 1}-3`, rig.limbs.fingers[finger]!.tip), palm);
    expect(gap({ handGripRight: 1 }, 2)).toBeLessThan(45);
    // As long as its bones are together.
    const line = [...joints.map(({ pivot }) => pivot), tip];
    const straight = line.slice(1).reduce((sum, p, k) => sum + apart(p, line[k]!) * 1000, 0);
    expect(gap({ handGripRight: -1 }, 2)).toBeCloseTo(straight, 0);
    const pointing: Pose = { handGripRight: 1, handPointRight: 1 };
    expect(gap(pointing, 1)).toBeGreaterThan(80);
    expect(gap(pointing, 2)).toBeLessThan(45);
  });

  it('bend the knee backward, the kneecap along with it and no further than the shin', () => {
    const ankle = goes({ kneeFlexionRight: 90 }, 'foot', rig.limbs.ankle.pivot);
    expect(ankle[2]).toBeLessThan(-250);
    const cap: Point = [-0.084, 0.417, 0.106];
    const at = goes({ kneeFlexionRight: 90 }, 'patella', cap);
    expect(at[1]).toBeLessThan(400);
    expect(at[2]).toBeGreaterThan(50);
  });

  it('lift the foot, turn its sole inward and lift the toes', () => {
    const ball: Point = [-0.095, 0.008, 0.179];
    expect(goes({ footLiftRight: 20 }, 'foot', ball)[1]).toBeGreaterThan(40);
    const inner: Point = [-0.073, 0.01, 0.175];
    const outer: Point = [-0.131, 0.004, 0.152];
    const pose: Pose = { footInversionRight: 30 };
    expect(goes(pose, 'foot', inner)[1]).toBeGreaterThan(goes(pose, 'foot', outer)[1] + 20);
    expect(goes({ toeLiftRight: 50 }, 'toe-1', rig.limbs.toes[0]!.tip)[1]).toBeGreaterThan(30);
  });

  it('are those of the left in the mirror', () => {
    const right = goes(
      { elbowFlexionRight: 70, forearmPronationRight: 60, wristDeviationRight: 20 },
      'hand',
      [-0.25, 0.75, 0.13],
    );
    const left = goes(
      { elbowFlexionLeft: 70, forearmPronationLeft: 60, wristDeviationLeft: 20 },
      'hand',
      [0.25, 0.75, 0.13],
      true,
    );
    expect(apart(right, [-left[0], left[1], left[2]])).toBeLessThan(1e-6);
  });

  it('let the whole body lie, turn and stand elsewhere', () => {
    const head: Point = [0, 1.6, 0.1];
    const skull = (pose: Pose) => apply(wholeTransforms(rig, pose)[14]!, head);
    const lying = skull({ rootPitch: -90 });
    expect(lying[2]).toBeLessThan(-0.5);
    expect(Math.abs(lying[1] - rig.hip[1])).toBeLessThan(0.05);
    const moved = skull({ rootUp: 100, rootForward: 200, rootSide: -300 });
    expect(apart(moved, [-0.3, 1.7, 0.3])).toBeLessThan(1e-6);
    // Rolled onto its right side, the right hand is under the left one.
    const side: Pose = { rootPitch: -90, rootRotation: 90 };
    expect(goes(side, 'hand', [-0.26, 0.8, 0.12])[1]).toBeLessThan(
      goes(side, 'hand', [0.26, 0.8, 0.12], true)[1] - 300,
    );
  });
});

describe('what the skin of the limbs follows', () => {
  const follow = (x: number, y: number, z: number) => {
    const around = mixture();
    WHOLE.field(rig, around, x, y, z);
    const to = four();
    fourSegments(around, x > 0, to, true);
    return to;
  };

  it('is what the skin of the body follows where the two meet', () => {
    for (const [x, y, z] of [
      [-0.19, 1.17, 0.07],
      [-0.2, 1.15, 0.1],
      [-0.09, 0.74, 0.14],
      [-0.12, 0.72, 0.05],
      [0, 1.2, 0.2],
    ] as const) {
      const [body, whole] = [mixture(), mixture()];
      addField(rig, body, x, y, z);
      WHOLE.field(rig, whole, x, y, z);
      whole.forEach((c, i) => {
        expect(Math.abs(c - body[i]!), `${x}, ${y}, ${z}: ${i}`).toBeLessThan(0.02);
      });
    }
  });

  it('keeps tubes round elbow, wrist, knee and ankle from turning over and from tearing', () => {
    const { elbow, wrist, knee } = rig.limbs;
    const tubes: [Point, Point, radius: number, poses: Pose[]][] = [
      [[-0.2, 1.15, 0.066], wrist.pivot, 0.036, [{ elbowFlexionRight: 130 }, { forearmPronationRight: 150 }]],
      [elbow.pivot, [-0.262, 0.76, 0.128], 0.026, [{ wristFlexionRight: 80 }, { wristFlexionRight: -70 }]],
      [[-0.08, 0.62, 0.085], [-0.08, 0.15, 0.062], 0.05, [{ kneeFlexionRight: 136 }]],
      [knee.pivot, [-0.082, 0.085, 0.06], 0.035, [{ footLiftRight: 20 }, { footLiftRight: -50 }]],
    ];
    const wrong = tubes.flatMap(([from, to, radius, poses]) =>
      poses.flatMap((pose) => folded(from, to, radius, pose)),
    );
    expect(wrong).toEqual([]);
  });

  /** Places of a tube where it is turned inside out, or stretched more than fourfold. */
  function folded(from: Point, to: Point, radius: number, pose: Pose): string[] {
    const transforms = wholeTransforms(rig, pose);
    const at = (s: number, a: number): Point => [
      from[0] + (to[0] - from[0]) * s + radius * Math.cos(a),
      from[1] + (to[1] - from[1]) * s,
      from[2] + (to[2] - from[2]) * s + radius * Math.sin(a),
    ];
    const put = (p: Point) => posePoint(transforms, follow(p[0], p[1], p[2]), p);
    const out: string[] = [];
    for (let i = 0; i < 60; i++)
      for (let k = 0; k < 16; k++) {
        const [s, a] = [i / 60, (k / 16) * 2 * Math.PI];
        const [p, next, beside] = [at(s, a), at(s + 1 / 60, a), at(s, a + 0.3)];
        const middle: Point = [p[0] - radius * Math.cos(a), p[1], p[2] - radius * Math.sin(a)];
        const moved = [p, next, beside, middle].map(put);
        const long = apart(moved[1]!, moved[0]!) / apart(next, p);
        // Inward must be where it was, seen from the wall.
        if (inside(moved) * inside([p, next, beside, middle]) < 0 || long > 4)
          out.push(`${JSON.stringify(pose)} at ${s.toFixed(2)}, ${k}: ${long.toFixed(2)} times as long`);
      }
    return out;
  }
});

/** Six times the volume between a corner and three places beside it, with its sign. */
function inside([q, a, b, c]: readonly (readonly number[])[]): number {
  const [u, v, w] = [a!, b!, c!].map((p) => p.map((n, d) => n - q![d]!)) as [number[], number[], number[]];
  return (
    (u[1]! * v[2]! - u[2]! * v[1]!) * w[0]! +
    (u[2]! * v[0]! - u[0]! * v[2]!) * w[1]! +
    (u[0]! * v[1]! - u[1]! * v[0]!) * w[2]!
  );
}

describe('the muscles of the limbs', () => {
  let model: LimbModel;
  let some: [string, Pose][];
  beforeAll(async () => {
    model = await limbModel();
    const { single, byLot } = limbPostures(model.rig, 40);
    const every = (n: number) => (_: unknown, i: number) => i % n === 0;
    some = [...Object.entries(STANCES), ...single.filter(every(4)), ...byLot.filter(every(8))];
  }, 600_000);

  it('become longer and shorter as anatomy expects', () => {
    const wrong = EXPECTED_IN_LIMBS.flatMap(([pose, way, muscles]) => {
      const all = stretches(model.rig, model.index, wholeTransforms(model.rig, pose), WHOLE);
      return muscles.flatMap((id) => {
        const { length } = all.get(id)!.right;
        const as = way === 'longer' ? length > 1.005 : length < 0.995;
        return as ? [] : [`${JSON.stringify(pose)}: ${id} is ${length.toFixed(3)}, not ${way}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keep their volume, their ends on the bones and every triangle on its side', () => {
    const ends = endVertices(model);
    const wrong: string[] = [];
    for (const [name, pose] of some) {
      const transforms = wholeTransforms(model.rig, pose);
      for (const p of posedLimbs(model, pose)) {
        const { id, muscle } = p.part.entry;
        if (!muscle) continue;
        const volume = volumeRatio(p);
        if (Math.abs(volume - 1) > 0.15) wrong.push(`${name}: ${id} has ${volume.toFixed(2)} of its volume`);
        if (!FOLDED.has(id) && invertedShare(p, transforms) > 0) wrong.push(`${name}: ${id} is turned over`);
        for (const { vertex, bones } of ends.get(id) ?? []) {
          const at = [0, 1, 2].map((d) => p.part.mesh.positions[vertex * 3 + d]!) as unknown as Point;
          const now = [0, 1, 2].map((d) => p.positions[vertex * 3 + d]!);
          const off = Math.min(...bones.map((bone) => apart(now, apply(transforms[bone]!, at))));
          if (off > 0.002) wrong.push(`${name}: ${id} is ${(off * 1000).toFixed(1)} mm off its bone`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});

/** Vertices at the very ends of muscles within 4 mm of a bone of the limbs, with the segments of those within 8 mm. */
function endVertices({ parts }: LimbModel): Map<string, { vertex: number; bones: number[] }[]> {
  const out = new Map<string, { vertex: number; bones: number[] }[]>();
  for (const { entry, mesh } of parts) {
    if (!entry.muscle) continue;
    const found: { vertex: number; bones: number[] }[] = [];
    for (let vertex = 0; vertex * 3 < mesh.positions.length; vertex++) {
      const v = mesh.uv![vertex * 2 + 1]!;
      if (v > 1e-3 && v < 1 - 1e-3) continue;
      const p = mesh.positions.subarray(vertex * 3, vertex * 3 + 3);
      const near = parts
        .filter(
          (b) =>
            entry.muscle!.attachments[v < 0.5 ? 'origin' : 'insertion'].includes(b.entry.id) && b.entry.hold,
        )
        .map((b) => ({ hold: wholeHold(b.entry.id)!, gap: gapTo(b.mesh.positions, p) }));
      if (!near.some(({ gap }) => gap < 0.004)) continue;
      const bones = near.filter(({ gap }) => gap < 0.008).map(({ hold }) => limbSegment(hold[1] - 1, false));
      found.push({ vertex, bones });
    }
    out.set(entry.id, found);
  }
  return out;
}

function gapTo(positions: ArrayLike<number>, p: ArrayLike<number>): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3)
    best = Math.min(
      best,
      Math.hypot(positions[i]! - p[0]!, positions[i + 1]! - p[1]!, positions[i + 2]! - p[2]!),
    );
  return best;
}
