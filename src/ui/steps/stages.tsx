import type { StageContent } from '../../../content/schema/bundle.ts';
import type { AfterStage, BandStage, InjectionStage } from '../../domain/view.ts';
import { href } from '../../state/explorer.ts';
import { useExplorer } from '../../state/hooks.ts';
import { Claims } from '../claims.tsx';
import panel from '../panel.module.css';
import { useWords } from '../use-words.ts';
import styles from './steps.module.css';

/** The stages of a step as links in a row, and the text of the one that is shown. */
export function Stages({ name, stages }: { name: string; stages: readonly StageContent[] }) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const { point } = view;
  const shown = stages.find((s) => s.id === point?.stage);
  if (!point || !shown) return null;
  return (
    <>
      {stages.length > 1 && (
        <nav aria-label={name}>
          <ol className={`${styles.stages} ${panel.choice}`}>
            {stages.map(({ id }) => (
              <li key={id}>
                <a
                  href={href({
                    ...view,
                    point: { ...point, stage: id },
                    options: { ...view.options, t: undefined },
                  })}
                  aria-current={id === shown.id ? 'step' : undefined}
                >
                  {words.stage[id as BandStage | InjectionStage | AfterStage]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <section className={styles.stageText} aria-live="polite">
        <h3>{shown.title}</h3>
        <Claims claims={[shown.claim]} />
      </section>
    </>
  );
}
