import { describe, expect, it } from 'vitest';
import { REST_AFTER, RESTS, restAt, restBeside } from '../../../src/domain/device/sheet.ts';

const HEIGHTS = { peek: 140, half: 240, full: 560 };

describe('a sheet that is let go', () => {
  it.each([
    [150, 'peek'],
    [200, 'half'],
    [380, 'half'],
    [420, 'full'],
  ] as const)('at a height of %i rests at %s', (height, rest) => {
    expect(restAt(height, 0, HEIGHTS)).toBe(rest);
  });

  it('goes on one rest in the direction in which it is thrown, however little it was moved', () => {
    expect(restAt(245, 1, HEIGHTS)).toBe('full');
    expect(restAt(235, -1, HEIGHTS)).toBe('peek');
    expect(restAt(150, 1, HEIGHTS)).toBe('half');
    expect(restAt(560, 1, HEIGHTS)).toBe('full');
    expect(restAt(120, -1, HEIGHTS)).toBe('peek');
  });
});

it('keys move the sheet one rest at a time, and stop at the ends', () => {
  expect(RESTS.map((rest) => restBeside(rest, 1))).toEqual(['half', 'full', 'full']);
  expect(RESTS.map((rest) => restBeside(rest, -1))).toEqual(['peek', 'peek', 'half']);
});

it('one button alone reaches all rests', () => {
  const reached = new Set<string>();
  for (let rest = RESTS[0] as (typeof RESTS)[number]; !reached.has(rest); rest = REST_AFTER[rest])
    reached.add(rest);
  expect([...reached].sort()).toEqual([...RESTS].sort());
});
