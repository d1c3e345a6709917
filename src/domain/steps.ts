import { pointView, STAGES, STEPS, type Stage, type Step, type View } from './view.ts';

const TRACK: readonly { step: Step; stage: Stage }[] = STEPS.flatMap(
  (step): { step: Step; stage: Stage }[] =>
    step === 'injection' ? STAGES.map((stage) => ({ step, stage })) : [{ step, stage: 'before' }],
);

/** The view one step (inside the injection: one stage) further on in the story or back, or undefined at its ends. */
export function neighbourView(view: View, offset: 1 | -1): View | undefined {
  const { region, muscle, side, point } = view;
  if (!region || !muscle || !point) return undefined;
  const at = TRACK.findIndex(
    (t) => t.step === point.step && (t.step !== 'injection' || t.stage === point.stage),
  );
  const next = TRACK[at + offset];
  return next && pointView(view, region, muscle, side, point.id, next.step, next.stage);
}
