import { keptMark, type Mark, type MarkKind, type MarkPlace, MOST_MARKS } from './mark.ts';

/** Marks in the order in which they were made: the first has the number 1. */
export type Marks = readonly Mark[];

/** What can be done to marks; `at` counts from 0. */
export type MarkEdit =
  | { do: 'add'; mark: Mark }
  | { do: 'move'; at: number; to: MarkPlace }
  | { do: 'name'; at: number; kind: MarkKind }
  | { do: 'delete'; at: number }
  | { do: 'undo' }
  | { do: 'redo' };

/** The marks, what they were before each change, and what they were before what was taken back. */
export interface MarkHistory {
  marks: Marks;
  past: readonly Marks[];
  future: readonly Marks[];
}

/**
 * Marks as they are found in an address, as after a reload. What was done to them nobody knows any more, but each was made after the
 * one before: to take back goes on through all that are there, from the last to the first.
 */
export const freshMarks = (marks: Marks): MarkHistory => ({
  marks,
  past: marks.map((_, made) => marks.slice(0, made)),
  future: [],
});

/** The marks after an edit. What cannot be done (too many, none at that place, nothing to take back) changes nothing. */
export function edited(history: MarkHistory, edit: MarkEdit): MarkHistory {
  const { marks, past, future } = history;
  if (edit.do === 'undo') {
    const before = past.at(-1);
    return before ? { marks: before, past: past.slice(0, -1), future: [marks, ...future] } : history;
  }
  if (edit.do === 'redo') {
    const [after, ...rest] = future;
    return after ? { marks: after, past: [...past, marks], future: rest } : history;
  }
  const next = changed(marks, edit);
  return next === marks ? history : { marks: next, past: [...past, marks], future: [] };
}

function changed(marks: Marks, edit: Exclude<MarkEdit, { do: 'undo' | 'redo' }>): Marks {
  if (edit.do === 'add') return marks.length >= MOST_MARKS ? marks : [...marks, keptMark(edit.mark)];
  const own = marks[edit.at];
  if (!own) return marks;
  if (edit.do === 'delete') return marks.filter((mark) => mark !== own);
  const { kind } = own;
  const next: Mark =
    edit.do === 'name' ? { ...own, kind: edit.kind } : keptMark({ ...edit.to, ...(kind && { kind }) });
  return sameMark(own, next) ? marks : marks.map((mark) => (mark === own ? next : mark));
}

/** Whether two are at one place, as links keep it. */
export function sameSpot(one: MarkPlace, other: MarkPlace): boolean {
  const [a, b] = [keptMark(one), keptMark(other)];
  return (
    a.muscle === b.muscle &&
    a.side === b.side &&
    (a.part ?? 0) === (b.part ?? 0) &&
    a.u === b.u &&
    a.v === b.v &&
    a.depth === b.depth
  );
}

/** Whether two marks are at one place of one kind. */
export const sameMark = (a: Mark, b: Mark): boolean => sameSpot(a, b) && a.kind === b.kind;
