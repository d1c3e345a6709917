import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codes } from '../../../src/core/content/codes.ts';
import { sided } from '../../../src/core/ids.ts';
import type { Point } from '../../../src/core/math/point.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import { awayFrom, type BrushStroke, keptStroke, placesAlong } from '../../../src/domain/pain/paint/paint.ts';
import { paintOfPlan, withAreas, withoutPlanArea, withPaint } from '../../../src/domain/plan/making.ts';
import { emptyPlan, LONGEST_NOTE, MOST, type Plan } from '../../../src/domain/plan/plan.ts';
import { decodePlan, encodePlan } from '../../../src/domain/plan/plan-code.ts';
import { strokesForPlan } from '../../../src/domain/plan/plan-paint.ts';

const codes = JSON.parse(readFileSync('content/facts/codes.json', 'utf8')) as Codes;
const read = (word: string) => decodePlan(word, codes);
const neck = { id: codes.areas[2]!, side: 'right' as const };
const back = { id: codes.areas[5]!, side: 'right' as const };
const empty = emptyPlan({ level: 'everyday', shape: 'male', calm: false });

/** A stroke as a hand makes it: a place every 3 mm, going this way and that. */
function stroke(seed: number, places = 40, radius = 12, wild = 0.4): BrushStroke {
  const lot = randomFrom(seed);
  let at: Point = [-0.05 - lot() * 0.1, 1.3 + lot() * 0.1, -0.08];
  let turn = lot() * 6;
  const line = Array.from({ length: places }, () => {
    turn += (lot() - 0.5) * wild;
    at = [at[0] + Math.cos(turn) * 0.003, at[1] + Math.sin(turn) * 0.003, at[2] + (lot() - 0.5) * 0.001];
    return at;
  });
  return keptStroke({ kind: 'paint', radius, line });
}

/** How far the edge of a stroke is outside others, in radii of its brush. */
const worst = ({ line, radius }: BrushStroke, kept: readonly BrushStroke[]): number =>
  Math.max(
    ...placesAlong(line).map((p) =>
      Math.min(
        ...kept.flatMap((one) =>
          one.line.map(
            (b, i) => awayFrom(p, one.line[i - 1] ?? b, b) * 1000 - Math.max(0, one.radius - radius),
          ),
        ),
      ),
    ),
  ) / radius;

