import { describe, expect, it } from 'vitest';
import { readAreas } from '../../models/areas.ts';
import { skin } from '../../models/skin/index.ts';

/** Points along a capsule's axis, ends included. */
const along = (a: readonly number[], b: readonly number[]) =>
  Array.from({ length: 9 }, (_, i) => a.map((v, d) => v + ((b[d]! - v) * i) / 8) as [number, number, number]);

describe('the skin areas', () => {
  const areas = readAreas();

  it('have ids of their own', () => {
    expect(new Set(areas.map((a) => a.id)).size).toBe(areas.length);
  });

  it.each(areas)('$id lies on the skin', ({ volumes }) => {
    for (const { a, b, radius } of volumes) {
      const nearest = Math.min(...along(a, b).map((p) => Math.abs(skin.solid.sdf(...p))));
      expect(nearest).toBeLessThan(radius);
    }
  });

  it.each(areas)('$id is in the midline or on the right', ({ volumes }) => {
    const middle = volumes.reduce((sum, { a, b }) => sum + a[0] + b[0], 0);
    expect(middle).toBeLessThanOrEqual(0);
  });
});
