import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type PointId, type Side, sided } from '../../core/ids.ts';
import { fitSideOf, fitView } from '../../domain/pain/fit-view.ts';
import { rankMuscles } from '../../domain/pain/ranking.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { usePainWords } from '../pain/use-pain-words.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** So many places are listed; all that fit are on the page where it was painted. */
const MOST_SHOWN = 5;

interface Props {
  plan: Plan;
  content: ContentBundle;
  /** Takes a place into the plan, where it is being put together. */
  take?: (id: PointId, side: Side) => void;
}

/** The places whose taught pattern fits where it hurts, best first, each with the way to it; nothing where no area is in the plan. */
export function FittingMuscles({ plan, content, take }: Props) {
  const words = usePlanWords();
  const pain = usePainWords();
  const view = useExplorer((s) => s.view);
  const fits = rankMuscles(
    plan.areas.map(({ id, side }) => sided(id, side)),
    content,
  ).flatMap(({ best }) => best);
  if (plan.areas.length === 0) return null;
  return (
    <section data-part="fitting" className={styles.onScreen}>
      <h2>{pain.results}</h2>
      <p>{fits.length === 0 ? pain.none : pain.notDiagnosis}</p>
      <ul className={styles.list}>
        {fits.slice(0, MOST_SHOWN).map((fit) => {
          const side = fitSideOf(fit, view);
          const { muscle, point } = {
            muscle: lookup(content).muscle(fit.muscle),
            point: lookup(content).point(fit.point),
          };
          const name = words.sided(`${muscle?.name}: ${point?.name}`, side);
          const taken = plan.points.some((one) => one.id === fit.point && one.side === side);
          return (
            <li key={fit.point} className={styles.row}>
              <a className={styles.way} href={href(fitView(fit, view, content))}>
                {name}
              </a>
              {take && !taken && (
                <button
                  type="button"
                  className={styles.key}
                  aria-label={words.making.takeIn(name)}
                  onClick={() => take(fit.point, side)}
                >
                  <span aria-hidden="true">+</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
