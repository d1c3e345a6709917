import { describe, expect, it } from 'vitest';
import { type Leader, outside, type Rect, runsThrough } from '../../../src/domain/labels/free-name.ts';
import { placeTags } from '../../../src/domain/labels/place-tags.ts';

describe('names in the picture', () => {
  const tag = (key: string, x: number, y: number, named = true) => ({
    key,
    x,
    y,
    shown: true,
    named,
    letters: 10,
  });

  it('are left out, when they are optional, rather than shown far from their place', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => ({ ...tag(`${i}`, 100 + i, 100 + i), optional: true }));
    const placed = placeTags(crowd).filter((t) => t.shown);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(crowd.length);
    for (const t of placed) expect(t.lift).toBeLessThan(60);
  });

  it('do not lie on each other', () => {
    const placed = placeTags([tag('a', 100, 100), tag('b', 110, 104), tag('c', 120, 108)]);
    const rows = placed.map((t) => t.y + t.lift).sort((a, b) => a - b);
    expect(rows[1]! - rows[0]!).toBeGreaterThanOrEqual(30);
    expect(rows[2]! - rows[1]!).toBeGreaterThanOrEqual(30);
  });

  it('are written on the side that has room', () => {
    const [left, right] = placeTags([tag('a', 40, 100), tag('b', 360, 300)], { width: 390 });
    expect(left).toMatchObject({ flip: false });
    expect(right).toMatchObject({ flip: true });
    expect(right!.room).toBeLessThanOrEqual(360);
  });

  it('are written toward the side that they ask for, while there is room', () => {
    const limb = { ...tag('limb', 200, 100), free: true, toward: 'left' as const };
    expect(placeTags([limb], { width: 390 })[0]).toMatchObject({ flip: true });
    expect(placeTags([{ ...limb, x: 20 }], { width: 390 })[0]).toMatchObject({ flip: false });
    expect(placeTags([{ ...limb, toward: 'right' }], { width: 390 })[0]).toMatchObject({ flip: false });
  });

  it('leave other marks and buttons to be seen, when they are free to move', () => {
    const free = { ...tag('free', 100, 100), free: true };
    const picture = { width: 390 };
    expect(placeTags([free], picture)[0]).toMatchObject({ lift: 0, flip: false });
    const beside = placeTags([free, tag('mark', 160, 100, false)], picture).find((t) => t.key === 'free')!;
    expect(beside.flip || Math.abs(beside.lift) >= 17).toBe(true);
    const low = { ...free, y: 270 };
    const buttons = { left: 0, top: 260, right: 390, bottom: 310 };
    expect(placeTags([low], { ...picture, blocked: [buttons] })[0]!.lift).toBeLessThan(-20);
  });

  it('are rather written over another name than cut off at the edge, when they are one word', () => {
    const size = { space: 4, line: 26, wider: 20, higher: 6, beside: 10 };
    const free = { ...tag('free', 320, 100), free: true };
    const picture = { width: 390, blocked: [{ left: 200, top: 0, right: 305, bottom: 400 }] };
    expect(placeTags([{ ...free, size: { ...size, words: [80] } }], picture)[0]).toMatchObject({
      flip: true,
    });
    const short = { ...size, words: [24, 24, 24] };
    expect(placeTags([{ ...free, size: short }], picture)[0]).toMatchObject({ flip: false });
  });

  it('stay where they were written last, unless another place is clearly better', () => {
    const free = { ...tag('free', 100, 100), free: true };
    const mark = tag('mark', 160, 112, false);
    const [first] = placeTags([free, mark], { width: 390 });
    const last = new Map([['free', first!]]);
    const moved = { ...mark, y: 126 };
    const lifts = [undefined, last].map(
      (l) => placeTags([free, moved], { width: 390, ...(l && { last: l }) })[0]!.lift,
    );
    expect(lifts[0]).toBe(0);
    expect(Math.abs(lifts[1]!)).toBeLessThanOrEqual(17);
  });

  it('are written in short where the whole has no place, and left out where that has none either', () => {
    const size = (...words: number[]) => ({ words, space: 4, line: 26, wider: 20, higher: 6, beside: 10 });
    const role = { ...tag('role', 100, 60), free: true, optional: true, far: true };
    const named = { ...role, size: size(90, 90, 120), brief: size(90) };
    const at = (blocked: Rect[]) =>
      placeTags([named], { width: 260, blocked: [...outside(120), ...blocked] })[0];
    expect(at([])).toMatchObject({ shown: true, briefly: false });
    const low = { left: 0, top: 40, right: 260, bottom: 120 };
    expect(at([low])).toMatchObject({ shown: true, briefly: true });
    expect(at([{ ...low, top: 0 }])).toMatchObject({ shown: false });
    // A word that is longer than its box would be cut off.
    expect(placeTags([{ ...role, size: size(200) }], { width: 200 })[0]).toMatchObject({ shown: false });
  });

  it('stay where they are when there is room, or no name is written', () => {
    expect(placeTags([tag('a', 100, 100), tag('b', 500, 101)]).every((t) => t.lift === 0)).toBe(true);
    expect(placeTags([tag('a', 100, 100, false), tag('b', 101, 101, false)]).every((t) => t.lift === 0)).toBe(
      true,
    );
  });

  it('keep off the lines that lead to other names, and cross no name with their own', () => {
    const size = { words: [70], space: 4, line: 26, wider: 20, higher: 6, beside: 10 };
    const names = [
      [200, 100],
      [206, 130],
      [212, 122],
      [190, 140],
    ].map(([x, y], i) => ({ ...tag(`${i}`, x!, y!), free: true, size }));
    const placed = placeTags(names, { width: 390 });
    const boxes = placed.map(({ x, y, lift, flip }) => {
      const left = flip ? x - 10 - 90 : x + 10;
      return { left, right: left + 90, top: y + lift - 16, bottom: y + lift + 16, flip };
    });
    const lines = placed.map(
      ({ x, y, lift }, i): Leader => [
        [x, y],
        [boxes[i]!.flip ? boxes[i]!.right : boxes[i]!.left, y + lift],
      ],
    );
    const crossed = lines.flatMap((line, i) =>
      boxes.filter((box, j) => i !== j && runsThrough(line, box)).map((_, j) => `${i} ${j}`),
    );
    expect(crossed).toEqual([]);
  });
});
