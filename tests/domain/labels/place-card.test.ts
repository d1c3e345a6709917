import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/domain/labels/free-name.ts';
import { placeCard } from '../../../src/domain/labels/place-card.ts';

const card = { width: 240, height: 140 };
const picture = { width: 390, height: 400 };
/** Three buttons in the upper right corner. */
const buttons: Rect = { left: 330, top: 0, right: 390, bottom: 160 };

const at = (x: number, y: number, blocked: readonly Rect[] = []) => {
  const { left, top } = placeCard({ x, y }, card, picture, blocked);
  return { left, top, right: left + card.width, bottom: top + card.height };
};

describe('the card of what a tap may have meant', () => {
  it('stands over the tap, or under it near the upper edge, and not under the finger', () => {
    expect(at(195, 300).bottom).toBeLessThan(300);
    expect(at(195, 60).top).toBeGreaterThan(60);
  });

  it('stays within the picture wherever the tap falls', () => {
    for (const x of [0, 60, 195, 330, 390])
      for (const y of [0, 60, 200, 340, 400]) {
        const { left, top, right, bottom } = at(x, y, [buttons]);
        expect([left, top].every((edge) => edge >= 8)).toBe(true);
        expect(right).toBeLessThanOrEqual(382);
        expect(bottom).toBeLessThanOrEqual(392);
        const under = x > left && x < right && y > top && y < bottom;
        expect(under, `${x} ${y}`).toBe(false);
      }
  });

  it('keeps off the buttons where there is room', () => {
    const { left, right, top, bottom } = at(300, 200, [buttons]);
    expect(right <= buttons.left || left >= buttons.right || top >= buttons.bottom || bottom <= 0).toBe(true);
  });
});
