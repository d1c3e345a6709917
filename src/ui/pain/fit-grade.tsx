import type { Match } from '../../domain/pain/ranking.ts';
import styles from './pain.module.css';
import { usePainWords } from './use-pain-words.ts';

/** How well muscles fit what is painted, and on which side. */
export function FitGrade({ match: { fits, best } }: { match: Match }) {
  const words = usePainWords();
  return (
    <p className={styles.fit}>
      <span className={styles.mark} data-fits={fits} aria-hidden="true" />
      <strong>{words.fits[fits]}</strong>
      {best[0] && <span>{words.fitSide[best[0].side]}</span>}
    </p>
  );
}
