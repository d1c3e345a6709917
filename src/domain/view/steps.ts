import { STAGES, STEPS, type Step } from '../../core/ids.ts';
import { pointView, type View } from './view.ts';

const TRACK = STEPS.flatMap((step): { step: Step; stage: string }[] => {
  const stages: readonly string[] = STAGES[step];
  return stages.length > 0 ? stages.map((stage) => ({ step, stage })) : [{ step, stage: '' }];
});

/**
 * The view one step (where a step has stages: one stage) further on in the story or back, or undefined at its ends.
 * The exercise step is one step, or goes on through the exercises that are given.
 */
export function neighbourView(
  view: View,
  offset: 1 | -1,
  exercises: readonly string[] = [],
): View | undefined {
  const { region, muscle, side, point } = view;
  if (!region || !muscle || !point) return undefined;
  const track = [...TRACK, ...exercises.map((stage) => ({ step: 'exercises' as const, stage }))];
  const exact = track.findIndex((t) => t.step === point.step && t.stage === point.stage);
  const at = exact < 0 ? track.findIndex((t) => t.step === point.step) : exact;
  const next = track[at + offset];
  if (!next) return undefined;
  const to = pointView(view, region, muscle, side, point.id, next.step, next.stage);
  // What the needle brings stays the same while the injection is told.
  const { drug } = view.options;
  return drug && next.step === 'injection' ? { ...to, options: { ...to.options, drug } } : to;
}
