import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Codes } from '../../core/content/codes.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { isBrush, type Paint } from '../../domain/pain/paint/paint.ts';
import { areasOfPaint, withPaint } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { encodePlan } from '../../domain/plan/plan-code.ts';
import { strokesForPlan } from '../../domain/plan/plan-paint.ts';
import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useBegunPlan } from '../hand-over/use-begun-plan.ts';
import { More } from '../loading/more.tsx';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** The way to a plan with the areas that are painted; where one was begun a moment ago, into that. */
export function AreasIntoPlan({
  painted,
  paint,
  content,
}: {
  painted: readonly SkinKey[];
  paint: Paint;
  content: ContentBundle;
}) {
  const words = usePainWords();
  const areas = areasOfPaint(painted, content);
  const left = painted.length - areas.length;
  const byName = paint.some(isBrush) && !strokesForPlan(paint);
  return (
    <div className={styles.plan}>
      {areas.length > 0 && <More>{({ codes }) => <Way areas={areas} paint={paint} codes={codes} />}</More>}
      <p>
        {[
          areas.length > 0 && (byName ? words.intoPlanByName : words.intoPlanHint),
          left > 0 && words.notInPlan,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}

function Way({ areas, paint, codes }: { areas: Plan['areas']; paint: Paint; codes: Codes }) {
  const words = usePainWords();
  const view = useExplorer((s) => s.view);
  const { begun, fresh } = useBegunPlan(codes);
  const to = encodePlan(withPaint(begun ?? fresh, areas, paint), codes);
  return (
    <p>
      <a href={href(planView(view, to, true))} data-plan="areas">
        {words.intoPlan}
      </a>
    </p>
  );
}
