import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { Codes } from '../../../src/core/content/codes.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import { type Diary, PAIN, painOf, wasDone, withNoted } from '../../../src/domain/diary/diary.ts';
import {
  type DiarySheet,
  decodeSheet,
  encodeSheet,
  SHEET_DAYS,
  sheetOf,
  withNotedBefore,
} from '../../../src/domain/diary/diary-sheet.ts';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { decodePlan, encodePlan } from '../../../src/domain/plan/plan-code.ts';

const codes = JSON.parse(readFileSync('content/facts/codes.json', 'utf8')) as Codes;
const FOUR = codes.exercises.slice(2, 6);

/** What somebody would see of a sheet. */
const seen = ({ last, exercises, entries }: DiarySheet) => ({
  last,
  exercises,
  days: Array.from({ length: SHEET_DAYS }, (_, i) => last - i).map((day) => [
    painOf(entries, day),
    ...exercises.map((id) => wasDone(entries, day, id)),
  ]),
});

const full = (last: number): Diary => {
  let diary: Diary = new Map();
  for (let day = last - 40; day <= last; day++) {
    for (const id of FOUR) diary = withNoted(diary, day, id, 1);
    diary = withNoted(diary, day, PAIN, day % 11);
  }
  return diary;
};

const sheets = fc
  .record({
    last: fc.integer({ min: -32_000, max: 32_000 }),
    exercises: fc.uniqueArray(fc.constantFrom(...codes.exercises), { maxLength: 15 }),
    seed: fc.integer(),
  })
  .map(({ last, exercises, seed }) => {
    const lot = randomFrom(seed);
    let diary: Diary = new Map();
    for (let day = last - 27; day <= last; day++) {
      for (const id of exercises) if (lot() < 0.4) diary = withNoted(diary, day, id, 1);
      if (lot() < 0.5) diary = withNoted(diary, day, PAIN, Math.floor(lot() * 11));
    }
    return sheetOf(diary, exercises, last);
  });

describe('the exercises of a diary', () => {
  it('are those of the plan, and after them those that were noted while another plan was followed', () => {
    const diary = withNoted(withNoted(new Map(), 370, FOUR[2]!, 1), 395, FOUR[1]!, 1);
    const plan = [FOUR[0]!];
    expect(withNotedBefore(diary, plan, 400)).toEqual([FOUR[0], FOUR[2], FOUR[1]]);
    expect(withNotedBefore(diary, plan, 400, SHEET_DAYS)).toEqual([FOUR[0], FOUR[1]]);
    const sheet = sheetOf(diary, withNotedBefore(diary, plan, 400, SHEET_DAYS), 400);
    expect(wasDone(sheet.entries, 395, FOUR[1]!)).toBe(true);
  });
});

describe('the last weeks of a diary, as a word', () => {
  it('give back what they were made of', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const read = decodeSheet(encodeSheet(sheet, codes), codes);
        expect('sheet' in read && seen(read.sheet)).toEqual(seen(sheet));
      }),
      { numRuns: 300 },
    );
  });

  it('are a code of version 6 at most with four exercises on each of 28 days', () => {
    const word = encodeSheet(sheetOf(full(400), FOUR, 400), codes);
    expect(word.length).toBeLessThanOrEqual(64);
    const { version } = encode(`https://clinic.example.org/tp/#/en/diary/${word}`, { ecc: 'M' });
    expect(version).toBeLessThanOrEqual(6);
  });

  it('open nothing else once they were damaged, and no plan', () => {
    const made = fc.sample(sheets, { numRuns: 20, seed: 3 }).map((sheet) => encodeSheet(sheet, codes));
    const lot = randomFrom(9);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.)';
    const wrong: string[] = [];
    for (let i = 0; i < 10_000; i++) {
      const word = made[i % made.length]!;
      const at = Math.floor(lot() * word.length);
      const damaged = [
        word.slice(0, at),
        word.slice(0, at) + letters[Math.floor(lot() * letters.length)] + word.slice(at + 1),
        word.toUpperCase(),
        word + letters[Math.floor(lot() * letters.length)],
      ][i % 4]!;
      if (damaged !== word && 'sheet' in decodeSheet(damaged, codes)) wrong.push(damaged);
    }
    for (const word of made) if ('plan' in decodePlan(word, codes)) wrong.push(`a plan: ${word}`);
    const plan = encodePlan(emptyPlan({ level: 'everyday', shape: 'male', calm: false }), codes);
    expect([wrong, decodeSheet(plan, codes)]).toEqual([[], { trouble: 'damaged' }]);
  });

  it('say how many letters are missing', () => {
    const word = encodeSheet(sheetOf(full(400), FOUR, 400), codes);
    expect(decodeSheet(word.slice(0, -4), codes)).toEqual({ trouble: 'cut', missing: 4 });
  });

  it('open the link of the first release', () => {
    // Every later build must open this one.
    const golden = 'xoF3shCkgZBAEAwIBf______________________-gEjRWeJoBI0VniaASNA';
    const read = decodeSheet(golden, codes);
    expect('sheet' in read && seen(read.sheet)).toEqual(seen(sheetOf(full(400), FOUR, 400)));
  });
});

describe('the weeks that go back', () => {
  it('end today, and hold nothing older', () => {
    const sheet = sheetOf(full(400), FOUR.slice(0, 1), 402);
    expect(sheet.last).toBe(402);
    expect(Math.min(...[...sheet.entries.values()].map(({ day }) => day))).toBe(402 - SHEET_DAYS + 1);
    expect([...sheet.entries.values()].some(({ what }) => what === FOUR[1])).toBe(false);
  });

  it('keep what was noted before the clock was set back, but nothing of another year', () => {
    expect(sheetOf(full(400), FOUR, 397).last).toBe(400);
    const ahead = withNoted(full(400), 26_000, FOUR[0]!, 1);
    expect(sheetOf(ahead, FOUR, 400).last).toBe(400);
  });
});
