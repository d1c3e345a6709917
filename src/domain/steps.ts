import { pointView, STAGES, STEPS, type Step, type View } from './view.ts';

const TRACK = STEPS.flatMap((step): { step: Step; stage: string }[] => {
  const stages: readonly string[] = STAGES[step];
  return stages.length > 0 ? stages.map((stage) => ({ step, stage })) : [{ step, stage: '' }];
});

/** The view one step (where a step has stages: one stage) further on in the story or back, or undefined at its ends. */
export function neighbourView(view: View, offset: 1 | -1): View | undefined {
  const { region, muscle, side, point } = view;
  if (!region || !muscle || !point) return undefined;
  const at = TRACK.findIndex(
    (t) => t.step === point.step && (t.step === 'exercises' || t.stage === point.stage),
  );
  const next = TRACK[at + offset];
  if (!next) return undefined;
  const to = pointView(view, region, muscle, side, point.id, next.step, next.stage);
  // What the needle brings stays the same while the injection is told.
  const { drug } = view.options;
  return drug && next.step === 'injection' ? { ...to, options: { ...to.options, drug } } : to;
}
