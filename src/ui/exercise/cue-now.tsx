import { useWorkout } from '../../state/hooks.ts';
import { useWords } from '../parts/use-words.ts';
import { cueWords } from './cue.ts';
import styles from './exercise.module.css';
import { Ring } from './ring.tsx';

/** What is to be done now in the exercise that is shown, with its counters; nothing where there is none. */
export function CueNow() {
  const words = useWords().exercise;
  const routine = useWorkout((s) => s.routine);
  const now = useWorkout((s) => s.now);
  if (!routine || !now) return null;
  const [cue, ...counts] = cueWords(words, routine, now);
  return (
    <div className={styles.cue} aria-hidden="true">
      <Ring now={now} />
      <p>
        <strong>{cue}</strong>
        <span>{counts.join(' · ')}</span>
      </p>
    </div>
  );
}
