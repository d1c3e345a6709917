import { useExplorer, useSettings, useWorkout } from '../../state/hooks.ts';
import { cueWords } from '../exercise/cue.ts';
import { Ring } from '../exercise/ring.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './player.module.css';
import { useCaption } from './use-caption.ts';

/** The words of the film in the picture. Screen readers have them from the text and from the scrubber. */
export function CaptionNow() {
  const words = useWords();
  const wanted = useSettings((s) => s.captions);
  const guided = useExplorer((s) => s.view.options.guided);
  const routine = useWorkout((s) => s.routine);
  const now = useWorkout((s) => s.now);
  const text = useCaption();
  if (!wanted || guided || !text) return null;
  if (!routine || !now)
    return (
      <p className={styles.caption} aria-hidden="true">
        {text}
      </p>
    );
  const [cue, ...counts] = cueWords(words.exercise, routine, now);
  return (
    <div className={`${styles.caption} ${styles.cue}`} aria-hidden="true">
      <Ring now={now} />
      <p>
        <strong>{cue}</strong>
        <span>{counts.join(' · ')}</span>
      </p>
    </div>
  );
}
