import { SIDES } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import styles from './panel.module.css';
import { useWords } from './use-words.ts';

/** Left or right of the body (the person's own left and right). */
export function SideChoice() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  if (!view.muscle) return null;
  return (
    <nav className={`${styles.sides} ${styles.choice}`} aria-label={words.side.name}>
      <span aria-hidden="true">{words.side.name}</span>
      {SIDES.map((side) => (
        <a
          key={side}
          href={href({ ...view, side, options: without(view.options, 'cam') })}
          aria-current={view.side === side ? 'true' : undefined}
        >
          <span className={styles.word}>{words.side[side]}</span>
          <span className={styles.short} aria-hidden="true">
            {words.side.short[side]}
          </span>
        </a>
      ))}
    </nav>
  );
}
