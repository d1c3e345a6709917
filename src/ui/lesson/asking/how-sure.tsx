import type { Certainty } from '../../../core/content/bundle.ts';
import { CertaintyShape } from '../../evidence/certainty-shape.tsx';
import { useWords } from '../../parts/use-words.ts';
import styles from '../presenting.module.css';

/** How sure medicine is of what is said to a view, for the class: by its sign and in words. */
export function HowSure({ of }: { of: Certainty }) {
  const { certainty } = useWords();
  return (
    <p className={styles.answer} data-lesson="certainty">
      <CertaintyShape of={of} />
      <span>{` ${certainty[of]}`}</span>
    </p>
  );
}
