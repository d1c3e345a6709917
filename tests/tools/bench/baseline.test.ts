import { describe, expect, it } from 'vitest';
import { compare, type Figure, keeping, told } from './baseline.ts';

const less = (value: number, tolerance = 0.1): Figure => ({ value, better: 'less', tolerance });
const more = (value: number, tolerance = 0.1): Figure => ({ value, better: 'more', tolerance });
const verdict = (kept: Figure, now: Figure) => compare({ figure: kept }, { figure: now })[0]!.verdict;

describe('the figures of a bench against those that were kept', () => {
  it('are worse only beyond their tolerance, whichever way is better', () => {
    expect(verdict(less(2), less(2.19))).toBe('alike');
    expect(verdict(less(2), less(2.3))).toBe('worse');
    expect(verdict(less(2), less(1.7))).toBe('better');
    expect(verdict(more(8), more(7.3))).toBe('alike');
    expect(verdict(more(8), more(7))).toBe('worse');
    expect(verdict(more(8), more(9))).toBe('better');
  });

  it('are held to the tolerance that was written down', () => {
    expect(verdict(less(100, 0), less(101, 0.5))).toBe('worse');
    expect(verdict(less(100, 0.5), less(101, 0))).toBe('alike');
  });

  it('are worse where there is no number any more, or something where there was nothing', () => {
    expect(verdict(less(1), less(Number.NaN))).toBe('worse');
    expect(verdict(less(0), less(1))).toBe('worse');
    expect(verdict(less(0), less(0))).toBe('alike');
  });

  it('are named where they are new or gone', () => {
    const rows = compare({ old: less(1), both: less(1) }, { both: less(1), young: less(1) });
    expect(Object.fromEntries(rows.map((r) => [r.name, r.verdict]))).toEqual({
      old: 'gone',
      both: 'alike',
      young: 'new',
    });
  });

  it('are told with the difference, and what got worse is named at the end', () => {
    const lines = told(compare({ loop: less(1), find: more(10) }, { loop: less(1.5), find: more(11) }));
    expect(lines.find((l) => l.includes('loop'))).toMatch(/1 +1\.5 +\+50 % {2}worse$/);
    expect(lines.find((l) => l.includes('find'))).toMatch(/10 +11 +-10 %$/);
    expect(lines.at(-1)).toBe('Worse by more than their tolerance: loop.');
    expect(told(compare({ loop: less(1) }, { loop: less(1) })).at(-1)).toMatch(/^Nothing got worse/);
  });

  it('are kept in few digits, with the tolerance of before', () => {
    expect(keeping({ loop: less(1, 0.3) }, { loop: less(1.23456), bytes: less(912_345.2, 0) })).toEqual({
      loop: less(1.23, 0.3),
      bytes: less(912_345, 0),
    });
  });
});
