import { describe, expect, it } from 'vitest';
import {
  laserBegun,
  laserDrawn,
  laserEnded,
  laserLeft,
  laserPath,
  laserTakenBack,
  NO_LASER,
} from '../../../src/domain/marks/laser.ts';

describe('the pointer', () => {
  const drawn = laserDrawn(laserDrawn(laserBegun(NO_LASER, 10, 10), 40, 10), 40, 50);

  it('stays while the pen is down and is gone 2 s after the last stroke', () => {
    expect(laserLeft(drawn, 1e9)).toBe(1);
    const ended = laserEnded(drawn, 1000, false);
    expect(laserLeft(ended, 1000)).toBe(1);
    expect(laserLeft(ended, 2000)).toBeCloseTo(0.5);
    expect(laserLeft(ended, 3000)).toBe(0);
    const again = laserBegun(ended, 90, 90);
    expect(laserLeft(again, 9000)).toBe(1);
    expect(again.strokes).toHaveLength(2);
  });

  it('is gone at once where nothing may move, and where it was the start of another gesture', () => {
    expect(laserEnded(drawn, 1000, true)).toEqual(NO_LASER);
    expect(laserTakenBack(drawn, 1000).strokes).toEqual([]);
  });

  it('is one smooth line, or a dot', () => {
    expect(laserPath(drawn.strokes[0]!)).toBe('M10.0 10.0Q40.0 10.0 40.0 30.0L40.0 50.0');
    expect(laserPath({ line: [[1, 2]] })).toBe('M1.0 2.0l0.1 0');
  });
});
