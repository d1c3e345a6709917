import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/ids.ts';
import { INSET, mapHead } from '../../../src/domain/map/map-head.ts';
import { messages } from '../../../src/words/messages.ts';

/** Widths of a face of the map: two beside each other on phones, one alone, on tablets. */
const WIDTHS = [160, 180, 195, 256, 320, 390, 600];
/** A letter is about so wide, CSS pixels. */
const LETTER = 8.5;

describe('what stands over a face of the map', () => {
  it.each(LANGUAGES)('has room beside each other and beside the buttons, in %s', (language) => {
    const { side, map } = messages(language);
    const pairs = [['right', 'left'] as const, ['left', 'right'] as const];
    for (const width of WIDTHS)
      for (const [i, [a, b]] of pairs.entries())
        for (const own of [0, 58])
          for (const title of width < 320 ? [map.faces[i ? 'back' : 'front']] : [undefined]) {
            const words = {
              title,
              titles: title ? Object.values(map.faces) : [],
              sides: [side[a], side[b]],
              short: [side.short[a], side.short[b]],
            } as const;
            const { sides, rows, middle, height } = mapHead(width, { own, most: 58 }, words);
            const end = width - Math.max(own, INSET);
            const half = ((title?.length ?? 0) * LETTER) / 2;
            const left = INSET + sides[0].length * LETTER;
            const right = end - sides[1].length * LETTER;
            const where = `${language} ${width} ${own} ${title}`;
            expect(right - left, where).toBeGreaterThan(4);
            if (title) {
              expect(middle - half, where).toBeGreaterThanOrEqual(0);
              expect(middle + half, where).toBeLessThanOrEqual(end);
            }
            if (title && rows.sides === rows.title) {
              expect(middle - half - left, where).toBeGreaterThan(4);
              expect(right - middle - half, where).toBeGreaterThan(4);
            }
            expect(height).toBeGreaterThan(rows.sides);
          }
  });

  it('is one row of whole words where there is room', () => {
    const words = {
      title: 'Front',
      titles: ['Front', 'Back'],
      sides: ['Right', 'Left'],
      short: ['R', 'L'],
    } as const;
    expect(mapHead(400, { own: 0, most: 0 }, words)).toMatchObject({
      sides: ['Right', 'Left'],
      rows: { title: 19, sides: 19 },
      middle: 200,
      height: 26,
    });
  });

  it('has as many rows over each face', () => {
    const heads = ['A long title', 'No'].map((title) =>
      mapHead(
        190,
        { own: 0, most: 40 },
        {
          title,
          titles: ['A long title', 'No'],
          sides: ['Right', 'Left'],
          short: ['Right', 'Left'],
        },
      ),
    );
    expect(heads.map(({ height }) => height)).toEqual([45, 45]);
  });
});
