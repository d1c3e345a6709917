import { STEPS } from '../../core/ids.ts';
import { placeIn, STEP_STARTS, type StoryStep, storyOf } from '../view/story-step.ts';

/** What the bar of the story is divided into, in order, and which of it is shown. */
export interface Segments {
  parts: readonly StoryStep[];
  now: number;
}

/**
 * The segments at a place of the story: the stages of its step; the steps, where it has none; an exercise is one. `byHand`: no
 * needle is drawn at the point.
 */
export function segmentsAt(at: StoryStep, byHand = false): Segments {
  if (at.step === 'exercises' && at.exercise) return { parts: [at], now: 0 };
  const stages = storyOf(byHand).filter(({ step }) => step === at.step);
  const parts = stages.length > 1 ? stages : STEPS.map((step) => STEP_STARTS[step]);
  return { parts, now: placeIn(parts, at) };
}
