import { useState } from 'react';
import { dueIds, progressText } from '../../../domain/quiz/cards.ts';
import {
  deleteProgress,
  openProgress,
  progress,
  turnOnProgress,
  useProgress,
} from '../../../state/progress-stores.ts';
import { device } from '../../../state/stores.ts';
import { saveFile } from '../../parts/save-file.ts';
import styles from '../quiz.module.css';
import { useQuizWords } from '../use-quiz-words.ts';

/** What the device keeps of practice: nothing until it is asked to; then what is due, as a file too, and a way to delete it. */
export function KeptProgress() {
  const { kept } = useQuizWords();
  const { on, held, cards } = useProgress((s) => s);
  const [said, setSaid] = useState('');
  const due = dueIds(cards, device.clock.date()).length;
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = await file.text().catch(() => '');
    setSaid(openProgress(text) ? kept.opened : kept.notOpened);
  };
  return (
    <section aria-labelledby="kept-progress">
      <h2 id="kept-progress">{kept.title}</h2>
      <p>{on ? kept.on(cards.size, due) : kept.off}</p>
      {on && !held && <p>{kept.notHeld}</p>}
      <div className={styles.ways}>
        {on ? (
          <>
            <button
              type="button"
              className={styles.key}
              onClick={() => saveFile('practice.txt', 'text/plain', progressText(progress.getState()))}
            >
              {kept.save}
            </button>
            <button
              type="button"
              className={styles.key}
              onClick={() => setSaid(deleteProgress() ? kept.deleted : kept.notDeleted)}
            >
              {kept.delete}
            </button>
          </>
        ) : (
          <button type="button" className={styles.key} onClick={turnOnProgress}>
            {kept.turnOn}
          </button>
        )}
        <label className={styles.file}>
          <span>{kept.open}</span>
          <input
            type="file"
            accept=".txt,text/plain"
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
