import { BitReader, BitWriter } from '../../core/code/bits.ts';
import { type SealTrouble, sealWord, unsealWord } from '../../core/code/sealed.ts';
import type { Codes } from '../../core/content/codes.ts';
import type { ExerciseId } from '../../core/ids.ts';
import { type Diary, mergedEntries, notedDays, PAIN, painOf, WORST, wasDone } from './diary.ts';

/** Days that go back to the clinician: as many as there are boxes on the printed plan. */
export const SHEET_DAYS = 28;
/** More exercises than a plan holds there are not. */
const MOST_EXERCISES = 15;

/** The last weeks of a diary, for somebody else to read. */
export interface DiarySheet {
  /** The last of its days. */
  last: number;
  exercises: readonly ExerciseId[];
  entries: Diary;
}

/**
 * The exercises of a plan, and after them those that were noted of other plans: what somebody did is not to vanish when a plan is
 * changed. `days`: only what was noted in so many days up to today.
 */
export function withNotedBefore(
  diary: Diary,
  exercises: readonly ExerciseId[],
  today: number,
  days = Number.POSITIVE_INFINITY,
): readonly ExerciseId[] {
  const noted = [...diary.values()].flatMap(({ day, what }) =>
    what === PAIN || day <= today - days ? [] : [what],
  );
  return [...new Set([...exercises, ...noted])].slice(0, MOST_EXERCISES);
}

/** The weeks up to today; where the clock was set back, up to the last day that something was noted of. */
export function sheetOf(diary: Diary, exercises: readonly ExerciseId[], today: number): DiarySheet {
  const near = notedDays(diary).filter((day) => day < today + SHEET_DAYS);
  const last = Math.max(today, near.at(-1) ?? today);
  const shown: readonly string[] = [...exercises, PAIN];
  const entries = [...diary.values()].filter(
    ({ day, what }) => day > last - SHEET_DAYS && day <= last && shown.includes(what),
  );
  return { last, exercises, entries: mergedEntries(entries) };
}

/*
 * A sheet as one word of a link. In bits, version 1: 16 last day + 32,768; 4 number of exercises, each 9 code; for each 28 whether it was
 * done, the oldest day first; 28 whether there is a number for pain, and 4 for each that there is. What a code says never changes.
 */

const [KIND, VERSION] = ['diary', 1];
const BITS = { day: 16, count: 4, code: 9, pain: 4 } as const;
const DAY_ZERO = 2 ** (BITS.day - 1);

const daysTo = (last: number): number[] =>
  Array.from({ length: SHEET_DAYS }, (_, i) => last - SHEET_DAYS + 1 + i);

/** The word of a sheet. Exercises that have no code are left out. */
export function encodeSheet({ last, exercises, entries }: DiarySheet, codes: Codes): string {
  const known = exercises.filter((id) => codes.exercises.includes(id)).slice(0, MOST_EXERCISES);
  const within = Math.min(DAY_ZERO - 1, Math.max(-DAY_ZERO, last));
  const bits = new BitWriter();
  bits.write(within + DAY_ZERO, BITS.day);
  bits.write(known.length, BITS.count);
  for (const id of known) bits.write(codes.exercises.indexOf(id), BITS.code);
  const days = daysTo(last);
  for (const id of known) for (const day of days) bits.write(wasDone(entries, day, id) ? 1 : 0, 1);
  const pain = days.map((day) => painOf(entries, day));
  for (const number of pain) bits.write(number === undefined ? 0 : 1, 1);
  for (const number of pain) if (number !== undefined) bits.write(number, BITS.pain);
  return sealWord(KIND, VERSION, bits.bytes());
}

/** The sheet that a word holds, whole or not at all. */
export function decodeSheet(word: string, codes: Codes): { sheet: DiarySheet } | SealTrouble {
  const read = unsealWord(KIND, [VERSION], word);
  if ('trouble' in read) return read;
  const bits = new BitReader(read.content);
  const last = bits.read(BITS.day) - DAY_ZERO;
  const exercises = Array.from(
    { length: bits.read(BITS.count) },
    () => codes.exercises[bits.read(BITS.code)],
  );
  const days = daysTo(last);
  const done = exercises.map((what) => days.filter(() => bits.read(1) === 1).map((day) => ({ day, what })));
  const asked = days.filter(() => bits.read(1) === 1);
  const pain = asked.map((day) => ({ day, what: PAIN, value: bits.read(BITS.pain), turn: 1 }) as const);
  const known = exercises.filter((id) => id !== undefined);
  if (known.length < exercises.length || bits.over || pain.some(({ value }) => value > WORST))
    return { trouble: 'newer' };
  const ticked = done.flat().flatMap(({ day, what }) => (what ? [{ day, what, value: 1, turn: 1 }] : []));
  return { sheet: { last, exercises: known, entries: mergedEntries(ticked, pain) } };
}