describe('what was painted, in a plan', () => {
  it('is like what was painted, and comes back from the link as it went in', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const painted = [stroke(seed), stroke(seed + 500, 25, 20), stroke(seed + 900, 12, 6)];
      const kept = strokesForPlan(painted)!;
      for (const one of painted) expect(worst(one, kept)).toBeLessThan(0.9);
      const plan = withPaint(empty, [neck], painted);
      expect(read(encodePlan(plan, codes))).toEqual({ plan });
      // Once more through the page where one paints it is what it was.
      const again = strokesForPlan(paintOfPlan(plan))!;
      for (const one of kept) expect(worst(one, again)).toBeLessThan(0.7);
    }
  });

  it('leaves a typical plan within 120 letters', () => {
    const typical: Plan = {
      ...empty,
      day: 333,
      points: codes.points.slice(5, 8).map((id) => ({ id, side: 'left' })),
      marks: codes.muscles
        .slice(3, 5)
        .map((muscle) => ({ muscle, side: 'left', u: 1, v: 0, depth: 1, kind: 'treated' })),
      exercises: codes.exercises
        .slice(2, 7)
        .map((id) => ({ id, side: 'both', repetitions: 10, hold: 5, daysPerWeek: 7 })),
    };
    const areas = codes.areas.slice(10, 16).map((id) => ({ id, side: 'right' as const }));
    const lengths = Array.from({ length: 30 }, (_, seed) => {
      const plan = withPaint(typical, areas, [stroke(seed), stroke(seed + 100, 20, 8)]);
      expect(plan.strokes).toBeDefined();
      return encodePlan(plan, codes).length;
    });
    console.info(
      `a typical plan with two strokes has ${Math.min(...lengths)} to ${Math.max(...lengths)} characters`,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
  });

  it('is coarser or left out where it is more than a link holds, and never makes it too long', () => {
    const most = (strokes: readonly BrushStroke[]) =>
      encodePlan(withPaint(empty, [neck], strokes), codes).length;
    for (let count = 1; count <= 40; count++) {
      const wild = Array.from({ length: count }, (_, i) => stroke(i, 80, 5, 3));
      expect(most(wild)).toBeLessThanOrEqual(130);
    }
    const endless = Array.from({ length: 60 }, (_, i) => stroke(i * 7, 200, 3, 1));
    expect(strokesForPlan(endless)).toBeUndefined();
    const fullest: Plan = {
      ...empty,
      points: Array.from({ length: MOST.points }, () => ({ id: codes.points[0]!, side: 'left' as const })),
      marks: Array.from({ length: MOST.marks }, () => ({
        muscle: codes.muscles[0]!,
        side: 'left' as const,
        u: 1,
        v: 1,
        depth: 1,
      })),
      exercises: Array.from({ length: MOST.exercises }, () => ({ id: codes.exercises[0]! })),
      note: '😀'.repeat(LONGEST_NOTE),
    };
    const areas = Array.from({ length: MOST.areas }, () => neck);
    const full = withPaint(
      fullest,
      areas,
      Array.from({ length: 5 }, (_, i) => stroke(i, 60, 8, 1.5)),
    );
    expect(encodePlan(full, codes).length).toBeLessThanOrEqual(800);
    expect(read(encodePlan(full, codes))).toMatchObject({ plan: { note: full.note } });
  });

  it('says of each area whether it is painted whole, and shows what an eraser took away', () => {
    const whole = { kind: 'area', key: sided(back.id, back.side) } as const;
    const erased = { ...stroke(3), kind: 'erase' } as const;
    const plan = withPaint(empty, [neck, back], [whole, stroke(1), erased]);
    expect(plan.areas).toEqual([{ ...neck, part: true }, back]);
    expect(plan.strokes!.map(({ kind }) => kind)).toContain('erase');
    expect(paintOfPlan(plan)).toEqual([whole, ...plan.strokes!]);
    expect(read(encodePlan(plan, codes))).toEqual({ plan });
    // Areas alone are written as they always were.
    const named = withPaint(empty, [back], [whole]);
    expect([named.strokes, named.areas]).toEqual([undefined, [back]]);
    expect(encodePlan(named, codes)).toBe(encodePlan(withAreas(empty, [back]), codes));
  });

  it('goes with its area; where nobody can tell what lies in it the others are shown whole', () => {
    const [left, right] = [stroke(1), stroke(1)];
    const far = { ...right, line: right.line.map(([x, y, z]): Point => [-x, y, z]) };
    const plan = withPaint(empty, [neck, back], [left, far]);
    const cut = withoutPlanArea(plan, 0, ([x]) => x < 0);
    expect(cut.areas).toEqual([{ ...back, part: true }]);
    expect(cut.strokes!.flatMap(({ line }) => line).every(([x]) => x > 0)).toBe(true);
    const blind = withoutPlanArea(plan, 0, undefined);
    expect([blind.areas, blind.strokes]).toEqual([[back], undefined]);
  });

  it('whatever a hand draws, a link gives back what went into it', () => {
    const places = fc.array(
      fc.tuple(
        fc.double({ min: -0.6, max: 0.6, noNaN: true }),
        fc.double({ min: 0, max: 1.8, noNaN: true }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      ),
      { minLength: 1, maxLength: 30 },
    );
    const strokes = fc.array(
      fc.record({
        kind: fc.constantFrom('paint' as const, 'erase' as const),
        radius: fc.integer({ min: 1, max: 32 }),
        line: places,
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(strokes, (drawn) => {
        const plan = withPaint({ ...empty, strokes: undefined }, [neck], drawn.map(keptStroke));
        expect(JSON.parse(JSON.stringify(read(encodePlan(plan, codes))))).toEqual(
          JSON.parse(JSON.stringify({ plan })),
        );
      }),
      { numRuns: 300 },
    );
  });
});
