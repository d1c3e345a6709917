import { describe, expect, it } from 'vitest';
import { ownApart } from '../../../src/scene/labels/own-apart.ts';

const mark = (number: number, x: number, y: number, shown = true) => ({
  ...{ key: `mark ${number}`, x, y, shown, named: false, letters: 0 },
});

describe('numbers of marks that lie near to each other', () => {
  it('stand beside a common site that they would cover, which stays', () => {
    const site = { ...mark(9, 100, 100), key: 'trapezius-descending-top' };
    const sites = new Set([site.key]);
    const on = ownApart([mark(1, 100, 100), mark(2, 110, 100), site], sites);
    for (const [key, x] of [
      ['mark 1', 100],
      ['mark 2', 110],
    ] as const) {
      const [dx, dy] = on.get(key) ?? [0, 0];
      expect(Math.hypot(x + dx - 100, dy)).toBeGreaterThan(30);
    }
    expect(on.has(site.key)).toBe(false);
    expect(ownApart([mark(1, 150, 100), site], sites).size).toBe(0);
  });

  it('stand apart, each within reach of its place', () => {
    const tags = [mark(1, 100, 100), mark(2, 106, 103), mark(3, 98, 110)];
    const apart = ownApart(tags);
    const at = tags.map(({ key, x, y }) => {
      const [dx, dy] = apart.get(key) ?? [0, 0];
      expect(Math.hypot(dx, dy)).toBeLessThan(40);
      return [x + dx, y + dy] as const;
    });
    for (const [i, a] of at.entries())
      for (const b of at.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(29);
  });

  it('stay on their places where nothing is near: neither what is hidden nor a site counts', () => {
    const site = { ...mark(0, 101, 100), key: 'temporalis-front' };
    expect(ownApart([mark(1, 100, 100), mark(2, 200, 100), mark(3, 100, 100, false), site]).size).toBe(0);
  });
});
