import { useSettings } from '../../state/hooks.ts';
import { remember } from '../../state/stores.ts';
import styles from '../parts/steps.module.css';
import { useWords } from '../parts/use-words.ts';

/** Hides the needle, or shows it again; remembered on the device. */
export function CalmSwitch() {
  const words = useWords().injection;
  const calm = useSettings((s) => s.calm);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={calm}
      className={styles.calm}
      onClick={() => remember({ calm: !calm })}
    >
      <span className={styles.knob} aria-hidden="true" />
      <span>
        <span>{words.calm}</span>
        <small>{words.calmHint}</small>
      </span>
    </button>
  );
}
