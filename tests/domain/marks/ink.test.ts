import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/core/math/random.ts';
import {
  drawnOn,
  type Ink,
  type InkEdit,
  type InkPlace,
  type InkStroke,
  inked,
  MOST_PAGES,
  MOST_STROKES,
  pageAt,
  samePlace,
} from '../../../src/domain/marks/ink.ts';
import { inkPath } from '../../../src/domain/marks/ink-path.ts';

const place = (view: string, ...pins: number[]): InkPlace => ({ view, pins });
const line = (n: number): InkStroke => ({ line: [[n, n, 0.5]], pen: true });
const HOME = place('/neck', 10, 20);

describe('lines over the picture', () => {
  it('belong to the view that they were drawn at, however little the camera is off, and to no other', () => {
    const ink = inked([], HOME, { do: 'draw', stroke: line(1) });
    expect(pageAt(ink, place('/neck', 11, 19))?.strokes).toEqual([line(1)]);
    for (const other of [place('/neck', 14, 20), place('/head', 10, 20), place('/neck', 10), undefined])
      expect(pageAt(ink, other)).toBeUndefined();
    expect(samePlace(HOME, place('/neck', 10, 20, 30))).toBe(false);
  });

  it('none is lost in 10,000 rows of lines at several views, with undo, redo and erasing', () => {
    const lot = randomFrom(22);
    const any = (count: number) => Math.floor(lot() * count);
    let lost = 0;
    let drawn = 0;
    for (let row = 0; row < 10_000; row++) {
      let ink: Ink = [];
      // What a person sees on a sheet of glass for each view, with all that the sheet ever showed.
      const glass = [0, 1, 2].map(() => ({ sheets: [[]] as InkStroke[][], at: 0 }));
      for (let step = 0; step < 14; step++) {
        const view = any(3);
        const own = glass[view]!;
        const at = place(`/view ${view}`, view * 100 + any(3));
        const now = own.sheets[own.at]!;
        const what = any(7);
        const edit: InkEdit =
          what < 3
            ? { do: 'draw', stroke: line(++drawn) }
            : { do: (['undo', 'redo', 'erase', 'undo'] as const)[what - 3]! };
        ink = inked(ink, at, edit);
        const write = (next: InkStroke[]) => {
          own.sheets = [...own.sheets.slice(0, own.at + 1), next];
          own.at += 1;
        };
        if (edit.do === 'draw') write([...now, edit.stroke]);
        else if (edit.do === 'undo') own.at = Math.max(0, own.at - 1);
        else if (edit.do === 'redo') own.at = Math.min(own.sheets.length - 1, own.at + 1);
        else if (now.length > 0) write([]);
        for (const [i, { sheets, at: page }] of glass.entries()) {
          const seen = pageAt(ink, place(`/view ${i}`, i * 100 + 1))?.strokes ?? [];
          const own = sheets[page]!;
          if (seen.length !== own.length || seen.some((stroke, k) => stroke !== own[k])) lost += 1;
        }
      }
    }
    expect(drawn).toBeGreaterThan(50_000);
    expect(lost).toBe(0);
  });

  it('are so many at the most, at so many views', () => {
    let ink: Ink = [];
    for (let i = 0; i < MOST_STROKES + 5; i++) ink = inked(ink, HOME, { do: 'draw', stroke: line(i) });
    expect(pageAt(ink, HOME)?.strokes).toHaveLength(MOST_STROKES);
    for (let i = 0; i < MOST_PAGES; i++) ink = inked(ink, place(`/${i}`), { do: 'draw', stroke: line(i) });
    expect(ink).toHaveLength(MOST_PAGES);
    expect(pageAt(ink, HOME)).toBeUndefined();
    expect(inked(ink, HOME, { do: 'redo' })).toBe(ink);
    expect(inked(ink, HOME, { do: 'draw', stroke: { line: [], pen: false } })).toBe(ink);
  });

  it('leave places out that say nothing new', () => {
    const stroke = [
      [10, 10, 0.5],
      [10.4, 10.2, 0.5],
      [20, 10, 0.6],
    ].reduce((was, [x = 0, y = 0, p = 0]) => drawnOn(was, [x, y, p]), { line: [], pen: true } as InkStroke);
    expect(stroke.line).toEqual([
      [10, 10, 0.5],
      [20, 10, 0.6],
    ]);
  });
});

describe('the shape of a line', () => {
  const breadth = (stroke: InkStroke): number => {
    const ys = [...inkPath(stroke).matchAll(/[\d.-]+ ([\d.-]+)/g)].map(([, y]) => Number(y));
    return Math.max(...ys) - Math.min(...ys);
  };
  const across = (pressure: number, pen = true): InkStroke => ({
    line: Array.from({ length: 30 }, (_, i) => [i * 6, 50, pressure] as const),
    pen,
  });

  it('is an outline about the way of the hand, broader where a pen is pressed', () => {
    expect(breadth(across(0.5))).toBeGreaterThan(4);
    expect(breadth(across(0.5))).toBeLessThan(12);
    expect(breadth(across(0.95))).toBeGreaterThan(breadth(across(0.1)) + 1);
    // A finger has no pressure: what the browser says of it changes nothing.
    expect(inkPath(across(0.95, false))).toBe(inkPath(across(0.1, false)));
  });

  it('is a dot where the hand did not move, and nothing where there is no place', () => {
    const dot = inkPath({ line: [[5, 5, 0.5]], pen: true });
    expect(dot).toMatch(/^M.*Z$/);
    expect(dot).not.toContain('NaN');
    expect(inkPath({ line: [], pen: true })).toBe('');
  });
});
