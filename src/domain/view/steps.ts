import type { ExerciseId } from '../../core/ids.ts';
import { placeIn, type StoryStep, storyOf } from './story-step.ts';
import { pointView, type View } from './view.ts';

/**
 * The view one step (where a step has stages: one stage) further on in the story or back, or undefined at its ends.
 * The exercise step is one step, or goes on through the exercises that are given. `byHand`: no needle is drawn at the point.
 */
export function neighbourView(
  view: View,
  offset: 1 | -1,
  exercises: readonly ExerciseId[] = [],
  byHand = false,
): View | undefined {
  const { region, muscle, point } = view;
  if (!region || !muscle || !point) return undefined;
  const ofPoint = exercises.map((exercise): StoryStep => ({ step: 'exercises', exercise }));
  const track = [...storyOf(byHand), ...ofPoint];
  const next = track[placeIn(track, point) + offset];
  if (!next) return undefined;
  const to = pointView(view, { region, muscle, point: point.id }, next);
  const { drug, see } = view.options;
  // Whoever keeps to the whole body, or to its muscles, does so from exercise to exercise.
  if (see && point.step === 'exercises' && next.step === 'exercises' && next.exercise)
    return { ...to, options: { ...to.options, see } };
  // What the needle brings stays the same while the injection is told.
  return drug && next.step === 'injection' ? { ...to, options: { ...to.options, drug } } : to;
}
