import { describe, expect, it } from 'vitest';
import type { MuscleId } from '../../../src/core/ids.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import {
  edited,
  freshMarks,
  type MarkEdit,
  type MarkHistory,
  type Marks,
} from '../../../src/domain/marks/editing.ts';
import { keptMark, MARK_KINDS, type Mark, MOST_MARKS } from '../../../src/domain/marks/mark.ts';
import { decodeMarks, encodeMarks, NO_MARKS } from '../../../src/domain/marks/marks-code.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const muscles: readonly MuscleId[] = readBundle('en').muscles.map(({ id }) => id);

/** A lot to draw from. */
function drawnFrom(seed: number) {
  const lot = randomFrom(seed);
  const any = (count: number) => Math.floor(lot() * count);
  const mark = (): Mark => ({
    muscle: muscles[any(muscles.length)]!,
    side: any(2) ? 'left' : 'right',
    ...(any(3) === 0 && { part: 1 + any(13) }),
    u: lot(),
    v: lot(),
    depth: lot(),
    ...(any(4) > 0 && { kind: MARK_KINDS[any(3)]! }),
  });
  return { any, mark };
}

const reloaded = (marks: Marks): Marks => {
  const read = decodeMarks(encodeMarks(marks), muscles);
  if ('trouble' in read) throw new Error(read.trouble);
  return read.marks;
};
const said = (marks: Marks): string =>
  JSON.stringify(marks.map((m) => [m.muscle, m.side, m.part ?? 0, m.u, m.v, m.depth, m.kind ?? '']));

describe('marks', () => {
  const { any, mark } = drawnFrom(22);

  it('none is lost in 10,000 rows of edits with undo, redo and reloads between', () => {
    let lost = 0;
    let made = 0;
    for (let row = 0; row < 10_000; row++) {
      // What a person expects: every state that was ever shown, as they would keep it on paper.
      let paper: Marks[] = [[]];
      let page = 0;
      let history: MarkHistory = freshMarks([]);
      const turn = (edit: MarkEdit) => {
        history = edited(history, edit);
      };
      const write = (next: Marks) => {
        paper = [...paper.slice(0, page + 1), next];
        page += 1;
      };
      for (let step = 0; step < 12; step++) {
        const now = paper[page]!;
        const at = any(now.length);
        const what = any(8);
        if (what < 3) {
          const added = mark();
          turn({ do: 'add', mark: added });
          if (now.length < MOST_MARKS) write([...now, keptMark(added)]);
          made += 1;
        } else if (what === 3 && now.length > 0) {
          turn({ do: 'delete', at });
          write(now.filter((_, i) => i !== at));
        } else if (what === 4 && now.length > 0) {
          const { kind: _, ...to } = mark();
          turn({ do: 'move', at, to });
          const { kind } = now[at]!;
          write(now.map((m, i) => (i === at ? keptMark({ ...to, ...(kind && { kind }) }) : m)));
        } else if (what === 5) {
          turn({ do: 'undo' });
          page = Math.max(0, page - 1);
        } else if (what === 6) {
          turn({ do: 'redo' });
          page = Math.min(paper.length - 1, page + 1);
        } else if (what === 7) {
          const shown = reloaded(history.marks);
          history = freshMarks(shown);
          // What was done is known no more: each mark was made after the one before.
          const last = paper[page]!;
          paper = [...last.keys()].map((made) => last.slice(0, made));
          page = paper.length;
          paper.push(last);
        }
        if (said(history.marks) !== said(paper[page]!)) lost += 1;
      }
      if (said(reloaded(history.marks)) !== said(paper[page]!)) lost += 1;
    }
    expect(made).toBeGreaterThan(40_000);
    expect(lost).toBe(0);
  });

  it('are taken back one by one after a reload, to the first, and put back in the order in which they were made', () => {
    const all = Array.from({ length: 5 }, () => keptMark(mark()));
    let history = freshMarks(reloaded(all));
    for (const left of [4, 3, 2, 1, 0]) {
      history = edited(history, { do: 'undo' });
      expect(history.marks).toEqual(all.slice(0, left));
    }
    expect(edited(history, { do: 'undo' })).toBe(history);
    for (let i = 0; i < 5; i++) history = edited(history, { do: 'redo' });
    expect(history.marks).toEqual(all);
  });

  it('are no more than can be told apart, and what cannot be done changes nothing', () => {
    let history = freshMarks([]);
    for (let i = 0; i < MOST_MARKS + 5; i++) history = edited(history, { do: 'add', mark: mark() });
    expect(history.marks).toHaveLength(MOST_MARKS);
    for (const edit of [
      { do: 'delete', at: 99 },
      { do: 'redo' },
      { do: 'name', at: -1, kind: 'band' },
      { do: 'move', at: 0, to: history.marks[0]! },
    ] as const)
      expect(edited(history, edit)).toBe(history);
  });

  it('are given a kind, which goes with them when they move', () => {
    let history = edited(freshMarks([]), { do: 'add', mark: mark() });
    history = edited(history, { do: 'name', at: 0, kind: 'treated' });
    history = edited(history, { do: 'move', at: 0, to: mark() });
    expect(history.marks[0]!.kind).toBe('treated');
  });
});

describe('the word of marks', () => {
  const { any, mark } = drawnFrom(7);

  it('is read whole or not at all, however it was damaged', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,';
    const wrong: string[] = [];
    for (let i = 0; i < 10_000; i++) {
      const word = encodeMarks(Array.from({ length: any(MOST_MARKS + 1) }, () => keptMark(mark())));
      const at = any(word.length);
      const damaged = [
        word.slice(0, at),
        word.slice(0, at) + letters[any(letters.length)] + word.slice(at + 1),
        word.toUpperCase(),
        word + letters[any(letters.length)],
      ][i % 4]!;
      if (damaged !== word && !('trouble' in decodeMarks(damaged, muscles))) wrong.push(`${word} ${damaged}`);
    }
    expect(wrong).toEqual([]);
  });

  it('says that there are none, and leaves out muscles that are no more', () => {
    expect(decodeMarks(NO_MARKS, muscles)).toEqual({ marks: [], lost: 0 });
    const word = encodeMarks([keptMark({ ...mark(), muscle: muscles[0]! })]);
    expect(decodeMarks(word, muscles.slice(1))).toEqual({ marks: [], lost: 1 });
  });

  it('takes no two muscles for one', () => {
    for (const muscle of muscles)
      expect(reloaded([keptMark({ muscle, side: 'left', u: 0, v: 0, depth: 0 })])[0]!.muscle).toBe(muscle);
  });

  it('is short', () => {
    const word = encodeMarks(Array.from({ length: MOST_MARKS }, () => keptMark(mark())));
    expect(word.length).toBeLessThanOrEqual(110);
  });
});
