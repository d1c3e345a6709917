import { useEffect, useRef } from 'react';
import type { StageContent } from '../../core/content/bundle.ts';
import type { AfterStage, BandStage, InjectionStage } from '../../core/ids.ts';
import { withoutCamera } from '../../domain/view/options.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { Claims } from './claims.tsx';
import panel from './panel.module.css';
import styles from './steps.module.css';
import { useWords } from './use-words.ts';

/** The stages of a step as links in a row, and the text of the one that is shown. */
export function Stages({ name, stages }: { name: string; stages: readonly StageContent[] }) {
  const point = useExplorer((s) => s.view.point);
  const shown = stages.find((s) => s.id === point?.stage);
  if (!shown) return null;
  return (
    <>
      <StageLinks name={name} stages={stages.map((s) => s.id)} />
      <section className={styles.stageText} aria-live="polite">
        <h3>{shown.title}</h3>
        <Claims claims={[shown.claim]} />
      </section>
    </>
  );
}

/** Links to the stages of the step that is shown. */
export function StageLinks({ name, stages }: { name: string; stages: readonly string[] }) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const calm = useSettings((s) => s.calm);
  const { point } = view;
  const row = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const [list, link] = [row.current, row.current?.querySelector<HTMLElement>('[aria-current]')];
    if (!list || !link || point?.stage === undefined) return;
    const from = link.getBoundingClientRect().left - list.getBoundingClientRect().left;
    list.scrollLeft += from - (list.clientWidth - link.offsetWidth) / 2;
  }, [point?.stage]);
  if (!point || stages.length < 2) return null;
  return (
    <nav aria-label={name}>
      <ol ref={row} className={`${styles.stages} ${panel.choice}`}>
        {stages.map((id) => (
          <li key={id}>
            <a
              href={href({
                ...view,
                point: { ...point, stage: id },
                options: { ...withoutCamera(view.options), t: undefined },
              })}
              aria-current={id === point.stage ? 'step' : undefined}
            >
              {calm && id === 'needle'
                ? words.needlePath.calmStage
                : words.stage[id as BandStage | InjectionStage | AfterStage]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
