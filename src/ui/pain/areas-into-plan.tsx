import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Codes } from '../../core/content/codes.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { areasOfPaint, withAreas } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { encodePlan } from '../../domain/plan/plan-code.ts';
import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useBegunPlan } from '../hand-over/use-begun-plan.ts';
import { More } from '../loading/more.tsx';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** The way to a plan with the areas that are painted; where one was begun a moment ago, into that. */
export function AreasIntoPlan({ painted, content }: { painted: readonly SkinKey[]; content: ContentBundle }) {
  const words = usePainWords();
  const areas = areasOfPaint(painted, content);
  const left = painted.length - areas.length;
  return (
    <div className={styles.plan}>
      {areas.length > 0 && <More>{({ codes }) => <Way areas={areas} codes={codes} />}</More>}
      <p>{[areas.length > 0 && words.intoPlanHint, left > 0 && words.notInPlan].filter(Boolean).join(' ')}</p>
    </div>
  );
}

function Way({ areas, codes }: { areas: Plan['areas']; codes: Codes }) {
  const words = usePainWords();
  const view = useExplorer((s) => s.view);
  const { begun, fresh } = useBegunPlan(codes);
  const to = encodePlan(withAreas(begun ?? fresh, areas), codes);
  return (
    <p>
      <a href={href(planView(view, to, true))} data-plan="areas">
        {words.intoPlan}
      </a>
    </p>
  );
}
