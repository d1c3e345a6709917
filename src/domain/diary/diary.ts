import type { ExerciseId } from '../../core/ids.ts';

/** What is noted of a day: an exercise was done, or how strong the pain was. */
export type Noted = ExerciseId | typeof PAIN;
/** No exercise is called so. */
export const PAIN = 'pain';
/** The strongest pain of the scale, whose weakest is 0. */
export const WORST = 10;

/** One thing of one day; days are counted as `dayOf` counts. */
export interface Entry {
  day: number;
  what: Noted;
  /** 1 of an exercise that was done, 0..10 of pain; undefined where it was taken back. */
  value: number | undefined;
  /** Counts changes, whatever the clock says: of two entries for the same the one with more counts. */
  turn: number;
}

/** All that was noted, by day and what. */
export type Diary = ReadonlyMap<string, Entry>;

/** More entries are not kept, the oldest changes go first: a year of ten a day. */
export const MOST_ENTRIES = 4000;

const keyOf = ({ day, what }: Pick<Entry, 'day' | 'what'>): string => `${day} ${what}`;

/** Of two entries for the same the one that counts, in whichever order they come. */
const later = (a: Entry, b: Entry): Entry =>
  a.turn !== b.turn ? (a.turn > b.turn ? a : b) : (a.value ?? -1) >= (b.value ?? -1) ? a : b;

/** All entries of several lists, each thing once. */
export function mergedEntries(...lists: readonly Iterable<Entry>[]): Diary {
  const all = new Map<string, Entry>();
  for (const list of lists)
    for (const entry of list) {
      const key = keyOf(entry);
      const there = all.get(key);
      all.set(key, there ? later(there, entry) : entry);
    }
  if (all.size <= MOST_ENTRIES) return all;
  const newest = [...all].sort(([, a], [, b]) => b.turn - a.turn);
  return new Map(newest.slice(0, MOST_ENTRIES));
}

/** The diary with something noted, or taken back, in place of what it said of it before. */
export function withNoted(diary: Diary, day: number, what: Noted, value: number | undefined): Diary {
  let turn = 0;
  for (const entry of diary.values()) turn = Math.max(turn, entry.turn);
  return mergedEntries(diary.values(), [{ day, what, value, turn: turn + 1 }]);
}

/** Whether an exercise was done on a day. */
export const wasDone = (diary: Diary, day: number, exercise: ExerciseId): boolean =>
  diary.get(keyOf({ day, what: exercise }))?.value === 1;

/** How strong the pain was on a day, 0..10. */
export const painOf = (diary: Diary, day: number): number | undefined =>
  diary.get(keyOf({ day, what: PAIN }))?.value;

/** The days of which something is noted, in order. */
export const notedDays = (diary: Diary): readonly number[] =>
  [...new Set([...diary.values()].filter(({ value }) => value !== undefined).map(({ day }) => day))].sort(
    (a, b) => a - b,
  );

/** So many points more is what people notice (Farrar 2001, doi 10.1016/S0304-3959(01)00349-9), within so many days. */
const [NOTICED, WITHIN] = [2, 3];

/**
 * Whether the last number is noticeably higher than one of the days just before: then it is time to read when to stop. It says nothing
 * of why, and changes no plan.
 */
export function painRose(diary: Diary): boolean {
  const days = notedDays(diary).filter((day) => painOf(diary, day) !== undefined);
  const last = days.at(-1);
  if (last === undefined) return false;
  const before = days.slice(0, -1).filter((day) => last - day <= WITHIN);
  return before.some((day) => painOf(diary, last)! - painOf(diary, day)! >= NOTICED);
}

/** The day of the week, 0 (Monday) to 6. Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The Mondays of the weeks in which days lie, in order. */
export const mondaysOf = (days: readonly number[]): readonly number[] =>
  [...new Set(days.map((day) => day - weekdayOf(day)))].sort((a, b) => a - b);
