import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/core/code/bits.ts';
import type { Codes } from '../../../src/core/content/codes.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import { MARK_KINDS } from '../../../src/domain/marks/mark.ts';
import { dateOf, dayOf, emptyPlan, LONGEST_NOTE, MOST, type Plan } from '../../../src/domain/plan/plan.ts';
import { decodePlan, encodePlan, keptNote } from '../../../src/domain/plan/plan-code.ts';

const codes = JSON.parse(readFileSync('content/facts/codes.json', 'utf8')) as Codes;

const side = fc.constantFrom('right' as const, 'left' as const);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const part = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 }).map((n) => n / (2 ** bits - 1));
const note = fc.string({ unit: 'grapheme', maxLength: LONGEST_NOTE }).map(keptNote);

/** Any plan that links can hold. */
const plans: fc.Arbitrary<Plan> = fc.record({
  day: maybe(fc.integer({ min: 0, max: 2 ** 14 - 1 })),
  level: fc.constantFrom('everyday', 'clinical'),
  shape: fc.constantFrom('male', 'female'),
  calm: fc.boolean(),
  points: fc.array(fc.record({ id: fc.constantFrom(...codes.points), side }), { maxLength: MOST.points }),
  marks: fc.array(
    fc.record({
      muscle: fc.constantFrom(...codes.muscles),
      side,
      part: maybe(fc.integer({ min: 1, max: 15 })),
      u: part(8),
      v: part(9),
      depth: part(5),
      kind: maybe(fc.constantFrom(...MARK_KINDS)),
    }),
    { maxLength: MOST.marks },
  ),
  areas: fc.array(fc.record({ id: fc.constantFrom(...codes.areas), side: maybe(side) }), {
    maxLength: MOST.areas,
  }),
  exercises: fc.array(
    fc.record({
      id: fc.constantFrom(...codes.exercises),
      side: maybe(fc.constantFrom('right', 'left', 'both')),
      version: maybe(fc.constantFrom('easier', 'harder')),
      repetitions: maybe(fc.integer({ min: 1, max: 63 })),
      hold: maybe(fc.integer({ min: 1, max: 255 })),
      daysPerWeek: maybe(fc.integer({ min: 1, max: 7 })),
    }),
    { maxLength: MOST.exercises },
  ),
  note,
});

const plain = (plan: unknown): unknown => JSON.parse(JSON.stringify(plan));
const read = (word: string) => decodePlan(word, codes);

/** What a clinician gives along as a rule. */
const typical: Plan = {
  ...emptyPlan({ level: 'everyday', shape: 'female', calm: false }),
  day: 333,
  points: codes.points.slice(5, 8).map((id) => ({ id, side: 'left' })),
  marks: codes.muscles
    .slice(3, 5)
    .map((muscle) => ({ muscle, side: 'left', u: 1, v: 0, depth: 1, kind: 'treated' })),
  areas: codes.areas.slice(10, 16).map((id) => ({ id, side: 'right' })),
  exercises: codes.exercises
    .slice(2, 7)
    .map((id) => ({ id, side: 'both', repetitions: 10, hold: 5, daysPerWeek: 7 })),
  note: 'Warm the neck first, and slowly.',
};

/** As much as links take, with letters that take most room. */
const fullest: Plan = {
  ...typical,
  points: Array.from({ length: MOST.points }, () => typical.points[0]!),
  marks: Array.from({ length: MOST.marks }, () => typical.marks[0]!),
  areas: Array.from({ length: MOST.areas }, () => typical.areas[0]!),
  exercises: Array.from({ length: MOST.exercises }, () => typical.exercises[0]!),
  note: '😀'.repeat(LONGEST_NOTE),
};

