import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../models/areas.ts';
import { layPatterns, readStrokes } from '../../models/pattern/patterns.ts';
import { wholeSkinOf } from '../../models/skin/index.ts';
import { femaleShape, referenceShape } from '../../models/skin/parameters.ts';
import { asId, type PointId } from '../../src/core/ids.ts';
import type { Vec3 } from '../../src/core/math/point.ts';
import { distance, mix } from '../../src/core/math/vector.ts';
import { type SkinStroke, strokesOn } from '../../src/domain/pain/strokes.ts';

interface ToldPoint {
  id: PointId;
  zones: readonly { area: string; weight: 'essential' | 'spillover'; side: 'same' | 'both' }[];
}

const told = JSON.parse(
  readFileSync(new URL('../../content/facts/points.json', import.meta.url), 'utf8'),
) as ToldPoint[];
const patterns = layPatterns();
const areas = new Map(readAreas().map(({ id, volumes }) => [id, volumes]));
const mm = (p: readonly number[]): Vec3 => [p[0]! * 1000, p[1]! * 1000, p[2]! * 1000];
const line = ({ line: places }: SkinStroke): Vec3[] => places.map(mm);

/** Places 4 mm apart on a line. */
const along = (places: readonly Vec3[]): Vec3[] =>
  places.flatMap((a, i) => {
    const b = places[i + 1] ?? a;
    const steps = Math.max(1, Math.ceil(distance(a, b) / 4));
    return Array.from({ length: steps }, (_, k) => mix(a, b, k / steps) as Vec3);
  });

/** How far a stroke is from the capsules of an area, mm: 0 where it meets them. */
function gap(stroke: SkinStroke, area: string): number {
  const half = (stroke.core + stroke.soft * 0.6) * 1000;
  return Math.min(
    ...areas
      .get(area)!
      .flatMap(({ a, b, radius }) =>
        along(line(stroke)).flatMap((p) =>
          along([a, b]).map((q) => Math.max(0, distance(p, q) - radius - half)),
        ),
      ),
  );
}

describe('the strokes of the patterns', () => {
  it('are there for every point that is told of, and for no other', () => {
    expect(Object.keys(patterns.points).sort()).toEqual(told.map(({ id }) => id).sort());
  });

  it('lie on the skin of both shapes within 1 mm', () => {
    const skins = { line: wholeSkinOf(referenceShape), female: wholeSkinOf(femaleShape) };
    const all = told.flatMap(({ id }) => strokesOn(patterns, [id], 'right').map((s) => ({ id, s })));
    for (const shape of ['line', 'female'] as const)
      for (const { id, s } of all)
        for (const p of along(s[shape].map(mm)))
          expect(
            Math.abs(skins[shape](...(p as [number, number, number]))),
            `${id} ${shape} ${p}`,
          ).toBeLessThan(1);
  });

  it('meet every area that the words of their pattern name, as strongly as these say', () => {
    const missed = told.flatMap(({ id, zones }) =>
      zones.flatMap(({ area, weight, side }) => {
        const own = strokesOn(patterns, [id], 'right').filter(
          (s) => weight === 'spillover' || s.weight === weight,
        );
        const least = Math.min(...own.map((s) => gap(s, area)));
        const crosses =
          side === 'same' || own.some((s) => s.line.some(([x]) => x + s.core + s.soft * 0.6 > 0.01));
        return least > 0 || !crosses ? [`${id}: ${area} (${weight}) ${least.toFixed(0)} mm`] : [];
      }),
    );
    expect(missed).toEqual([]);
  });

  it('go as far as the words say: to the thumb, the index and the little finger, the ankle and the calf', () => {
    const reaches = (id: string, to: Vec3) =>
      Math.min(
        ...strokesOn(patterns, [asId<PointId>(id)], 'right').flatMap((s) =>
          line(s).map((p) => distance(p, to)),
        ),
      );
    expect(reaches('scalenus-anterior-middle', [-323, 729, 166])).toBeLessThan(20);
    expect(reaches('scalenus-posterior-lower', [-308, 672, 180])).toBeLessThan(20);
    expect(reaches('latissimus-dorsi-armpit', [-223, 687, 177])).toBeLessThan(20);
    expect(reaches('infraspinatus-ridge-inner', [-312, 772, 140])).toBeLessThan(20);
    expect(reaches('supraspinatus-outer', [-283, 836, 112])).toBeLessThan(20);
    expect(reaches('serratus-posterior-superior-blade', [-223, 687, 177])).toBeLessThan(20);
    expect(reaches('gluteus-minimus-front', [-107, 41, 46])).toBeLessThan(25);
    expect(reaches('gluteus-minimus-rear', [-82, 315, -20])).toBeLessThan(20);
  });

  it('are small', () => {
    expect(brotliCompressSync(JSON.stringify(patterns)).length).toBeLessThan(25_000);
  });
});

describe('the build', () => {
  const stroke = (...places: string[]) => ({ line: places, width: 10, soft: 8 });
  const laid = (...places: string[]) =>
    layPatterns({ 'a-point': { essential: [stroke('mastoid'), stroke(...places)] } });

  it('refuses a stroke that leaves the skin, with file, point and stroke', () => {
    expect(() => laid('mastoid', 'mastoid 80 out')).toThrow(
      /^content\/facts\/strokes\.json: a-point: essential stroke 2: .* off the skin/,
    );
    // Straight from the wrist to the hip there is no skin.
    expect(() => laid('ulnar-styloid', 'iliac-crest-top')).toThrow(/a-point: essential stroke 2: .*skin/);
  });

  it('refuses words that it does not know', () => {
    expect(() => laid('masstoid')).toThrow(/landmarks\.json has no "masstoid"/);
    expect(() => laid('mastoid 10 upward')).toThrow(/"10 upward" is no way/);
    expect(() => readStrokes('{"a-point": {"essential": []}}')).toThrow(/strokes\.json[\s\S]*a-point/);
    expect(() => layPatterns({ 'a-point': { as: 'nobody' } })).toThrow(/a-point: as/);
  });
});
