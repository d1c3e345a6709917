import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Codes } from '../../../src/core/content/codes.ts';
import { type MuscleId, SIDES } from '../../../src/core/ids.ts';
import type { Point } from '../../../src/core/math/point.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import { mirrored } from '../../../src/core/math/vector.ts';
import { FACES } from '../../../src/core/model/body-map.ts';
import { marksInFace } from '../../../src/domain/map/map-marks.ts';
import { keptMark } from '../../../src/domain/marks/mark.ts';
import { nearestPlace, placeOn } from '../../../src/domain/marks/marks-on.ts';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { decodePlan, encodePlan } from '../../../src/domain/plan/plan-code.ts';
import { anyPlace, shippedSurface } from '../../tools/muscle-surfaces.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const codes = JSON.parse(readFileSync('content/facts/codes.json', 'utf8')) as Codes;
const index = readIndex();
const muscles: readonly MuscleId[] = readBundle('en').muscles.map(({ id }) => id);

/** Marks are printed on the flat map, from the word of the plan. */
describe('a mark on paper', () => {
  it('is drawn within 2 mm of where the muscle was tapped, on every muscle and both sides', async () => {
    const lot = randomFrom(5);
    const away: number[] = [];
    let byPaper = 0;
    let lost = 0;
    for (const id of muscles) {
      const { surface, mesh } = await shippedSurface(index, id);
      const surfaces = new Map([[id, surface]]);
      for (let i = 0; i < 24; i++) {
        const side = SIDES[i % 2]!;
        const { at } = anyPlace(mesh, lot);
        const tapped = side === 'left' ? mirrored(at) : at;
        const found = nearestPlace(surface, side, tapped);
        if (!found) continue;
        const marked = placeOn(surface, found.place)!.at;
        const marks = [keptMark({ ...found.place, kind: 'sore' as const })];
        const plan = { ...emptyPlan({ level: 'everyday', shape: 'female', calm: false }), marks };
        const read = decodePlan(encodePlan(plan, codes), codes);
        if (!('plan' in read)) throw new Error('the plan was not read');
        const drawn = FACES.flatMap((face) =>
          marksInFace(face, read.plan.marks, surfaces).map(({ at: [x, y] }) => ({
            from: ([px, py]: Point) => Math.hypot(x - px * 1000 * (face === 'front' ? 1 : -1), y + py * 1000),
          })),
        );
        if (drawn.length === 0) lost += 1;
        for (const { from } of drawn) {
          away.push(from(tapped));
          byPaper = Math.max(byPaper, from(marked));
        }
      }
    }
    away.sort((a, b) => a - b);
    const share = (part: number) => away[Math.floor((away.length - 1) * part)]!;
    console.info(
      `${away.length} marks on paper, mm of the body from the tap: 95 % ${share(0.95).toFixed(2)}, 99 % ${share(0.99).toFixed(2)}, worst ${share(1).toFixed(2)}; of that by the plan and its map ${byPaper.toFixed(2)}; not drawn: ${lost}`,
    );
    expect(away.length).toBeGreaterThan(1000);
    expect(lost).toBe(0);
    expect(share(1)).toBeLessThanOrEqual(2);
    expect(byPaper).toBeLessThan(1);
  });
});
