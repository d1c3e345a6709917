import { describe, expect, it } from 'vitest';
import { skinOf, wholeSkinOf } from '../../models/skin/index.ts';
import { femaleShape, referenceShape } from '../../models/skin/parameters.ts';

/** Marches inward from `start` along -`direction` to the surface; undefined when it misses the body. */
function surface(
  sdf: (x: number, y: number, z: number) => number,
  start: readonly [number, number, number],
  [dx, dz]: readonly [number, number],
): [number, number, number] | undefined {
  let [x, , z] = start;
  for (let i = 0; i < 400; i++) {
    const d = sdf(x, start[1], z);
    if (d < 0.05) return [x, start[1], z];
    x -= dx * Math.max(d * 0.7, 0.05);
    z -= dz * Math.max(d * 0.7, 0.05);
  }
  return undefined;
}

describe.each([
  ['reference shape', skinOf(referenceShape), 660],
  ['female shape', skinOf(femaleShape), 660],
  ['reference shape with limbs', wholeSkinOf(referenceShape), -4],
  ['female shape with limbs', wholeSkinOf(femaleShape), -4],
])('the skin of the %s', (_, sdf, from) => {
  it('is symmetrical', () => {
    expect(sdf(-60, 1210, 180)).toBe(sdf(60, 1210, 180));
  });

  it('is a distance near the surface, so that needle depths can be read off it', () => {
    const slopes: number[] = [];
    for (let y = from; y < 1640; y += 14)
      for (let turn = 0; turn < 2 * Math.PI; turn += 0.4) {
        const out = [Math.sin(turn), Math.cos(turn)] as const;
        const p = surface(sdf, [out[0] * 400, y, 80 + out[1] * 400], out);
        if (!p) continue;
        const h = 0.5;
        const [a, b, c] = p;
        slopes.push(
          Math.hypot(
            sdf(a + h, b, c) - sdf(a - h, b, c),
            sdf(a, b + h, c) - sdf(a, b - h, c),
            sdf(a, b, c + h) - sdf(a, b, c - h),
          ) /
            (2 * h),
        );
      }
    slopes.sort((a, b) => a - b);
    expect(slopes[Math.floor(slopes.length * 0.01)]).toBeGreaterThan(0.7);
    expect(slopes[Math.floor(slopes.length * 0.99)]).toBeLessThan(1.3);
  });
});
