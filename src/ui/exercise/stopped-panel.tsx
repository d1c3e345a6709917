import type { ContentBundle } from '../../core/content/bundle.ts';
import { without } from '../../core/without.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { explorer, play, replaceView } from '../../state/stores.ts';
import { guidedWords } from '../../words/later/guided.ts';
import { Claims } from '../evidence/claims.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './exercise.module.css';
import { LeaveGuided } from './leave-guided.tsx';

/** After "too much pain": when to stop altogether, and how one may go on. */
export function StoppedPanel({ content }: { content: ContentBundle }) {
  const words = useWords();
  const guided = guidedWords[useExplorer((s) => s.view.language)];
  const view = useExplorer((s) => s.view);
  const options = without(view.options, 't');
  return (
    <section>
      <h1 tabIndex={-1}>{guided.stopped}</h1>
      <h2>{words.exercises.stop}</h2>
      <Claims claims={content.stopRules} list />
      <h2>{guided.afterPain}</h2>
      <div className={styles.actions}>
        <LeaveGuided className={styles.strong} />
        {view.options.version !== 'easier' && (
          <a href={href({ ...view, options: { ...options, version: 'easier', guided: true } })}>
            {guided.withEasier}
          </a>
        )}
        <button type="button" onClick={goOn}>
          {guided.goOn}
        </button>
      </div>
    </section>
  );
}

/** Back to the timer, from the moment at which it was stopped. */
function goOn(): void {
  const { view } = explorer.getState();
  replaceView({ ...view, options: { ...view.options, guided: true } });
  play();
}
