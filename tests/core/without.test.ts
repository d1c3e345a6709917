import { describe, expect, expectTypeOf, it } from 'vitest';
import { without } from '../../src/core/without.ts';

describe('a thing without what is named', () => {
  const whole: { t?: number; guided?: true; peel: string } = { t: 4, guided: true, peel: 'skin' };

  it('keeps all the rest, in its order, and leaves the thing itself alone', () => {
    expect(without(whole, 'guided')).toEqual({ t: 4, peel: 'skin' });
    expect(Object.keys(without(whole, 'guided'))).toEqual(['t', 'peel']);
    expect(without(whole, 't', 'guided')).toEqual({ peel: 'skin' });
    expect(whole).toEqual({ t: 4, guided: true, peel: 'skin' });
  });

  it('is not asked for names that it does not have, nor for what was taken out', () => {
    // @ts-expect-error: no such part
    without(whole, 'colour');
    expectTypeOf(without(whole, 't')).toEqualTypeOf<Omit<typeof whole, 't'>>();
  });
});
