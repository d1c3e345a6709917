import { useState } from 'react';
import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import styles from './plan.module.css';
import { wholeLink } from './plan-link.ts';
import { Qr } from './qr.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** The ways in which a plan leaves the screen: a code to scan, the link to copy, the device's own sharing. */
export function HandOver({ word }: { word: string }) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  const [done, setDone] = useState<'copied' | 'notCopied'>();
  const link = wholeLink(planView(view, word));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setDone('copied');
    } catch {
      setDone('notCopied');
    }
  };
  // Whoever closes the sheet of the device has not shared; that is no fault.
  const share = () => navigator.share({ url: link }).catch(() => undefined);
  return (
    <section className={styles.hand} data-part="hand">
      <h2>{words.hand}</h2>
      <div>
        <Qr text={link} label={words.qr} />
        <div>
          <p className={styles.onScreen}>{words.handLead}</p>
          <p>{words.holds}</p>
          <p className={styles.keys}>
            <button type="button" onClick={() => void copy()}>
              {words.copy}
            </button>
            {'share' in navigator && (
              <button type="button" onClick={() => void share()}>
                {words.share}
              </button>
            )}
          </p>
          <p role="status">{done && words[done]}</p>
          <label className={styles.link}>
            <span>{words.link}</span>
            <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </label>
        </div>
      </div>
    </section>
  );
}
