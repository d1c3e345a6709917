import { useSettings } from '../../state/hooks.ts';
import { remember } from '../../state/settings.ts';
import { useWords } from '../use-words.ts';
import styles from './steps.module.css';

/** Hides the needle, or shows it again; remembered on the device. */
export function CalmSwitch() {
  const words = useWords().needlePath;
  const calm = useSettings((s) => s.calm);
  return (
    <label className={styles.calm}>
      <input type="checkbox" checked={calm} onChange={(event) => remember({ calm: event.target.checked })} />
      <span>
        {words.calm}
        <small>{words.calmHint}</small>
      </span>
    </label>
  );
}
