import { lookup } from '../../core/content/lookup.ts';
import type { Marks } from '../../domain/marks/editing.ts';
import { siteOf } from '../../domain/marks/sites.ts';
import { withMarks, withPoint } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { encodePlan } from '../../domain/plan/plan-code.ts';
import { planView } from '../../domain/view/view.ts';
import { useExplorer, useMarking } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useBegunPlan } from '../hand-over/use-begun-plan.ts';
import { More } from '../loading/more.tsx';
import styles from './plan.module.css';

/** The way to a plan with these marks in it, and with the common sites that some of them are. */
export function IntoPlan({ marks, label }: { marks: Marks; label: string }) {
  return (
    <p className={styles.entry}>
      <More>{({ codes }) => <Way marks={marks} label={label} codes={codes} />}</More>
    </p>
  );
}

function Way({
  marks,
  label,
  codes,
}: {
  marks: Marks;
  label: string;
  codes: Parameters<typeof encodePlan>[1];
}) {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const { surfaces, anchors } = useMarking((s) => s.ground);
  const { begun, fresh } = useBegunPlan(codes);
  const sited = marks.reduce(
    (plan: Plan, mark) => {
      const surface = surfaces.get(mark.muscle);
      const site = surface && siteOf(surface, mark, anchors);
      return site && lookup(content).point(site) ? withPoint(plan, site, mark.side) : plan;
    },
    withMarks(begun ?? fresh, marks),
  );
  return (
    <a href={href(planView(view, encodePlan(sited, codes), true))} data-plan="marks">
      {label}
    </a>
  );
}
