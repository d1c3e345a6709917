import { type ReactNode, useEffect, useRef, useState } from 'react';
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
  const [done, setDone] = useState<{ how: 'copied' | 'notCopied' }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setDone({ how: 'copied' });
    } catch {
      setDone({ how: 'notCopied' });
    }
  };
  const said = useRef<HTMLParagraphElement>(null);
  // Under the lower edge of a small screen it would look as if the key did nothing.
  useEffect(() => {
    if (done) said.current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
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
        <p className={styles.said} role="status" ref={said}>
          {done && words[done.how]}
        </p>
        <label className={styles.link}>
          <span>{words.link}</span>
          <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      </div>
    </div>
  );
}
