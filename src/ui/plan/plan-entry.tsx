import type { Codes } from '../../core/content/codes.ts';
import { NO_MARKS } from '../../domain/marks/marks-code.ts';
import { withExercise, withPoint } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { encodePlan } from '../../domain/plan/plan-code.ts';
import { planView, type View } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useBegunPlan } from '../hand-over/use-begun-plan.ts';
import { More } from '../loading/more.tsx';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './plan.module.css';
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
  const marks = useMarksWords();
  const view = useExplorer((s) => s.view);
  const link = (plan: Plan) => href(planView(view, encodePlan(withView(plan, view), codes), true));
  const { begun, fresh } = useBegunPlan(codes);
  return (
    <p className={styles.entry}>
      {begun && (
        <a href={link(begun)} data-plan="add">
          {words.add}
        </a>
      )}
      <a href={link(fresh)} data-plan="new">
        {words.take}
      </a>
      <span>{words.takeHint}</span>
      {!view.options.marks && (
        <a href={href({ ...view, options: { ...view.options, marks: NO_MARKS } })} data-plan="mark">
          {marks.enter}
        </a>
      )}
    </p>
  );
}
