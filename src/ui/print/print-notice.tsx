import { usePrintRefused } from '../../state/hooks.ts';
import { readRefusal } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './print-notice.module.css';

/** Says that this browser cannot print, as those inside of other apps, and what to do. */
export function PrintNotice() {
  const words = useWords();
  const refused = usePrintRefused();
  if (!refused) return null;
  return (
    <div className={styles.notice} role="alert">
      <p>{words.print.refused}</p>
      <button type="button" onClick={close}>
        {words.status.dismiss}
      </button>
    </div>
  );
}

/** The focus goes back to where the print was asked for, or to the heading where that is folded away. */
function close(): void {
  readRefusal();
  const button = document.querySelector<HTMLElement>('[data-print]');
  if (button?.checkVisibility?.() ?? button?.offsetParent) button?.focus();
  else document.querySelector<HTMLElement>('#text h1')?.focus();
}
