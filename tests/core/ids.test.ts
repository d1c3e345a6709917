import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type AreaId,
  type AreaKey,
  asId,
  isId,
  type MuscleId,
  type PointId,
  readSided,
  SIDES,
  type SidedKey,
  sided,
  splitSided,
} from '../../src/core/ids.ts';

const word = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const side = fc.option(fc.constantFrom(...SIDES), { nil: undefined });

describe('the key of something on a side', () => {
  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(word, side, (id, on) => {
        expect(splitSided(sided(id, on))).toEqual({ id, side: on });
      }),
    );
  });

  it('is written as addresses write it, and read back', () => {
    expect(sided('temple', 'right')).toBe('temple.right');
    expect(sided('tailbone')).toBe('tailbone');
    fc.assert(
      fc.property(word, side, (id, on) => {
        expect(readSided(sided(id, on))).toBe(sided(id, on));
      }),
    );
  });

  it.each(['', '.left', 'temple.', 'temple.up', 'temple.left.right', 'Temple', 'a b', 'temple,ear'])(
    'is not read from "%s"',
    (text) => expect(readSided(text)).toBeUndefined(),
  );
});

describe('an id', () => {
  it('has no other signs than names in addresses', () => {
    for (const text of ['piriformis', 'c7', 'scalenus-medius']) expect(isId(text)).toBe(true);
    for (const text of ['', 'temple.left', 'Temple', 'a b', 'ñ', '%2e']) expect(isId(text)).toBe(false);
  });

  it('of one kind is not taken for that of another, nor any text for an id', () => {
    expectTypeOf<MuscleId>().not.toExtend<PointId>();
    expectTypeOf<string>().not.toExtend<MuscleId>();
    expectTypeOf<MuscleId>().toExtend<string>();
    expectTypeOf<AreaId>().not.toExtend<AreaKey>();
    expectTypeOf<AreaKey>().not.toExtend<SidedKey<PointId>>();
    expectTypeOf<AreaKey>().toExtend<SidedKey>();
    expectTypeOf(splitSided(asId<AreaKey>('temple.left')).id).toEqualTypeOf<AreaId>();
  });
});
