import type { Codes } from '../../core/content/codes.ts';
import { dayOf, emptyPlan, type Plan } from '../../domain/plan/plan.ts';
import { decodePlan } from '../../domain/plan/plan-code.ts';
import { useSettings } from '../../state/hooks.ts';
import { planInHand } from './plan-link.ts';

/** The plan that was being put together a moment ago, if there is one, and a new one as the settings are. */
export function useBegunPlan(codes: Codes): { begun: Plan | undefined; fresh: Plan } {
  const settings = useSettings((s) => s);
  const word = planInHand();
  const read = word === undefined ? undefined : decodePlan(word, codes);
  return {
    begun: read && 'plan' in read ? read.plan : undefined,
    fresh: {
      ...emptyPlan({ level: settings.level, shape: settings.bodyShape, calm: settings.calm }),
      day: dayOf(new Date()),
    },
  };
}
