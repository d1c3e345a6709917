import { NO_MARKS } from '../../domain/marks/marks-code.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './marks.module.css';

/** The way to mark places on the body, from wherever places are looked at; nothing where one marks already. */
export default function MarkEntry() {
  const words = useMarksWords();
  const view = useExplorer((s) => s.view);
  if (view.options.marks) return null;
  return (
    <p className={styles.way}>
      <a href={href({ ...view, options: { ...view.options, marks: NO_MARKS } })} data-way="mark">
        {words.enter}
      </a>
      <span>{words.enterHint}</span>
    </p>
  );
}
