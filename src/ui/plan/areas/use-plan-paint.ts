import { encodePaint } from '../../../domain/pain/paint/paint-code.ts';
import type { SkinSense } from '../../../domain/pain/paint/skin-sense.ts';
import { paintOfPlan } from '../../../domain/plan/making.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { useExplorer, usePaint } from '../../../state/hooks.ts';
import { bringSense } from '../../../state/painter-stores.ts';
import { useLoaded } from '../../loading/use-loaded.ts';

/** The places of the skin, by which what a brush painted is drawn and cut; undefined until they have come, and where nothing asks for them. */
export function usePlanSense({ strokes }: Plan): SkinSense | undefined {
  const content = useExplorer((s) => s.content);
  useLoaded((again) => bringSense(content!, again), content !== undefined && strokes !== undefined);
  const sense = usePaint((s) => s.sense);
  return strokes && sense;
}

/** What a plan has painted as the page where one paints reads it; nothing where its areas say it all. */
export const paintWord = (plan: Plan): string | undefined => plan.strokes && encodePaint(paintOfPlan(plan));
