import type { ContentBundle, MuscleContent, PointContent } from '../../core/content/bundle.ts';
import { ClaimSection, Claims } from '../evidence/claims.tsx';
import styles from '../parts/panel.module.css';
import { PatternLegend } from '../parts/pattern-legend.tsx';
import { useWords } from '../parts/use-words.ts';
import { LaterOtherSide } from './later-other-side.tsx';

/** Step 1: the muscle, the place, and where the pain may be felt. */
export function WhereStep({
  content,
  muscle,
  point,
}: {
  content: ContentBundle;
  muscle: MuscleContent;
  point: PointContent;
}) {
  const words = useWords();
  return (
    <>
      <ClaimSection claims={[point.landmark, point.pattern]} at="ends">
        <Claims claims={[point.landmark]} />
        <LaterOtherSide />
        <h3>{words.where.pattern}</h3>
        <Claims claims={[point.pattern]} />
      </ClaimSection>
      <PatternLegend points={[point]} zones={point.zones} content={content} />
      <h3>{words.where.feels}</h3>
      <Claims claims={point.feels} list />
      <details className={styles.fold}>
        <summary>{words.where.provokes}</summary>
        <Claims claims={point.provokes} list />
      </details>
      <details className={styles.fold}>
        <summary>{words.where.lookalikes}</summary>
        <Claims claims={point.lookalikes} list />
      </details>
      <details className={styles.fold}>
        <summary>{muscle.name}</summary>
        <Claims claims={[muscle.what]} />
      </details>
    </>
  );
}