describe('the word of a plan', () => {
  it('gives back the plan that it was made of', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(plain(read(encodePlan(plan, codes)))).toEqual(plain({ plan }));
      }),
      { numRuns: 1000 },
    );
  });

  it('is short', () => {
    const { length } = encodePlan(typical, codes);
    const full = encodePlan(fullest, codes).length;
    console.info(
      `a typical plan has ${length} characters (without its note ${encodePlan({ ...typical, note: '' }, codes).length}), the longest ${full}`,
    );
    expect(length).toBeLessThanOrEqual(120);
    expect(full).toBeLessThanOrEqual(800);
    fc.assert(
      fc.property(plans, (plan) => encodePlan(plan, codes).length <= 800),
      { numRuns: 300 },
    );
  });

  it('opens no other plan once it was damaged on its way', () => {
    const made = fc.sample(plans, { numRuns: 40, seed: 22 }).map((plan) => encodePlan(plan, codes));
    const lot = randomFrom(22);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,)>] ';
    const any = (count: number) => Math.floor(lot() * count);
    const damages: ((word: string) => string)[] = [
      (w) => w.slice(0, any(w.length)),
      (w) => w.slice(1 + any(w.length - 1)),
      (w) => w.toUpperCase(),
      (w) => w.toLowerCase(),
      (w) => w + letters[any(letters.length)],
      (w) => {
        const at = any(w.length);
        return w.slice(0, at) + letters[any(letters.length)] + w.slice(at + 1);
      },
      (w) => {
        const [a, b] = [any(w.length), any(w.length)].sort((x, y) => x - y) as [number, number];
        return w.slice(0, a) + w[b] + w.slice(a + 1, b) + w[a] + w.slice(b + 1);
      },
      (w) => {
        const at = any(w.length);
        return w.slice(0, at) + w.slice(at + 1 + any(4));
      },
      (w) => w + made[any(made.length)],
    ];
    const wrong: string[] = [];
    for (let i = 0; i < 10_000; i++) {
      const word = made[i % made.length]!;
      const damaged = damages[any(damages.length)]!(word);
      if (damaged !== word && 'plan' in read(damaged)) wrong.push(`${word} -> ${damaged}`);
    }
    expect(wrong).toEqual([]);
  });

  it('opens nothing after any single letter was changed, any two beside each other were swapped, or it was cut anywhere', () => {
    const word = encodePlan(typical, codes);
    const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%';
    const damaged = [...word].flatMap((letter, at) => [
      ...[...all]
        .filter((other) => other !== letter)
        .map((other) => word.slice(0, at) + other + word.slice(at + 1)),
      word.slice(0, at),
      ...(word[at + 1] && word[at + 1] !== letter
        ? [word.slice(0, at) + word[at + 1] + letter + word.slice(at + 2)]
        : []),
    ]);
    expect(damaged.length).toBeGreaterThan(7000);
    expect(damaged.filter((other) => 'plan' in read(other))).toEqual([]);
  });

  it('says how many letters are missing where it was cut', () => {
    const word = encodePlan(typical, codes);
    for (const missing of [1, 2, 3, 7, 20])
      expect(read(word.slice(0, -missing))).toEqual({ trouble: 'cut', missing });
    expect(read('')).toEqual({ trouble: 'none' });
    // The letter that tells the length was changed: nobody can have written so many.
    expect(read(`${word.slice(0, 6)}___${word.slice(9)}`)).toEqual({ trouble: 'damaged' });
  });

  it('says that small and capital letters were changed where all of them are alike', () => {
    const word = encodePlan(typical, codes);
    expect([read(word.toLowerCase()), read(word.toUpperCase())]).toEqual([
      { trouble: 'cased' },
      { trouble: 'cased' },
    ]);
  });

  it('is told to be of a newer app where this one does not know its codes', () => {
    const word = encodePlan(typical, codes);
    expect(decodePlan(word, { ...codes, exercises: codes.exercises.slice(0, 4) })).toEqual({
      trouble: 'newer',
    });
  });

  it('leaves out what has no code and what is too much', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ id: codes.exercises[i]! }));
    const unknown = { id: 'no-such-point' as never, side: 'left' as const };
    const back = read(encodePlan({ ...typical, points: [unknown], exercises: many }, codes));
    expect(back).toMatchObject({ plan: { points: [], exercises: many.slice(0, MOST.exercises) } });
  });

  it('keeps a note to one line of so many letters', () => {
    expect(keptNote('  one\n\ttwo\u202e ')).toBe('one two');
    expect([...keptNote('😀'.repeat(100))]).toHaveLength(LONGEST_NOTE);
  });
});

it('keeps marks finely where there are some, and writes plans without any as it always did', () => {
  const fine = {
    muscle: codes.muscles[0]!,
    side: 'left',
    part: 3,
    u: 200 / 255,
    v: 300 / 511,
    depth: 9 / 31,
  } as const;
  expect(read(encodePlan({ ...typical, marks: [fine] }, codes))).toMatchObject({ plan: { marks: [fine] } });
  const version = (word: string) => bytesOf(word)![4]! >> 4;
  expect(version(encodePlan({ ...typical, marks: [] }, codes))).toBe(1);
  expect(version(encodePlan(typical, codes))).toBe(2);
});

describe('links of plans that were handed out', () => {
  const golden = JSON.parse(readFileSync('tests/domain/plan/golden-links.json', 'utf8')) as {
    codes: Record<keyof Codes, number>;
    plans: { word: string; plan: unknown }[];
  };

  it.each(golden.plans)('open as they did: $word', ({ word, plan }) => {
    expect(plain(read(word))).toEqual({ plan });
  });

  it('have their codes where they were', () => {
    for (const [list, count] of Object.entries(golden.codes))
      expect(codes[list as keyof Codes].length).toBeGreaterThanOrEqual(count);
  });
});

describe('the day of a plan', () => {
  it('is the day of the calendar at every hour', () => {
    for (const hour of [0, 1, 12, 23]) {
      const date = new Date(2026, 10, 29, hour, 59);
      expect(dateOf(dayOf(date)).toDateString()).toBe(date.toDateString());
    }
  });
});
