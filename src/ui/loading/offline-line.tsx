import { useOffline } from '../../state/hooks.ts';
import { takeNewer } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './offline-line.module.css';

/** One quiet line: the app works without a net, or a newer version of it waits until somebody wants it. */
export function OfflineLine() {
  const { offline } = useWords().kept;
  const kept = useOffline((s) => s.kept);
  const otherWindows = useOffline((s) => s.otherWindows);
  if (!kept) return null;
  if (kept === 'kept') return <p className={styles.line}>{offline.works}</p>;
  return (
    <div className={styles.line}>
      <p>{offline.newer}</p>
      <button type="button" onClick={() => void takeNewer()}>
        {offline.take}
      </button>
      <p role="status">{otherWindows && offline.otherWindows}</p>
    </div>
  );
}
