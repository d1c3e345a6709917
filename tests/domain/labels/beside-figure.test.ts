import { describe, expect, it } from 'vitest';
import { besideFigure, type FigureSpot } from '../../../src/domain/labels/beside-figure.ts';
import type { ScreenTag } from '../../../src/domain/labels/place-tags.ts';

const size = { words: [90, 60], space: 4, line: 26, wider: 22, higher: 6, beside: 20 };
const tag = (key: string, x: number, y: number): ScreenTag => ({
  ...{ key, x, y, size, shown: true, named: true, free: true, letters: 14 },
});
/** Who stands in the middle of the picture. */
const standing: FigureSpot[] = Array.from({ length: 12 }, (_, i) => ({ x: 400, y: 100 + i * 40, r: 60 }));
const around = { width: 800, height: 700, blocked: [], last: new Map() };

describe('names of what is marked on a whole figure', () => {
  it('stand beside it, within the picture, apart from each other and from buttons', () => {
    const blocked = [{ left: 600, top: 0, right: 800, bottom: 400 }];
    const tags = [tag('a', 380, 200), tag('b', 420, 220), tag('c', 400, 260)];
    const placed = besideFigure(tags, standing, { ...around, blocked });
    const wide = 90 + 4 + 60 + 22;
    const boxes = placed.map(({ x, y, flip, lift, beside = 0 }) => {
      const left = flip ? x - beside - wide : x + beside;
      return { left, right: left + wide, top: y + lift - 16, bottom: y + lift + 16 };
    });
    expect(placed.map(({ shown }) => shown)).toEqual([true, true, true]);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(800);
      for (const { x, y, r } of standing) {
        const away = Math.hypot(
          Math.max(box.left - x, 0, x - box.right),
          Math.max(box.top - y, 0, y - box.bottom),
        );
        expect(away).toBeGreaterThan(r);
      }
      for (const other of [...blocked, ...boxes])
        if (other !== box)
          expect(
            box.right <= other.left ||
              box.left >= other.right ||
              box.bottom <= other.top ||
              box.top >= other.bottom,
          ).toBe(true);
    }
  });

  it('are left out where a figure fills the picture, and stay where they were', () => {
    const full = [{ x: 400, y: 350, r: 600 }];
    expect(besideFigure([tag('a', 400, 300)], full, around)[0]!.shown).toBe(false);
    const [first] = besideFigure([tag('a', 375, 300)], standing, around);
    const { lift, flip, beside } = first!;
    expect(flip).toBe(true);
    const last = new Map([['a', { lift, flip, beside }]]);
    expect(besideFigure([tag('a', 385, 300)], standing, { ...around, last })[0]!.flip).toBe(true);
  });
});
