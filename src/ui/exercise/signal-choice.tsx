import { hasHolds } from '../../domain/exercise/signals.ts';
import { useSettings, useWorkout } from '../../state/hooks.ts';
import { chooseSignals, device } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './exercise.module.css';

/** What can be heard and felt of the exercise: one key for each, both off at first. */
export function SignalChoice() {
  const { signals } = useWords().exercise;
  const held = useWorkout(({ routine }) => !routine || hasHolds(routine));
  const when = held ? signals.atHolds : signals.atRounds;
  return (
    <fieldset className={styles.signals}>
      {/* A legend cannot stand in a row with what it names. */}
      <legend className="visually-hidden">{when}</legend>
      <span aria-hidden="true">{when}</span>
      <div>
        <SignalKey means="tones" />
        {device.signaller.vibrates() && <SignalKey means="vibration" />}
      </div>
    </fieldset>
  );
}

function SignalKey({ means }: { means: 'tones' | 'vibration' }) {
  const { signals } = useWords().exercise;
  const on = useSettings((s) => s[means]);
  return (
    <button type="button" aria-pressed={on} onClick={() => chooseSignals(means, !on)}>
      {signals[means]}
    </button>
  );
}
