import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/core/math/random.ts';
import { type JoinedMark, joinMarks, type PlacedMark } from '../../../src/domain/labels/join-marks.ts';
import { marksAt } from '../../../src/domain/labels/marks-at.ts';
import { partingZoom } from '../../../src/domain/labels/parting-zoom.ts';

const mark = (key: string, x: number, y = 0): PlacedMark => ({ key, x, y });
const keys = (joined: readonly JoinedMark[]) => joined.map((group) => group.keys.join('+'));

/** Marks by lot, many of them near each other. */
function crowd(seed: number, count: number): PlacedMark[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => mark(`${i}`, random() * 200, random() * 120));
}

describe('marks that are too near to each other', () => {
  it('stand as one at their middle, the others alone', () => {
    const joined = joinMarks([mark('a', 0), mark('b', 10), mark('c', 60)]);
    expect(joined).toEqual([
      { keys: ['a', 'b'], x: 5, y: 0 },
      { keys: ['c'], x: 60, y: 0 },
    ]);
    expect(keys(joinMarks([mark('a', 0), mark('b', 26)]))).toEqual(['a', 'b']);
  });

  it('leave every mark its own space, lose none, and come out the same each time', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const marks = crowd(seed, 25);
      const joined = joinMarks(marks);
      expect(joined.flatMap((group) => group.keys).sort()).toEqual(marks.map(({ key }) => key).sort());
      joined.forEach((a, i) => {
        for (const b of joined.slice(i + 1)) {
          const own = [a, b].reduce((sum, group) => sum + (group.keys.length > 1 ? 14 : 12), 0);
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(own);
        }
      });
      expect(joinMarks(marks)).toEqual(joined);
    }
  });

  it('do not flicker: what is joined holds together a little longer, and what stands still stays as it is', () => {
    const near = joinMarks([mark('a', 0), mark('b', 25)]);
    expect(keys(near)).toEqual(['a+b']);
    expect(keys(joinMarks([mark('a', 0), mark('b', 30)], near))).toEqual(['a+b']);
    expect(keys(joinMarks([mark('a', 0), mark('b', 30)]))).toEqual(['a', 'b']);
    expect(keys(joinMarks([mark('a', 0), mark('b', 45)], near))).toEqual(['a', 'b']);
    for (let seed = 1; seed <= 60; seed++) {
      const marks = crowd(seed, 25);
      let last = joinMarks(marks, joinMarks(crowd(seed + 1000, 25)));
      for (let frame = 0; frame < 3; frame++) last = joinMarks(marks, last);
      expect(joinMarks(marks, last)).toEqual(last);
    }
  });

  it('forget what is no longer to be seen', () => {
    const before = joinMarks([mark('a', 0), mark('b', 10), mark('c', 20)]);
    expect(keys(joinMarks([mark('a', 0), mark('c', 20)], before))).toEqual(['a+c']);
    expect(joinMarks([], before)).toEqual([]);
  });
});

describe('a tap on marks', () => {
  it('means the nearest within reach', () => {
    const marks = [mark('a', 0), mark('b', 26)];
    expect(marksAt(marks, 3, 4).map(({ key }) => key)).toEqual(['a']);
    expect(marksAt(marks, 40, 8).map(({ key }) => key)).toEqual(['b']);
    expect(marksAt(marks, 13, 60)).toEqual([]);
  });

  it('may mean any of those that are about as near', () => {
    expect(marksAt([mark('a', 0), mark('b', 26), mark('c', 80)], 12, 0).map(({ key }) => key)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('a flat picture', () => {
  it('is enlarged until a group parts, and no more', () => {
    const marks = [mark('a', 0), mark('b', 10), mark('c', 200)];
    const zoom = partingZoom(marks, ['a', 'b'], 6)!;
    expect(zoom * 10).toBeGreaterThanOrEqual(26);
    expect((zoom / 1.2) * 10).toBeLessThan(26);
  });

  it('is not enlarged where that parts nothing', () => {
    expect(partingZoom([mark('a', 0), mark('b', 2)], ['a', 'b'], 6)).toBeUndefined();
    expect(partingZoom([mark('a', 0), mark('b', 20)], ['a', 'b'], 1)).toBeUndefined();
  });
});
