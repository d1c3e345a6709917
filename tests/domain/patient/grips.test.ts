import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/core/math/point.ts';
import { dot, subtract } from '../../../src/core/math/vector.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { apply } from '../../../src/core/rig/dual-quaternion.ts';
import { PHALANGES, PIECE } from '../../../src/core/rig/limbs/limb-segments.ts';
import { limbSegment } from '../../../src/core/rig/segments.ts';
import { type Grip, gripFrame, gripTransforms } from '../../../src/domain/patient/grips.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';

const { rig } = withLimbs(readIndex(), readLimbs());

/** Where joints and tip of a finger lie in the frame of a grip, millimetres. */
function finger(grip: Grip, number: number): Point[] {
  const { origin, x, y, z } = gripFrame(rig, grip);
  const transforms = gripTransforms(rig, grip);
  const { joints, tip } = rig.limbs.fingers[number]!;
  const last = PIECE.fingers + number * PHALANGES + PHALANGES - 2;
  const places = [
    ...joints.map(({ pivot }, k) => [pivot, last - PHALANGES + 1 + k] as const),
    [tip, last] as const,
  ];
  return places.map(([at, segment]) => {
    const from = subtract(apply(transforms[limbSegment(segment, false)]!, at), origin);
    return [dot(from, x) * 1000, dot(from, y) * 1000, dot(from, z) * 1000];
  });
}
const tip = (grip: Grip, number: number): Point => finger(grip, number).at(-1)!;

describe('the hand of the clinician', () => {
  it('feels flat with index and middle finger side by side along the band, which runs free between them', () => {
    const [index, middle] = [tip('flat', 1), tip('flat', 2)];
    expect(Math.abs(index[1] - middle[1])).toBeGreaterThan(15);
    expect(Math.abs(index[1] - middle[1])).toBeLessThan(26);
    expect(index[1] * middle[1]).toBeLessThan(0);
    for (const [x, , z] of [index, middle]) {
      expect(Math.abs(z)).toBeLessThan(6);
      expect(Math.abs(x)).toBeLessThan(12);
    }
    // Knuckles and the other fingers are off the skin.
    for (const number of [1, 2, 3, 4]) expect(finger('flat', number)[0]![2]).toBeGreaterThan(25);
    for (const number of [0, 3, 4])
      for (const [, , z] of finger('flat', number)) expect(z).toBeGreaterThan(-6);
  });

  it('takes the band between thumb and index where it pinches', () => {
    const [thumb, index] = [tip('pincer', 0), tip('pincer', 1)];
    expect(thumb[1] * index[1]).toBeLessThan(0);
    expect(Math.abs(thumb[1] - index[1])).toBeGreaterThan(18);
    for (const [, , z] of [thumb, index]) expect(Math.abs(z)).toBeLessThan(12);
    expect(finger('pincer', 2)[0]![2]).toBeGreaterThan(20);
  });

  it('has index and middle finger on either side of the barrel under its flange, and the thumb over them on the plunger', () => {
    const [index, middle] = [tip('syringe', 1), tip('syringe', 2)];
    expect(index[2] * middle[2]).toBeLessThan(0);
    expect(Math.abs(index[2] - middle[2])).toBeGreaterThan(15);
    for (const [, y] of [index, middle]) expect(Math.abs(y)).toBeLessThan(12);
    const [, y, z] = tip('syringe', 0);
    expect(y).toBeGreaterThan(24);
    expect(Math.abs(z)).toBeLessThan(10);
  });
});
