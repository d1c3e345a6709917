import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/core/code/crc32.ts';
import { asId, type ExerciseId } from '../../../src/core/ids.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import {
  type Diary,
  MOST_ENTRIES,
  mergedEntries,
  mondaysOf,
  notedDays,
  PAIN,
  painOf,
  painRose,
  wasDone,
  weekdayOf,
  withNoted,
} from '../../../src/domain/diary/diary.ts';
import { diaryText, readDiary } from '../../../src/domain/diary/diary-text.ts';
import { dateOf } from '../../../src/domain/plan/plan.ts';

const TURN = asId<ExerciseId>('neck-turn');
const TUCK = asId<ExerciseId>('chin-tuck');
const none: Diary = new Map();
const pains = (...numbers: [day: number, pain: number][]): Diary =>
  numbers.reduce((diary, [day, pain]) => withNoted(diary, day, PAIN, pain), none);
const text = (entries: Diary) => diaryText({ entries, strange: [] });

describe('a diary', () => {
  it('holds what was done and how it hurt, and what was taken back no more', () => {
    let diary = withNoted(none, 334, TURN, 1);
    diary = withNoted(diary, 334, PAIN, 4);
    diary = withNoted(diary, 335, TURN, 1);
    expect([wasDone(diary, 334, TURN), wasDone(diary, 334, TUCK), painOf(diary, 334)]).toEqual([
      true,
      false,
      4,
    ]);
    diary = withNoted(withNoted(diary, 334, PAIN, 2), 335, TURN, undefined);
    expect([painOf(diary, 334), wasDone(diary, 335, TURN), notedDays(diary)]).toEqual([2, false, [334]]);
  });

  it('is the same in whichever order windows are put together', () => {
    const base = withNoted(none, 1, TURN, 1);
    const one = withNoted(base, 2, PAIN, 3);
    const other = withNoted(withNoted(base, 2, PAIN, 5), 1, TURN, undefined);
    const [a, b] = [
      mergedEntries(one.values(), other.values()),
      mergedEntries(other.values(), one.values(), one.values()),
    ];
    expect([...a.values()].sort((x, y) => x.day - y.day)).toEqual(
      [...b.values()].sort((x, y) => x.day - y.day),
    );
    expect([painOf(a, 2), wasDone(a, 1, TURN)]).toEqual([5, false]);
  });

  it('lets go of the oldest changes alone when it grows without end', () => {
    const many = Array.from({ length: MOST_ENTRIES + 5 }, (_, i) => ({
      day: i,
      what: TURN,
      value: 1,
      turn: i + 1,
    }));
    expect(notedDays(mergedEntries(many))[0]).toBe(5);
  });

  it('tells when the number is noticeably higher than in the days before', () => {
    expect(painRose(none)).toBe(false);
    expect(painRose(pains([10, 3]))).toBe(false);
    expect(painRose(pains([10, 3], [11, 4]))).toBe(false);
    expect(painRose(pains([10, 3], [11, 5]))).toBe(true);
    expect(painRose(pains([10, 3], [12, 4], [13, 5]))).toBe(true);
    expect(painRose(pains([9, 3], [13, 8])), 'too long ago').toBe(false);
    expect(painRose(pains([10, 3], [11, 7], [12, 4])), 'it went down again').toBe(false);
  });

  it('knows the days of the week as the calendar does', () => {
    for (const day of [-20_454, -1, 0, 1, 333, 9000])
      expect(weekdayOf(day)).toBe((dateOf(day).getDay() + 6) % 7);
    expect(mondaysOf([0, 3, 4, 17]).map((day) => dateOf(day).getDay())).toEqual([1, 1, 1]);
  });
});

describe('a diary that is kept', () => {
  const lot = randomFrom(5);
  const any = (count: number) => Math.floor(lot() * count);
  let whole = none;
  for (let day = 300; day < 384; day++) {
    for (const what of [TURN, TUCK])
      if (any(3) > 0) whole = withNoted(whole, day, what, any(9) ? 1 : undefined);
    if (any(2)) whole = withNoted(whole, day, PAIN, any(11));
  }
  const kept = text(whole);

  it('is read as it was written, and takes little room', () => {
    expect(readDiary(kept)).toEqual({ entries: whole, strange: [] });
    expect(kept.length / 84).toBeLessThan(80);
    expect(readDiary(text(none)).entries.size).toBe(0);
  });

  it('survives 10,000 damaged saves: what can be read is there, and nothing that never was', () => {
    const said = (diary: Diary) => [...diary.values()].map((entry) => JSON.stringify(entry));
    const true_ = new Set(said(whole));
    const letters = '0123456789 -abcdefghijklmnopqrstuvwxyz\n\u0000ñ🙂{}"';
    let [wrong, lost] = [0, 0];
    for (let i = 0; i < 10_000; i++) {
      let damaged = kept;
      const touched = new Set<number>();
      const lineAt = (at: number) => damaged.slice(0, at).split('\n').length;
      const kind = any(5);
      const at = any(damaged.length);
      if (kind === 0) damaged = damaged.slice(0, at);
      else if (kind === 1) damaged = damaged.slice(at);
      else if (kind === 2) damaged = damaged.slice(0, at) + damaged.slice(at + 1 + any(200));
      else
        for (let n = 0; n <= any(4); n++) {
          const place = any(damaged.length - 1);
          touched.add(lineAt(place));
          damaged = damaged.slice(0, place) + letters[any(letters.length)] + damaged.slice(place + 1);
        }
      const read = said(readDiary(damaged).entries);
      wrong += read.filter((entry) => !true_.has(entry)).length;
      // A single letter costs its own line, and the next where it was the end of it.
      if (kind > 2 && true_.size - read.length > 2 * touched.size) lost++;
      else if (kind < 2) {
        const left = Math.floor((kind === 0 ? at : kept.length - at) / (kept.length / (true_.size + 1)));
        if (read.length < left * 0.8 - 3) lost++;
      }
    }
    expect([wrong, lost]).toEqual([0, 0]);
  }, 240_000);

  it.each([
    '',
    '{"on":true}',
    '[]',
    'null',
    '\u0000',
    'diary 1',
    '1 pain 11 1',
    'x'.repeat(100_000),
    '\n'.repeat(9999),
  ])('is empty where it was never one: %j', (text_) => {
    expect(readDiary(text_)).toEqual({ entries: new Map(), strange: [] });
  });

  it('keeps the lines of a newer app as they stand', () => {
    const line = lineOf('334 mood good 7');
    const read = readDiary(`${text(none)}\n${line}`);
    expect(read).toEqual({ entries: none, strange: [line] });
    expect(diaryText(read).split('\n')).toContain(line);
  });
});

/** A line with the check that the app would write. */
function lineOf(said: string): string {
  const check = crc32([...new TextEncoder().encode(said)]) % 36 ** 4;
  return `${said} ${check.toString(36).padStart(4, '0')}`;
}
