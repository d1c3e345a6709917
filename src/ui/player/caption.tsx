import { useExplorer, useSettings, useWorkout } from '../../state/hooks.ts';
import { cueWords } from '../exercise/cue.ts';
import { Ring } from '../exercise/ring.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './player.module.css';
import { useCaption } from './use-caption.ts';

/** The words of the film in the picture. Screen readers have them from the text and from the scrubber. */
export function Caption() {
  const words = useWords();
  const wanted = useSettings((s) => s.captions);
  const guided = useExplorer((s) => s.view.options.guided);
  const timeline = useWorkout((s) => s.timeline);
  const now = useWorkout((s) => s.now);
  const text = useCaption();
  if (!wanted || guided || !text) return null;
  if (!timeline || !now)
    return (
      <p className={styles.caption} aria-hidden="true">
        {text}
      </p>
    );
  const [cue, ...counts] = cueWords(words.exercise, timeline, now);
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
