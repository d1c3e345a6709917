import type { ContentBundle } from '../../core/content/bundle.ts';
import type { AfterStage } from '../../core/ids.ts';
import { AFTER } from '../../domain/after/aftercare.ts';
import { useLayout } from '../../state/hooks.ts';
import { ClaimSection, Claims, SectionSign } from '../parts/claims.tsx';
import panel from '../parts/panel.module.css';
import { StageLinks } from '../parts/stages.tsx';
import styles from '../parts/steps.module.css';
import { Topics } from '../parts/topics.tsx';
import { useWords } from '../parts/use-words.ts';
import { CourseOfDays } from './course-of-days.tsx';

/** Step 4: the minutes, hours, days and weeks after, a series, and when to call. */
export function AfterStep({ content, stage }: { content: ContentBundle; stage: AfterStage }) {
  const words = useWords();
  const told = content.aftercare.filter((entry) => AFTER[stage].entries.includes(entry.id));
  const again = content.injection.find((topic) => topic.id === 'again');
  const list = (entries: ContentBundle['aftercare']) => (
    <ClaimSection claims={entries.map(({ claim }) => claim)}>
      <SectionSign />
      <ol className={styles.course}>
        {entries.map((entry) => (
          <li key={entry.id} data-topic={entry.id}>
            <strong>{entry.when}</strong>
            <Claims claims={[entry.claim]} />
          </li>
        ))}
      </ol>
    </ClaimSection>
  );
  // Where there is little room the text comes first.
  const tight = useLayout((s) => s.tight);
  const course = (
    <>
      <CourseOfDays now={stage} />
      <StageLinks name={words.after.name} at={{ step: 'after', stage }} />
    </>
  );
  return (
    <>
      {!tight && course}
      <section aria-live="polite">
        <h3>{words.stage[stage]}</h3>
        {stage === 'series' ? again && <Claims claims={again.claims} /> : list(told)}
      </section>
      {tight && course}
      <h3>{words.after.warning}</h3>
      <div className={styles.warnings}>
        <Topics topics={content.warning} open={1} list />
      </div>
      <details className={panel.fold}>
        <summary>{words.after.course}</summary>
        {list(content.aftercare)}
      </details>
    </>
  );
}
