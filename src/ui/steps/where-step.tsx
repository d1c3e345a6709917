import type { ContentBundle, MuscleContent, PointContent } from '../../../content/schema/bundle.ts';
import { Claims } from '../claims.tsx';
import styles from '../panel.module.css';
import { useWords } from '../use-words.ts';
import step from './steps.module.css';

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
  const zones = (weight: 'essential' | 'spillover') =>
    point.zones.filter((z) => z.weight === weight).map((z) => content.areas[z.area] ?? z.area);
  const spill = zones('spillover');
  return (
    <>
      <Claims claims={[point.landmark]} />
      <h3>{words.where.pattern}</h3>
      <Claims claims={[point.pattern]} />
      <dl className={step.legend} aria-label={words.where.legend}>
        <div>
          <dt>
            <span className={step.wash} aria-hidden="true" />
            {words.where.essential}
          </dt>
          <dd>{zones('essential').join(', ')}</dd>
        </div>
        {spill.length > 0 && (
          <div>
            <dt>
              <span className={step.dots} aria-hidden="true" />
              {words.where.spillover}
            </dt>
            <dd>{spill.join(', ')}</dd>
          </div>
        )}
      </dl>
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
