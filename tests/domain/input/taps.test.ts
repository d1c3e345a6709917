import { describe, expect, it } from 'vitest';
import { type Tap, watchPairs } from '../../../src/domain/input/taps.ts';

const tap = (down: number, rest: Partial<Tap> = {}): Tap => ({
  x: 100,
  y: 100,
  down,
  up: down + 60,
  count: 1,
  ...rest,
});

describe('a double tap', () => {
  it('that has chosen chooses once, and so does a triple one', () => {
    const pairs = watchPairs();
    expect(pairs.isRest(tap(0))).toBe(false);
    pairs.chose(tap(0));
    expect(pairs.isRest(tap(200, { x: 108 }))).toBe(true);
    expect(pairs.isRest(tap(600))).toBe(true);
    expect(pairs.isRest(tap(3000))).toBe(false);
  });

  it('may be as slow as the system lets it be', () => {
    const pairs = watchPairs();
    pairs.chose(tap(0));
    expect(pairs.isRest(tap(900, { count: 2 }))).toBe(true);
  });

  it('chooses with its second half where the first hit nothing', () => {
    const pairs = watchPairs();
    expect(pairs.isRest(tap(0))).toBe(false);
    expect(pairs.isRest(tap(200, { count: 2 }))).toBe(false);
  });

  it('is not what falls on two places, or with time between', () => {
    const pairs = watchPairs();
    pairs.chose(tap(0));
    expect(pairs.isRest(tap(300, { x: 200 }))).toBe(false);
    pairs.chose(tap(1000));
    expect(pairs.isRest(tap(1000 + 60 + 600))).toBe(false);
  });
});
