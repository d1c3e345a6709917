import { STEPS } from '../../core/ids.ts';
import { STEP_STARTS, STORY, type StoryStep, sameStep } from '../view/story-step.ts';

/** What the bar of the story is divided into, in order, and which of it is shown. */
export interface Segments {
  parts: readonly StoryStep[];
  now: number;
}

/** The segments at a place of the story: the stages of its step; the steps, where it has none; an exercise is one. */
export function segmentsAt(at: StoryStep): Segments {
  if (at.step === 'exercises' && at.exercise) return { parts: [at], now: 0 };
  const stages = STORY.filter(({ step }) => step === at.step);
  const parts = stages.length > 1 ? stages : STEPS.map((step) => STEP_STARTS[step]);
  return { parts, now: parts.findIndex((part) => sameStep(part, at)) };
}
