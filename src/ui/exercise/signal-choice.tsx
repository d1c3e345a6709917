import { hasHolds } from '../../domain/exercise/signals.ts';
import { useExplorer, useSettings, useWorkout } from '../../state/hooks.ts';
import { chooseSignals, device } from '../../state/stores.ts';
import { guidedWords } from '../../words/later/guided.ts';
import styles from './exercise.module.css';

/** What can be heard and felt of the exercise: one key for each, both off at first. */
export function SignalChoice() {
  const { signals } = guidedWords[useExplorer((s) => s.view.language)];
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
  const { signals } = guidedWords[useExplorer((s) => s.view.language)];
  const on = useSettings((s) => s[means]);
  return (
    <button type="button" aria-pressed={on} onClick={() => chooseSignals(means, !on)}>
      {signals[means]}
    </button>
  );
}
