import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/core/ids.ts';
import { fibreField, STRAIGHT } from '../../../src/domain/band/fibre-field.ts';
import { CONTRACTED, KNOT, REST_LENGTH, THICK, THIN } from '../../../src/domain/band/figures.ts';
import { EACH_SIDE, myofibril } from '../../../src/domain/band/sarcomeres.ts';
import { LEVEL_OF, magnification, scaleBar } from '../../../src/domain/band/scales.ts';
import { bandMoment, contraction, LOOP_STEPS } from '../../../src/domain/band/story.ts';

const lengths = (tension: number, contract: number) =>
  myofibril(tension, contract).map(({ length }) => length);
const whole = (list: readonly number[]) => list.reduce((sum, length) => sum + length, 0);

describe('sarcomeres', () => {
  it('are as long at rest, and as short in the knot, as was measured', () => {
    expect(lengths(0, 0).every((length) => length === REST_LENGTH && length >= 2 && length <= 2.5)).toBe(
      true,
    );
    const share = lengths(1, 0)[EACH_SIDE]! / REST_LENGTH;
    expect(share).toBeGreaterThanOrEqual(0.25);
    expect(share).toBeLessThanOrEqual(0.45);
  });

  it('are stretched beyond the knot, but not until their filaments lose touch', () => {
    const beside = lengths(1, 0)[EACH_SIDE + 3]!;
    expect(beside).toBeGreaterThan(REST_LENGTH);
    expect(beside).toBeLessThan(THICK + 2 * THIN);
  });

  it('keep the whole as long as it was: short ones and long ones make up for each other', () => {
    expect(whole(lengths(1, 0))).toBeCloseTo(whole(lengths(0, 0)), 6);
  });

  it('lie end to end about the point', () => {
    const list = myofibril(0.6, 0.3);
    list.slice(1).forEach((next, i) => {
      const last = list[i]!;
      expect(last.middle + last.length / 2).toBeCloseTo(next.middle - next.length / 2, 9);
    });
    expect(list[EACH_SIDE]!.middle).toBeCloseTo(0, 9);
  });

  it('shorten in healthy muscle while the knot does not follow', () => {
    expect(lengths(0, 1).every((length) => length === CONTRACTED)).toBe(true);
    expect(lengths(1, 1)).toEqual(lengths(1, 0));
    expect(lengths(1, 1)[EACH_SIDE]).toBe(KNOT);
  });
});

describe('the scale of the close views', () => {
  it('writes round lengths that are true to the picture', () => {
    expect(scaleBar(1e-4, 120)).toEqual({ value: 1, unit: 'cm', pixels: 100 });
    const micro = scaleBar(1.1e-6, 120);
    expect([micro.value, micro.unit]).toEqual([100, 'µm']);
    expect(micro.pixels).toBeCloseTo(100 / 1.1, 6);
    for (const perPixel of [3e-5, 7.3e-7, 2.1e-8, 4e-10]) {
      const { pixels } = scaleBar(perPixel, 120);
      expect(pixels).toBeGreaterThan(120 / 2.6);
      expect(pixels).toBeLessThanOrEqual(120.001);
    }
  });

  it('grows without a jump on the way inward', () => {
    let last = magnification(0);
    for (let level = 0.01; level <= 2.0001; level += 0.01) {
      const now = magnification(level);
      expect(now / last).toBeGreaterThan(1);
      expect(now / last).toBeLessThan(1.06);
      last = now;
    }
  });
});

describe('the story of the band', () => {
  it('ends each stage open, at its own scale and at rest', () => {
    for (const stage of STAGES.band) {
      expect(bandMoment(stage, 1)).toMatchObject({ open: 1, level: LEVEL_OF[stage], contract: 0 });
    }
  });

  it('begins where the stage before has ended', () => {
    expect(bandMoment('bundle', 0).open).toBe(0);
    expect(bandMoment('fibre', 0).level).toBe(LEVEL_OF.bundle);
    expect(bandMoment('sarcomere', 0).level).toBe(LEVEL_OF.fibre);
    expect(bandMoment('loop', 0).level).toBe(LEVEL_OF.sarcomere);
  });

  it('contracts healthy muscle when it is asked to move', () => {
    for (const stage of ['bundle', 'fibre', 'sarcomere'] as const) {
      const { from, shortest, until } = contraction(stage)!;
      expect(bandMoment(stage, from).contract).toBe(0);
      expect(bandMoment(stage, shortest).contract).toBe(1);
      expect(bandMoment(stage, until).contract).toBe(0);
    }
    expect(contraction('loop')).toBeUndefined();
  });

  it('lights the steps of the loop one after the other', () => {
    const lit = Array.from({ length: 101 }, (_, i) => bandMoment('loop', i / 100).lit);
    expect(lit[0]).toBe(0);
    expect(lit.at(-1)).toBe(LOOP_STEPS.length);
    lit.slice(1).forEach((now, i) => {
      expect([0, 1]).toContain(now - lit[i]!);
    });
  });
});

describe('the fibre field', () => {
  const patch = (u: (x: number, y: number) => number, z: (x: number, y: number) => number) => ({
    vertices: Array.from({ length: 81 }, (_, i): [number, number, number, number] => {
      const [x, y] = [((i % 9) - 4) * 0.005, (Math.floor(i / 9) - 4) * 0.005];
      return [x, y, z(x, y), u(x, y)];
    }),
  });

  it('is straight where fibres run straight on a flat muscle', () => {
    const field = fibreField(
      patch(
        (_, y) => 0.5 + 8 * y,
        () => 0,
      ),
    );
    for (const part of Object.values(field)) expect(part).toBeCloseTo(0, 6);
  });

  it('finds how fibres bend, how they fan out and how the surface curves', () => {
    // Lines of constant u: y = 5x² (curvature 10 per metre), spreading by 6 per metre along x.
    const field = fibreField(
      patch(
        (x, y) => 0.5 + 8 * (y - 5 * x * x - 6 * x * y),
        (x, y) => -4 * y * y + 1.5 * x * x,
      ),
    );
    expect(field.bend).toBeCloseTo(10, 4);
    expect(field.fan).toBeCloseTo(6, 4);
    expect(field.across).toBeCloseTo(-8, 4);
    expect(field.along).toBeCloseTo(3, 4);
  });

  it('takes fibres to be straight where there is too little to tell', () => {
    expect(fibreField({ vertices: [[0, 0, 0, 0.5]] })).toBe(STRAIGHT);
  });
});
