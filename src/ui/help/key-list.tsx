import { KEY_CAPS, SHORTCUTS } from '../../domain/view/shortcuts.ts';
import { useSettings } from '../../state/hooks.ts';
import { remember } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './key-list.module.css';

/** Every key that does something of its own, and the switch for those that are single letters. */
export function KeyList() {
  const { shortcuts } = useWords();
  const on = useSettings((s) => s.shortcuts);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys" data-topic="keys">
        {shortcuts.title}
      </h2>
      <dl className={styles.keys}>
        {SHORTCUTS.map(({ id, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{KEY_CAPS[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{shortcuts.keys[id]}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.use}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => remember({ shortcuts: event.target.checked })}
        />
        <span>{shortcuts.use}</span>
      </label>
      <p>{shortcuts.hint}</p>
    </section>
  );
}
