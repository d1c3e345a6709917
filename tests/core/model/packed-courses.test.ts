import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCourses, unpackCourses } from '../../../src/core/model/packed-courses.ts';

/** What an index lists, as far as its lines go. */
const listing = (parts: readonly (readonly { points: unknown; share?: number }[])[]) => ({
  version: 1,
  structures: [
    { id: 'bone' },
    { id: 'muscle', muscle: { layer: 'deep', course: { way: 'straight', parts } } },
  ],
});

const place = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 3, maxLength: 3 });
const line = fc.array(place, { minLength: 2, maxLength: 9 });
const parts = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });

describe('lines of muscles in their file', () => {
  it('come out of it as they went in, whatever their number of points', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const own = listing(
          made.map((lines) =>
            lines.map((points) => ({ points: points.map((p) => p.map((c) => c / 10_000)), share: 0.5 })),
          ),
        );
        const file: unknown = JSON.parse(JSON.stringify(packCourses(own)));
        expect(unpackCourses(file as typeof own)).toEqual(JSON.parse(JSON.stringify(own)));
      }),
    );
  });

  it('are refused where they cannot be read', () => {
    for (const points of [undefined, 'text', [1, 2], [1, 2, 0.5], [1, 2, null], [[0, 0, 0]]])
      expect(() => unpackCourses(listing([[{ points }]]))).toThrow('cannot be read');
  });
});
