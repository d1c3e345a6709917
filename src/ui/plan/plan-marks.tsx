import type { ComponentProps } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { sided } from '../../core/ids.ts';
import { markName } from '../../domain/marks/mark-name.ts';
import { paintOfPlan } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { painView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { MarkedMap } from '../map/marked/marked-map.tsx';
import { useMarkGround } from '../parts/use-mark-ground.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { paintWord, usePlanSense } from './areas/use-plan-paint.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** What was marked on the body, by number, on the flat map and in words. */
export function PlanMarks({ plan, content }: { plan: Plan; content: ContentBundle }) {
  const words = useMarksWords();
  const plans = usePlanWords();
  const view = useExplorer((s) => s.view);
  const { language } = view;
  const list = new Intl.ListFormat(language);
  const keys = plan.areas.map(({ id, side }) => sided(id, side));
  const { ground, lost } = useMarkGround(plan.marks);
  const { areas } = plan;
  if (plan.marks.length + areas.length === 0) return null;
  const marked = plan.marks.length > 0;
  return (
    <section data-part="marks" className={styles.marked}>
      {marked && (
        <>
          <h2>{words.planned}</h2>
          <Picture plan={plan} surfaces={ground.surfaces} label={words.drawing} />
          <ol className={styles.places}>
            {plan.marks.map((mark, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its number
              <li key={i}>
                <strong>{markName(mark, content, ground, words)}</strong>{' '}
                {mark.kind && <span className={styles.kind}>{words.kinds[mark.kind]}</span>}
              </li>
            ))}
          </ol>
          {lost && <p role="status">{words.lost}</p>}
        </>
      )}
      {areas.length > 0 && (
        <>
          <h2>{words.areas}</h2>
          {/* With marks both are in one picture. */}
          {!marked && <Picture plan={plan} surfaces={ground.surfaces} label={words.drawingAreas} />}
          {([undefined, 'right', 'left'] as const).map((side) => {
            const names = areas.filter((area) => area.side === side).map(({ id }) => content.areas[id] ?? id);
            if (names.length === 0) return null;
            return (
              <p key={side ?? 'middle'} data-areas={side ?? 'middle'}>
                {side && <strong>{`${words.onSide[side]}:`}</strong>} <span>{list.format(names)}</span>
              </p>
            );
          })}
          <p className={styles.onScreen}>
            <a
              className={styles.way}
              data-way="areas"
              href={href(painView(view, keys, undefined, paintWord(plan)))}
            >
              {plans.seeAreas}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** Marks, areas and what was painted on the flat map. */
function Picture({
  plan,
  ...rest
}: { plan: Plan } & Pick<ComponentProps<typeof MarkedMap>, 'surfaces' | 'label'>) {
  const { marks, areas, shape } = plan;
  const sense = usePlanSense(plan);
  return <MarkedMap marks={marks} areas={areas} paint={sense && paintOfPlan(plan)} shape={shape} {...rest} />;
}
