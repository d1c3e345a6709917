import { useEffect, useId, useRef } from 'react';
import { useSettings } from '../../state/hooks.ts';
import styles from './thumb-band.module.css';
import { useScriptWords } from './use-script-words.ts';

/** Asked once before what was chosen is gone: in the band, where the thumb is. */
export function LeaveQuestion({ stay, leave }: { stay: () => void; leave: () => void }) {
  const words = useScriptWords().leaving;
  const first = useRef<HTMLButtonElement>(null);
  const hand = useSettings((s) => s.hand);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      className={styles.question}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      data-thumb
      data-hand={hand}
    >
      <p>
        <strong id={`${id}t`}>{words.title}</strong> <span id={`${id}d`}>{words.text}</span>
      </p>
      <div className={styles.steps}>
        <button type="button" className={styles.back} data-really onClick={leave}>
          <span>{words.leave}</span>
        </button>
        <button type="button" className={styles.next} ref={first} data-stay onClick={stay}>
          <span>{words.stay}</span>
        </button>
      </div>
    </div>
  );
}
