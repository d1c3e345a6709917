import type { ContentBundle } from '../../../content/schema/bundle.ts';
import { Claims } from '../claims.tsx';
import { useWords } from '../use-words.ts';
import styles from './steps.module.css';
import { Topics } from './topics.tsx';

/** Step 4: the hours, days and weeks after, and when to call. */
export function AfterStep({ content }: { content: ContentBundle }) {
  const words = useWords();
  return (
    <>
      <h3>{words.after.timeline}</h3>
      <ol className={styles.timeline}>
        {content.aftercare.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.when}</strong>
            <Claims claims={[entry.claim]} />
          </li>
        ))}
      </ol>
      <h3>{words.after.warning}</h3>
      <div className={styles.warnings}>
        <Topics topics={content.warning} open={1} />
      </div>
    </>
  );
}
