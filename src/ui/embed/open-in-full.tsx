import { useExplorer } from '../../state/hooks.ts';
import { embedWords } from '../../words/later/embed/frame.ts';
import { wholeLink } from '../hand-over/whole-link.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './embed.module.css';

/** That it is for learning only, and the way to all of the app, in a tab of its own and at the same place. */
export function OpenInFull() {
  const { start } = useWords();
  const view = useExplorer((s) => s.view);
  return (
    <p className={styles.out}>
      <span>{start.safety}</span>{' '}
      <a href={wholeLink(view)} target="_blank" rel="noopener">
        {embedWords[view.language].full}
      </a>
    </p>
  );
}

/** In the place of the header, where the usual page stands inside another. */
export default function EmbedBar() {
  return (
    <header className={styles.bar}>
      <OpenInFull />
    </header>
  );
}
