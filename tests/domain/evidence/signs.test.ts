import { describe, expect, it } from 'vitest';
import type { Certainty, Claim } from '../../../src/core/content/bundle.ts';
import {
  backings,
  equallySure,
  firstOfEach,
  openingOf,
  together,
} from '../../../src/domain/evidence/signs.ts';

const claim = (everyday: string, certainty: Certainty, ...sources: string[]): Claim => ({
  everyday,
  clinical: everyday,
  certainty,
  sources,
});
const a = claim('a', 'weak', 'one');
const b = claim('b', 'weak', 'one');
const c = claim('c', 'weak', 'two');
const d = claim('d', 'mixed', 'two');
const e = claim('e', 'weak', 'one');

describe('how sure medicine is of statements that stand together', () => {
  it('is one sign for neighbours of the same certainty and sources, in their order', () => {
    expect(together([a, b, c, d, e])).toEqual([[a, b], [c], [d], [e]]);
    expect(together([])).toEqual([]);
  });

  it('is said once where it is the same for all', () => {
    expect(equallySure([a, c, e])).toBe(true);
    expect(equallySure([a, c, d])).toBe(false);
  });

  it('has its word where it comes up first', () => {
    expect([...firstOfEach([a, b, d, e])]).toEqual([a, d]);
  });

  it('loses no statement and no source where statements are gathered', () => {
    expect(backings([a, c, b, e])).toEqual([
      { sources: ['one'], claims: [a, b, e] },
      { sources: ['two'], claims: [c] },
    ]);
  });

  it('is told of statements by their first words', () => {
    expect(openingOf('Press it, if you can, for a moment.')).toBe('Press it, if you can…');
    expect(openingOf('It may ache.')).toBe('It may ache.');
  });
});
