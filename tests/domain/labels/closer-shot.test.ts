import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/core/math/point.ts';
import { closerShot, type Seeing } from '../../../src/domain/labels/closer-shot.ts';

const HALF = (13 * Math.PI) / 180;
/** From the front, a metre away, in the picture of a phone. */
const sight: Seeing = { eye: [0, 1.5, 1], target: [0, 1.5, 0], half: HALF, width: 390, height: 300 };
const mark = (key: string, at: Point, out: Point = [0, 0, 1]) => ({ key, at, out });

/** How far two places are from each other in the picture, CSS pixels. */
const apart = (metres: number, radius: number): number =>
  ((metres / (radius / Math.sin(HALF))) * (sight.height / 2)) / Math.tan(HALF);

describe('coming closer to marks that stand as one', () => {
  it('parts them, and comes no nearer than it must', () => {
    const marks = [mark('a', [-0.01, 1.5, 0]), mark('b', [0.01, 1.5, 0]), mark('c', [0.2, 1.5, 0])];
    const shot = closerShot(marks, ['a', 'b'], sight)!;
    expect(shot.target).toEqual([0, 1.5, 0]);
    expect(shot.direction).toEqual([0, 0, 1]);
    expect(apart(0.02, shot.radius)).toBeGreaterThanOrEqual(34);
    expect(apart(0.02, shot.radius)).toBeLessThan(60);
  });

  it('turns to marks that lie one behind the other', () => {
    const marks = [mark('a', [0, 1.5, 0], [1, 0, 0.2]), mark('b', [0, 1.5, 0.03], [1, 0, 0.2])];
    const shot = closerShot(marks, ['a', 'b'], sight)!;
    expect(shot.direction[0]).toBeGreaterThan(0.8);
  });

  it('is of no use where they lie at the same place, or the camera is as near as it comes', () => {
    const same = [mark('a', [0, 1.5, 0]), mark('b', [0.0005, 1.5, 0])];
    expect(closerShot(same, ['a', 'b'], sight)).toBeUndefined();
    const apartOnly = [mark('a', [0, 1.5, 0]), mark('b', [0.02, 1.5, 0])];
    expect(closerShot(apartOnly, ['a', 'b'], { ...sight, eye: [0, 1.5, 0.17] })).toBeUndefined();
    expect(closerShot(apartOnly, ['none'], sight)).toBeUndefined();
  });

  it('does not bring them under the buttons', () => {
    const marks = [mark('a', [-0.01, 1.5, 0]), mark('b', [0.01, 1.5, 0])];
    const over = [{ left: 0, top: 0, right: 390, bottom: 300 }];
    expect(closerShot(marks, ['a', 'b'], { ...sight, over })).toBeUndefined();
  });

  it('parts as many as it can', () => {
    const marks = [mark('a', [-0.02, 1.5, 0]), mark('b', [0.02, 1.5, 0]), mark('c', [0.0204, 1.5, 0])];
    const shot = closerShot(marks, ['a', 'b', 'c'], sight)!;
    expect(apart(0.04, shot.radius)).toBeGreaterThanOrEqual(26);
  });
});
