import { describe, expect, it } from 'vitest';
import { type Side, sided } from '../../../src/core/ids.ts';
import type { LimbPart } from '../../../src/core/model/skin-places.ts';
import { limbOf, limbShot, NEAR_LIMBS } from '../../../src/domain/pain/paint/limb-shot.ts';
import { readFields } from '../../tools/skin-fields.ts';

const { sense } = readFields().fields;

describe('what is brought near to paint on', () => {
  it('is a limb with all its skin, on its own side', () => {
    for (const limb of NEAR_LIMBS)
      for (const side of ['left', 'right'] satisfies Side[]) {
        const { target, radius } = limbShot(sense, limb, side);
        const own = sense.keys.flatMap((key, i) => (key === `${limb}.${side}` ? [i] : []));
        const off = own.map((i) => Math.hypot(...target.map((c, d) => c - sense.at[i * 3 + d]!)));
        expect(Math.max(0, ...off), `${limb} ${side}`).toBeLessThan(radius);
        expect(Math.sign(target[0])).toBe(side === 'left' ? 1 : -1);
      }
  });

  it('is near enough for a finger: a hand and a foot fill the picture', () => {
    expect(limbShot(sense, 'hand', 'left').radius).toBeLessThan(0.15);
    expect(limbShot(sense, 'foot', 'right').radius).toBeLessThan(0.18);
  });

  it('shows the back of the hand and the top of the foot from outside', () => {
    expect(limbShot(sense, 'hand', 'right').direction[0]).toBeLessThan(-0.5);
    expect(limbShot(sense, 'foot', 'left').direction[1]).toBeGreaterThan(0.4);
  });

  it('shows calf and elbow from behind, and what lies in front from before', () => {
    const z = (part: LimbPart) => {
      const { near, side, behind } = limbOf(sided(part, 'left'))!;
      return limbShot(sense, near, side, behind).direction[2];
    };
    for (const part of ['calf', 'elbow'] as const) expect(z(part), part).toBeLessThan(-0.5);
    for (const part of ['shin', 'knee', 'forearm', 'thigh'] as const)
      expect(z(part), part).toBeGreaterThan(0.5);
  });
});
