import type { ContentBundle } from '../../core/content/bundle.ts';
import { markName } from '../../domain/marks/mark-name.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { useExplorer } from '../../state/hooks.ts';
import { MarkedMap } from '../map/marked/marked-map.tsx';
import { useMarkGround } from '../parts/use-mark-ground.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { planAreaName } from './making-areas.tsx';
import styles from './plan.module.css';

/** What was marked on the body, by number, on the flat map and in words. */
export function PlanMarks({ plan, content }: { plan: Plan; content: ContentBundle }) {
  const words = useMarksWords();
  const language = useExplorer((s) => s.view.language);
  const { ground, lost } = useMarkGround(plan.marks);
  const areas = plan.areas.map((area) => planAreaName(area, content, words));
  if (plan.marks.length + areas.length === 0) return null;
  const map = (
    <MarkedMap
      marks={plan.marks}
      areas={plan.areas}
      surfaces={ground.surfaces}
      shape={plan.shape}
      label={plan.marks.length > 0 ? words.drawing : words.drawingAreas}
    />
  );
  return (
    <section data-part="marks" className={styles.marked}>
      {plan.marks.length > 0 && (
        <>
          <h2>{words.planned}</h2>
          {map}
          <ol className={styles.places}>
            {plan.marks.map((mark, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its number
              <li key={i}>
                <strong>{markName(mark, content, ground, words)}</strong>{' '}
                {mark.kind && <span>{words.kinds[mark.kind]}</span>}
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
          {plan.marks.length === 0 && map}
          <p data-areas="">{new Intl.ListFormat(language).format(areas)}</p>
        </>
      )}
    </section>
  );
}
