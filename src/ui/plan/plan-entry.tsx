import type { Codes } from '../../core/content/codes.ts';
import { withExercise, withPoint } from '../../domain/plan/making.ts';
import { dayOf, emptyPlan, type Plan } from '../../domain/plan/plan.ts';
import { decodePlan, encodePlan } from '../../domain/plan/plan-code.ts';
import { planView, type View } from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { More } from '../loading/more.tsx';
import styles from './plan.module.css';
import { planInHand } from './plan-link.ts';
import { usePlanWords } from './use-plan-words.ts';

/** The plan with the place that is looked at, and the exercise that is shown. */
function withView(plan: Plan, { point, side }: View): Plan {
  if (!point) return plan;
  const at = withPoint(plan, point.id, side);
  return point.step === 'exercises' && point.exercise ? withExercise(at, { id: point.exercise }) : at;
}

/** The way to a plan with this place in it; where one was open a moment ago, to the same with this added. */
export default function PlanEntry() {
  return <More>{({ codes }) => <Ways codes={codes} />}</More>;
}

function Ways({ codes }: { codes: Codes }) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  const settings = useSettings((s) => s);
  const link = (plan: Plan) => href(planView(view, encodePlan(withView(plan, view), codes), true));
  const word = planInHand();
  const begun = word === undefined ? undefined : decodePlan(word, codes);
  const fresh: Plan = {
    ...emptyPlan({ level: settings.level, shape: settings.bodyShape, calm: settings.calm }),
    day: dayOf(new Date()),
  };
  return (
    <p className={styles.entry}>
      {begun && 'plan' in begun && (
        <a href={link(begun.plan)} data-plan="add">
          {words.add}
        </a>
      )}
      <a href={link(fresh)} data-plan="new">
        {words.take}
      </a>
      <span>{words.takeHint}</span>
    </p>
  );
}
