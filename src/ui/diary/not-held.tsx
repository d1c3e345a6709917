import { useDiary } from '../../state/diary-stores.ts';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';

/** Says that the browser stores nothing, where somebody notes something all the same. */
export function NotHeld() {
  const words = useDiaryWords();
  const held = useDiary((s) => s.held);
  if (held) return null;
  return (
    <p className={styles.notice} role="alert" data-part="not-held">
      {words.notHeld}
    </p>
  );
}
