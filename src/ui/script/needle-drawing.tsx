import { sidedAnchor } from '../../domain/anchor/sided-anchor.ts';
import { structureName, wholeMm } from '../../domain/injection/injection-tags.ts';
import { useSettings } from '../../state/hooks.ts';
import { useModelIndex } from '../loading/use-model-index.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './needle-drawing.module.css';
import type { Talk } from './use-talk.ts';

/** Where the needle enters and ends, in a picture of 100 by 100 whatever its shape; nearer to upright than to level, as it is put in. */
const WAY = 'M78 0L70 100';

/** Where there is no body to draw a needle in: what it passes, one layer under the other, and the needle through them to the knot. */
export function NeedleDrawing({ talk: { point, content, view } }: { talk: Talk }) {
  const words = useWords().injection;
  const level = useSettings((s) => s.level);
  const { value: index } = useModelIndex();
  const way = index && sidedAnchor(index, point.id, view.side)?.needle;
  if (!way) return null;
  return (
    <figure className={styles.figure} data-needle-drawing>
      <svg viewBox="0 0 24 26" aria-hidden="true" className={styles.syringe}>
        <path d="M9 2h10l-2 16H10z" />
        <path d="M13 18v8" />
      </svg>
      <ol className={styles.layers} aria-label={words.layers}>
        {way.layers.map(({ id, at }, i) => (
          <li key={id} data-tissue={TISSUES[id] ?? (i === way.layers.length - 1 ? 'aim' : 'muscle')}>
            <span>{structureName(id, content, index).replace(/ \(.*\)$/, '')}</span>
            {level === 'clinical' && <span>{`${wholeMm(at)}\u00a0mm`}</span>}
          </li>
        ))}
      </ol>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" className={styles.needle}>
        <path d={WAY} />
      </svg>
      <i className={styles.knot} aria-hidden="true" />
    </figure>
  );
}

const TISSUES: Readonly<Record<string, string>> = { skin: 'skin', fat: 'fat' };
