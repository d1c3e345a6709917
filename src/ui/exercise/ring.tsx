import type { ExerciseMoment } from '../../domain/exercise/moment.ts';
import styles from './exercise.module.css';

/** The seconds that are left of a phase, as a number in a ring that empties. */
export function Ring({ now }: { now: ExerciseMoment }) {
  const left = now.done ? 0 : Math.ceil(now.secondsLeft - 1e-6);
  const share = now.done ? 0 : Math.min(1, left / Math.max(1, Math.ceil(now.phase.seconds)));
  return (
    <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true" data-phase={now.phase.kind}>
      <circle className={styles.track} cx="50" cy="50" r="43" />
      <circle
        className={styles.left}
        cx="50"
        cy="50"
        r="43"
        pathLength={1}
        strokeDasharray={`${share} 1`}
        transform="rotate(-90 50 50)"
      />
      <text x="50" y="51">
        {clock(left)}
      </text>
    </svg>
  );
}

/** Seconds, or minutes and seconds. */
const clock = (seconds: number): string =>
  seconds < 100 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
