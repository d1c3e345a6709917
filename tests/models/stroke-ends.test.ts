import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PointId } from '../../src/core/ids.ts';
import { splitSided } from '../../src/core/ids.ts';
import type { Point } from '../../src/core/math/point.ts';
import { distance, mix } from '../../src/core/math/vector.ts';
import type { Patterns } from '../../src/core/model/patterns.ts';
import { strokesOn } from '../../src/domain/pain/strokes.ts';
import { readFields } from '../tools/skin-fields.ts';

const { content, fields } = readFields();
const { sense } = fields;
const patterns = JSON.parse(readFileSync('public/models/patterns.json', 'utf8')) as Patterns;
const partOf = new Map<string, string>(content.skinAreas.map(({ id, part }) => [id, part]));
/** Parts of limbs beyond the areas belong to the arm or the leg. */
const partAt = (i: number): string => {
  const { id } = splitSided<string>(sense.keys[i]!);
  return partOf.get(id) ?? (/arm|elbow|hand/.test(id) ? 'shoulder' : 'leg');
};
const areaAt = (i: number): string => splitSided<string>(sense.keys[i]!).id;
/** So near to a border, metres, an end is read as one that stops there. */
const NEAR = 0.01;

/** How far a place is from the border of another part of the body: half of how much farther the next place of that part is. */
function toBorder(p: Point): { own: string; other: string; mm: number; beyond: number[] } | undefined {
  const near = sense.grid.around(p, 40);
  const own = partAt(near[0]!.i);
  const across = near.filter(({ i }) => partAt(i) !== own);
  const [first] = across;
  if (!first) return undefined;
  return {
    own: areaAt(near[0]!.i),
    other: areaAt(first.i),
    mm: (first.distance - near[0]!.distance) / 2,
    beyond: across.filter(({ distance: d }) => d < first.distance + 0.012).map(({ i }) => i),
  };
}

describe('an essential stroke', () => {
  it('does not end at the border of a part of the body that the words of its pattern cross', () => {
    const cut: string[] = [];
    let looked = 0;
    for (const { id, zones } of content.points) {
      // Words cross a border where they name the areas on both of its sides; limbs beyond the areas are one with what they hang on.
      const named = new Set<string>(zones.filter((z) => z.weight === 'essential').map((z) => z.area));
      if (new Set([...named].map((area) => partOf.get(area))).size < 2) continue;
      const essential = strokesOn(patterns, [id as PointId], 'right').filter((s) => s.weight === 'essential');
      const field = fields.of(id, 'right')!;
      const felt = new Map([...field.places].map((i, k) => [i, field.essential[k]!]));
      for (const { line } of essential)
        for (const end of [line[0]!, line.at(-1)!]) {
          looked++;
          const border = toBorder(end);
          if (!border || border.mm > NEAR || !named.has(border.own) || !named.has(border.other)) continue;
          const beyond = partOf.get(border.other);
          if (line.some((p) => partAt(sense.grid.nearest(p)) === beyond)) continue;
          // Another stroke of the same pattern, or the breadth of this one, goes on beyond.
          if (border.beyond.some((i) => (felt.get(i) ?? 0) > 0.3)) continue;
          cut.push(
            `${id}: ends at (${end.map((c) => Math.round(c * 1000))}) ${(border.mm * 1000).toFixed(1)} mm from ${border.other}, in ${border.own}`,
          );
        }
    }
    console.log(`${looked} ends of essential strokes looked at`);
    expect(looked).toBeGreaterThan(20);
    expect(cut).toEqual([]);
  });

  it('goes on from one part of the body to the next without a gap', () => {
    // Places along each line: the wash is felt at all of them.
    for (const { id } of content.points)
      for (const { line, weight } of strokesOn(patterns, [id], 'right').filter(
        (s) => s.weight === 'essential',
      ))
        for (const [i, b] of line.entries()) {
          const a = line[i - 1];
          if (!a) continue;
          expect(distance(a, b), `${id} ${weight}`).toBeLessThan(0.12);
          const at = sense.grid.nearest(mix(a, b, 0.5));
          expect(sense.grid.distance(at, mix(a, b, 0.5)), id).toBeLessThan(0.022);
        }
  });
});
