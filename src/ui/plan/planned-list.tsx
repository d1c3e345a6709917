import { useMarksWords } from '../parts/use-marks-words.ts';
import styles from './plan.module.css';

interface Props {
  title: string;
  names: readonly string[];
  /** Takes one of them out of the plan. */
  takeOut: (at: number) => void;
  /** Where they are changed on the body, and what the way there is called. */
  onBody: { to: string; said: string };
  part: string;
  /** What is to be known of it. */
  about?: string | undefined;
}

/** What goes into a plan from the body: each can be taken out, and there is a way to change them there. */
export function PlannedList({ title, names, takeOut, onBody, part, about }: Props) {
  const words = useMarksWords();
  return (
    <section data-part={part}>
      <h2>{title}</h2>
      {about && <p className={styles.about}>{about}</p>}
      <ul className={styles.list}>
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is listed has an order and nothing else
          <li key={at} className={styles.row}>
            <span>{name}</span>
            <button
              type="button"
              className={styles.key}
              aria-label={words.remove(name)}
              onClick={() => takeOut(at)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={onBody.to}>{onBody.said}</a>
      </p>
    </section>
  );
}
