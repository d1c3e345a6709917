import { describe, expect, it } from 'vitest';
import { MovingResolution } from '../../../src/domain/device/resolution.ts';

const frames = (resolution: MovingResolution, milliseconds: number, count: number): number => {
  for (let i = 0; i < count; i++) resolution.frame(milliseconds);
  return resolution.share;
};

describe('the resolution of moving pictures', () => {
  it('is full where frames are quick', () => {
    expect(frames(new MovingResolution(), 16, 60)).toBe(1);
  });

  it('falls step by step where they are slow, and not without end', () => {
    const resolution = new MovingResolution();
    const shares = Array.from({ length: 8 }, () => frames(resolution, 90, 6));
    expect(shares[0]).toBeLessThan(1);
    expect(shares.every((share, i) => i === 0 || share <= shares[i - 1]!)).toBe(true);
    expect(shares.at(-1)).toBeGreaterThanOrEqual(0.4);
  });

  it('does not fall for a single long frame', () => {
    const resolution = new MovingResolution();
    resolution.frame(400);
    expect(frames(resolution, 16, 11)).toBe(1);
  });

  it('rises again when frames become quick', () => {
    const resolution = new MovingResolution();
    frames(resolution, 90, 30);
    expect(frames(resolution, 12, 60)).toBe(1);
  });
});
