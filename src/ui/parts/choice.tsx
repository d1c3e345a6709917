import styles from './choice.module.css';

interface Props<T extends string | number> {
  name: string;
  options: readonly { value: T; label: string }[];
  value: T;
  choose: (value: T) => void;
  /** One below the other instead of in a row. */
  tall?: boolean;
}

/** One of a few: a group of radio buttons that look like a row of keys. Arrow keys move in it. */
export function Choice<T extends string | number>({ name, options, value, choose, tall }: Props<T>) {
  return (
    <fieldset className={styles.choice} data-tall={tall || undefined}>
      <legend>{name}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            <span className={styles.option}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
