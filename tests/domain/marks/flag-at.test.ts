import { describe, expect, it } from 'vitest';
import { flagAt } from '../../../src/domain/marks/flag-at.ts';

const flag = (number: number, left: number, top: number, size = 24) => ({
  number,
  left,
  top,
  right: left + size,
  bottom: top + size,
});

describe('a tap on the number of a mark', () => {
  it('means that mark, a little beside it too, and farther off none', () => {
    const flags = [flag(1, 100, 100), flag(2, 300, 100)];
    expect(flagAt(flags, 112, 112)).toBe(1);
    expect(flagAt(flags, 305, 101)).toBe(2);
    expect(flagAt(flags, 112, 130)).toBe(1);
    expect(flagAt(flags, 112, 140)).toBeUndefined();
    expect(flagAt([], 112, 112)).toBeUndefined();
  });

  it('means the nearer of two that are reached, and none that is not drawn', () => {
    const flags = [flag(1, 100, 100), flag(2, 130, 100)];
    expect(flagAt(flags, 126, 112)).toBe(1);
    expect(flagAt(flags, 128, 112)).toBe(2);
    expect(flagAt([flag(1, 0, 0, 0)], 1, 1)).toBeUndefined();
  });
});
