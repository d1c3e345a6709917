import { describe, expect, it } from 'vitest';
import { storyGesture } from '../../../src/domain/input/story-gesture.ts';

const TAP = { right: 0, down: 0, time: 80, from: 0.6 };

describe('a finger on the bar of the story', () => {
  it('goes on by a tap, and back by one at the beginning of the bar', () => {
    expect(storyGesture(TAP)).toBe(1);
    expect(storyGesture({ ...TAP, from: 0.1 })).toBe(-1);
  });

  it('goes on by a swipe to the left and back by one to the right, however slow', () => {
    expect(storyGesture({ ...TAP, right: -60, down: 10, time: 900 })).toBe(1);
    expect(storyGesture({ ...TAP, right: 60, down: -10 })).toBe(-1);
  });

  it('only holds the film when it stays, and means nothing when it slips up or down', () => {
    expect(storyGesture({ ...TAP, time: 700 })).toBeUndefined();
    expect(storyGesture({ ...TAP, right: 12, down: 80 })).toBeUndefined();
  });
});
