import { describe, expect, it } from 'vitest';
import { checkIdentity } from '../../models/build/structures/identity.ts';
import { readMuscles } from '../../models/build/structures/read-muscles.ts';

const one = (id: string, right: number, whole?: string) => ({
  id,
  fma: { right, left: right + 1 },
  ...(whole ? { muscle: { whole } } : {}),
});

describe('the identity of structures', () => {
  it('is shared only by declared parts of one whole', () => {
    expect(() => checkIdentity([one('a', 1, 'Musculus totus'), one('b', 1, 'Musculus totus')])).not.toThrow();
    expect(() => checkIdentity([one('a', 1), one('b', 1)])).toThrow(/b: FMA1 is already taken by a/);
    expect(() => checkIdentity([one('a', 1, 'Musculus totus'), one('b', 1)])).toThrow(/already taken by a/);
    expect(() =>
      checkIdentity([
        one('a', 1, 'Musculus totus'),
        one('b', 1, 'Musculus alter'),
        one('c', 9, 'Musculus alter'),
      ]),
    ).toThrow(/already taken by a/);
  });

  it('refuses a whole of one part, parts with numbers of their own, and an id given twice', () => {
    expect(() => checkIdentity([one('a', 1, 'Musculus totus')])).toThrow(/only part of "Musculus totus"/);
    expect(() => checkIdentity([one('a', 1, 'Musculus totus'), one('b', 5, 'Musculus totus')])).toThrow(
      /b: must carry the FMA numbers of a/,
    );
    expect(() => checkIdentity([one('a', 1), one('a', 5)])).toThrow(/"a" is the id of two/);
  });

  it('may be one number for either side', () => {
    expect(() => checkIdentity([{ id: 'a', fma: { right: 1, left: 1 } }])).not.toThrow();
    expect(() => checkIdentity([{ id: 'a', fma: { right: 1, left: 1 } }, one('b', 1)])).toThrow(
      /b: FMA1 is already taken by a/,
    );
  });

  it('is shared by a muscle of a limb and the one cut short whose place it takes', () => {
    const long = { ...one('a-whole', 1), muscle: { replaces: 'a' } };
    expect(() => checkIdentity([one('a', 1), long])).not.toThrow();
    expect(() => checkIdentity([long, one('a', 1)])).not.toThrow();
    expect(() => checkIdentity([one('b', 1), long])).toThrow(/FMA1 is already taken by b/);
  });

  it('makes one multifidus of its three parts, from the sacrum to the axis', () => {
    const parts = readMuscles().filter(({ whole }) => whole === 'Musculus multifidus');
    expect(parts.map(({ id }) => id)).toEqual([
      'multifidus-cervicis',
      'multifidus-lumborum',
      'multifidus-thoracis',
    ]);
    const reached = new Set(
      parts.flatMap(({ attachments }) => [...attachments.origin, ...attachments.insertion]),
    );
    const spine = [
      'axis',
      ...[3, 4, 5, 6, 7].map((n) => `vertebra-c${n}`),
      ...Array.from({ length: 12 }, (_, k) => `vertebra-t${k + 1}`),
      ...[1, 2, 3, 4, 5].map((n) => `vertebra-l${n}`),
      'sacrum',
    ];
    expect(spine.filter((bone) => !reached.has(bone))).toEqual([]);
  });
});
