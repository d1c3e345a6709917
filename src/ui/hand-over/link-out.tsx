import { type ReactNode, useState } from 'react';
import { useExplorer } from '../../state/hooks.ts';
import { planWords } from '../../words/later/plan.ts';
import styles from './hand-over.module.css';
import { Qr } from './qr.tsx';

interface Props {
  link: string;
  /** What the code is, for who does not see it. */
  label: string;
  children: ReactNode;
}

/** The ways in which a link leaves the screen: a code to scan, the link to copy, the device's own sharing. */
export function LinkOut({ link, label, children }: Props) {
  const words = planWords[useExplorer((s) => s.view.language)];
  const [done, setDone] = useState<'copied' | 'notCopied'>();
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
    <div className={styles.out}>
      <Qr text={link} label={label} />
      <div>
        {children}
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
  );
}
