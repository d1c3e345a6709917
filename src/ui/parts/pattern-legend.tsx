import type { ReactNode } from 'react';
import type { ContentBundle, PatternZone } from '../../core/content/bundle.ts';
import { LIMB_PARTS, type LimbPart } from '../../core/model/skin-places.ts';
import { useViewport } from '../../state/hooks.ts';
import styles from './steps.module.css';
import { useWords } from './use-words.ts';

interface Props {
  /** The points whose pattern it is: their strokes may reach farther than areas have names. */
  points: ContentBundle['points'];
  zones: readonly PatternZone[];
  content: ContentBundle;
  /** What else is on the body. */
  children?: ReactNode;
}

/** What the colours on the body mean, and the areas of a pattern by name. */
export function PatternLegend({ points, zones, content, children }: Props) {
  const words = useWords();
  const limbs = useViewport((s) => s.index?.patterns?.limbs);
  const names = (weight: PatternZone['weight']) => [
    ...zones.filter((z) => z.weight === weight).map((z) => content.areas[z.area] ?? z.area),
    ...LIMB_PARTS.filter((part) => strongest(part) === weight).map((part) => words.pain.limbs[part]),
  ];
  const strongest = (part: LimbPart) => {
    const weights = points.map(({ id }) => limbs?.[id]?.[part]);
    return weights.find((weight) => weight === 'essential') ?? weights.find(Boolean);
  };
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
      {children}
    </dl>
  );
}
