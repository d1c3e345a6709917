import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { sided } from '../../core/ids.ts';
import { fitSideOf, fitView, missingOf } from '../../domain/pain/fit-view.ts';
import type { PointFit } from '../../domain/pain/point-fit.ts';
import type { Match } from '../../domain/pain/ranking.ts';
import { painView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { areaNames } from './area-names.ts';
import { FitGrade } from './fit-grade.tsx';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** One muscle that fits (or several for which one pattern is taught): how well, why, and the ways on. */
export function MatchCard({ match, content }: { match: Match; content: ContentBundle }) {
  const words = usePainWords();
  const view = useExplorer((s) => s.view);
  const [first] = match.best;
  if (!first) return null;
  const side = fitSideOf(first, view);
  const pattern = sided(first.point, side);
  const shown = view.options.pattern === pattern;
  const names = match.muscles.map((id) => lookup(content).nameOf(id) ?? id);
  return (
    <li className={styles.match} data-shown={shown || undefined}>
      <h3>{names.join(', ')}</h3>
      <FitGrade match={match} />
      {match.best.length > 1 && <p>{words.shared}</p>}
      <Reasons fit={first} content={content} />
      <div className={styles.ways}>
        {match.best.map((fit) => (
          <a key={fit.point} href={href(fitView(fit, view, content))}>
            {linkName(fit, content, match.best.length > 1)}
          </a>
        ))}
        <a
          className={styles.pattern}
          href={href(painView(view, view.options.pain, shown ? undefined : pattern, view.options.paint))}
          aria-current={shown || undefined}
        >
          {shown ? words.hidePattern : words.showPattern}
        </a>
      </div>
    </li>
  );
}

/** The site of a fit, with its muscle where several are offered. */
function linkName(fit: PointFit, content: ContentBundle, several: boolean): string {
  const point = lookup(content).point(fit.point)?.name ?? '';
  return several ? `${lookup(content).muscle(fit.muscle)?.name}: ${point}` : point;
}

/** What speaks for a point and what against it. */
function Reasons({ fit, content }: { fit: PointFit; content: ContentBundle }) {
  const words = usePainWords();
  const reasons = { ...fit, missing: missingOf(fit) };
  return (
    <ul className={styles.why}>
      {(['essential', 'spillover', 'missing', 'unexplained'] as const)
        .filter((kind) => reasons[kind].length > 0)
        .map((kind) => (
          <li key={kind} data-kind={kind}>
            {words.why[kind](areaNames(reasons[kind], content, words))}
          </li>
        ))}
    </ul>
  );
}
