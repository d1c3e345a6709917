import type { ContentBundle, PatternZone } from '../../core/content/bundle.ts';
import hatch from './hatch.module.css';
import styles from './steps.module.css';
import { useWords } from './use-words.ts';

interface Props {
  zones: readonly PatternZone[];
  content: ContentBundle;
  /** What is painted is on the body too. */
  painted?: boolean;
}

/** What the colours on the body mean, and the areas of a pattern by name. */
export function PatternLegend({ zones, content, painted = false }: Props) {
  const words = useWords();
  const names = (weight: PatternZone['weight']) =>
    zones.filter((z) => z.weight === weight).map((z) => content.areas[z.area] ?? z.area);
  const spill = names('spillover');
  return (
    <dl className={styles.legend} aria-label={words.where.legend}>
      {names('essential').length > 0 && (
        <div>
          <dt>
            <span className={styles.wash} aria-hidden="true" />
            <span>{words.where.essential}</span>
          </dt>
          <dd>{names('essential').join(', ')}</dd>
        </div>
      )}
      {spill.length > 0 && (
        <div>
          <dt>
            <span className={styles.dots} aria-hidden="true" />
            <span>{words.where.spillover}</span>
          </dt>
          <dd>{spill.join(', ')}</dd>
        </div>
      )}
      {painted && (
        <div>
          <dt>
            <span className={hatch.hatch} aria-hidden="true" />
            <span>{words.pain.legendPainted}</span>
          </dt>
        </div>
      )}
    </dl>
  );
}
