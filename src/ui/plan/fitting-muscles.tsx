import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type PointId, SIDES, type Side, sided } from '../../core/ids.ts';
import { fitSideOf, fitView } from '../../domain/pain/fit-view.ts';
import type { PointFit } from '../../domain/pain/point-fit.ts';
import type { Match } from '../../domain/pain/ranking.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { FitGrade } from '../pain/fit-grade.tsx';
import { useMatches } from '../pain/use-matches.ts';
import { usePainWords } from '../pain/use-pain-words.ts';
import { paintWord } from './areas/use-plan-paint.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** So many matches are listed; all that fit are on the page where it was painted. */
const MOST_SHOWN = 5;

interface Props {
  plan: Plan;
  content: ContentBundle;
  /** Takes a place into the plan, on these sides, where it is being put together. */
  take?: (id: PointId, sides: readonly Side[]) => void;
}

/** The places whose taught pattern fits where it hurts, as the page where it is painted tells them; nothing where no area is in the plan. */
export function FittingMuscles(props: Props) {
  // Without an area nothing is asked for that it is compared with.
  return props.plan.areas.length === 0 ? null : <Fitting {...props} />;
}

function Fitting(props: Props) {
  const { plan, content } = props;
  const pain = usePainWords();
  const paint = paintWord(plan);
  const painted = { pain: plan.areas.map(({ id, side }) => sided(id, side)), ...(paint && { paint }) };
  const { matches, progress } = useMatches(painted, content);
  return (
    <section data-part="fitting" className={styles.onScreen}>
      <h2>{pain.results}</h2>
      {!matches && <p>{pain.comparing}</p>}
      {matches && progress === 'failed' && <p>{pain.byNamesOnly}</p>}
      {matches && <p>{matches.length === 0 ? pain.none : pain.notDiagnosis}</p>}
      <ol className={styles.list}>
        {matches
          ?.slice(0, MOST_SHOWN)
          .flatMap((match) =>
            match.best.map((fit) => <Place key={fit.point} {...props} match={match} fit={fit} />),
          )}
      </ol>
    </section>
  );
}

function Place({ plan, content, take, match, fit }: Props & { match: Match; fit: PointFit }) {
  const words = usePlanWords();
  const { fitSide } = usePainWords();
  const view = useExplorer((s) => s.view);
  const side = fitSideOf(fit, view);
  const sides = fit.side === 'both' ? SIDES : [side];
  const muscle = lookup(content).muscle(fit.muscle);
  const name = `${muscle?.name}: ${lookup(content).point(fit.point)?.name}`;
  const taken = sides.every((on) => plan.points.some((one) => one.id === fit.point && one.side === on));
  return (
    <li className={styles.row}>
      <div>
        <a className={styles.way} href={href(fitView(fit, view, content))}>
          {name}
        </a>
        <FitGrade match={match} />
      </div>
      {take && !taken && (
        <button
          type="button"
          className={styles.key}
          aria-label={words.making.takeIn(
            fit.side === 'both' ? `${name}, ${fitSide.both}` : words.sided(name, side),
          )}
          onClick={() => take(fit.point, sides)}
        >
          <span aria-hidden="true">+</span>
        </button>
      )}
    </li>
  );
}
