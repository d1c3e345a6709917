import type { ContentBundle, PointContent } from '../../../content/schema/bundle.ts';
import { STAGES } from '../../domain/view.ts';
import { href } from '../../state/explorer.ts';
import { useExplorer } from '../../state/hooks.ts';
import { Claims } from '../claims.tsx';
import panel from '../panel.module.css';
import { useWords } from '../use-words.ts';
import styles from './steps.module.css';
import { Topics } from './topics.tsx';

/** Step 3: the injection in four stages, then all about it. */
export function InjectionStep({
  content,
  point,
  stage,
}: {
  content: ContentBundle;
  point: PointContent;
  stage: string;
}) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const shown = content.injectionStages.find((s) => s.id === stage);
  return (
    <>
      <nav aria-label={words.stages}>
        <ol className={`${styles.stages} ${panel.choice}`}>
          {STAGES.injection.map((s) => (
            <li key={s}>
              <a
                href={href(view.point ? { ...view, point: { ...view.point, stage: s } } : view)}
                aria-current={s === stage ? 'step' : undefined}
              >
                {words.stage[s]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {shown && (
        <section className={styles.stageText} aria-live="polite">
          <h3>{shown.title}</h3>
          <Claims claims={[shown.claim]} />
        </section>
      )}
      <p className={styles.note}>{words.injection.depthNote}</p>
      <h3>{words.injection.caution}</h3>
      <Claims claims={[point.caution]} />
      <Topics topics={content.injection} />
      <Topics topics={content.evidence} />
    </>
  );
}
