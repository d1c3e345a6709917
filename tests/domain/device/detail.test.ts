import { describe, expect, it } from 'vitest';
import { detailFor, frameWatch, PLAIN_ERROR, pixelAt } from '../../../src/domain/device/detail.ts';

const MM = 0.001;

describe('how finely the body is drawn', () => {
  it('draws plainly from afar and finely from near', () => {
    expect(detailFor('fine', 1.4 * MM, false)).toBe('plain');
    expect(detailFor('plain', 0.2 * MM, false)).toBe('fine');
  });

  it('keeps the error of the plain mesh under a pixel on a device that keeps up', () => {
    for (let pixel = 0.05 * MM; pixel < 2 * MM; pixel += 0.01 * MM)
      if (detailFor('fine', pixel, false) === 'plain') expect(PLAIN_ERROR / pixel).toBeLessThan(1);
  });

  it('does not flicker where the two meet', () => {
    const changes = Array.from({ length: 40 }, (_, i) => (0.775 + (i % 2 ? 0.02 : -0.02)) * MM).reduce(
      ({ level, count }, pixel) => {
        const next = detailFor(level, pixel, false);
        return { level: next, count: count + (next === level ? 0 : 1) };
      },
      { level: 'fine' as 'fine' | 'plain', count: 0 },
    );
    expect(changes.count).toBeLessThanOrEqual(1);
  });

  it('draws plainly from nearer on a device that cannot keep up', () => {
    expect(detailFor('fine', 0.5 * MM, false)).toBe('fine');
    expect(detailFor('fine', 0.5 * MM, true)).toBe('plain');
    expect(detailFor('fine', 0.1 * MM, true)).toBe('fine');
  });

  it('works out what a pixel covers', () => {
    expect(pixelAt(1, 90, 1000)).toBeCloseTo(0.002);
  });
});

describe('the watch on frames', () => {
  const judged = (times: readonly number[]) => {
    const slow = frameWatch();
    return times.map(slow).at(-1);
  };
  const many = (time: number) => Array.from({ length: 40 }, () => time);

  it('calls a device slow whose frames stay long', () => {
    expect(judged(many(60))).toBe(true);
    expect(judged(many(16))).toBe(false);
  });

  it('does not mind single long frames and pauses', () => {
    expect(judged(many(16).map((t, i) => (i % 5 ? t : 90)))).toBe(false);
    expect(judged(many(5000))).toBe(false);
  });

  it('keeps its judgement when the plain mesh makes the device quicker', () => {
    expect(judged([...many(60), ...many(12)])).toBe(true);
  });
});
