import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import type { AfterStage } from '../../core/ids.ts';
import { AFTER } from '../../domain/after/aftercare.ts';
import { useLayout } from '../../state/hooks.ts';
import { ClinicCall } from '../clinic/clinic-call.tsx';
import { ClaimSection, Claims, SectionSign } from '../evidence/claims.tsx';
import { Topics } from '../evidence/topics.tsx';
import { More } from '../loading/more.tsx';
import { Part } from '../loading/part.tsx';
import panel from '../parts/panel.module.css';
import styles from '../parts/steps.module.css';
import { useWords } from '../parts/use-words.ts';
import { StageLinks } from '../player/stages.tsx';
import { CourseOfDays } from './course-of-days.tsx';

const loadQuestions = () => import('../choices/questions.tsx');

interface Props {
  content: ContentBundle;
  point: PointContent;
  stage: AfterStage;
}

/** Step 4: the minutes, hours, days and weeks after, a series, and when to call. */
export function AfterStep({ content, point, stage }: Props) {
  const words = useWords();
  const told = content.aftercare.filter((entry) => AFTER[stage].entries.includes(entry.id));
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
      {!point.needle && <p className={styles.note}>{words.after.elsewhere}</p>}
      {!tight && course}
      <section aria-live="polite">
        <h3>{words.stage[stage]}</h3>
        {stage === 'series' ? <Again /> : list(told)}
      </section>
      {tight && course}
      <h3>{words.after.warning}</h3>
      <ClinicCall />
      <div className={styles.warnings}>
        <Topics topics={content.warning} open={content.warning.length} list />
      </div>
      <details className={panel.fold}>
        <summary>{words.after.course}</summary>
        {list(content.aftercare)}
      </details>
      <Part load={loadQuestions} what="text" />
    </>
  );
}

/** Of a series: when there may be another injection, and when not. */
const Again = () => (
  <More>
    {({ injection }) => <Claims claims={injection.find((topic) => topic.id === 'again')?.claims ?? []} />}
  </More>
);
