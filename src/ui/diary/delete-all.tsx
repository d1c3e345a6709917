import { useState } from 'react';
import { deleteDiary, useDiary } from '../../state/diary-stores.ts';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';

/** Deletes all that is noted on this device, after asking once. */
export function DeleteAll() {
  const words = useDiaryWords();
  const on = useDiary((s) => s.on);
  const [stage, setStage] = useState<'asked' | 'deleted' | 'notDeleted'>();
  return (
    <section className={`${styles.onScreen} ${styles.delete}`} data-part="delete">
      {on && stage !== 'asked' && (
        <p className={styles.keys}>
          <button type="button" onClick={() => setStage('asked')}>
            {words.delete}
          </button>
        </p>
      )}
      {on && stage === 'asked' && (
        <div className={styles.notice} role="alert">
          <p>{words.sure}</p>
          <p className={styles.keys}>
            <button type="button" onClick={() => setStage(deleteDiary() ? 'deleted' : 'notDeleted')}>
              {words.sureYes}
            </button>
            <button type="button" onClick={() => setStage(undefined)}>
              {words.sureNo}
            </button>
          </p>
        </div>
      )}
      <p role="status">{((stage === 'deleted' && !on) || stage === 'notDeleted') && words[stage]}</p>
    </section>
  );
}
