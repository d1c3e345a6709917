import { useExplorer } from '../../state/hooks.ts';
import { messages } from '../../words/messages.ts';
import styles from './loading.module.css';
import type { Progress } from './use-loaded.ts';

interface Props {
  what: 'text' | 'sources' | 'search' | 'map' | 'review' | 'places' | 'page' | 'body';
  progress: Progress;
  retry: () => void;
}

/** What stands in the place of a part that is not there yet: a word after a second, a way to try again after fifteen. */
export function Waiting({ what, progress, retry }: Props) {
  // Not by `useWords`: its folder brings sources by this one.
  const words = useExplorer((s) => messages(s.view.language));
  const part = words.trouble.parts[what];
  if (progress === 'coming' || progress === 'here') return <div aria-busy="true" />;
  const failed = progress === 'failed';
  return (
    <div className={styles.waiting} aria-busy={!failed} data-waiting={progress} data-what={what}>
      <p role={failed ? 'alert' : 'status'}>
        {failed && what === 'text'
          ? words.status.contentFailed
          : words.trouble[progress === 'slow' ? 'coming' : progress](part)}
      </p>
      {progress !== 'slow' && (
        <button type="button" className={styles.retry} onClick={retry}>
          {words.trouble.retry}
        </button>
      )}
    </div>
  );
}
