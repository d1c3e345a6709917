import { useEffect, useRef } from 'react';
import type { StageContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { without } from '../../core/without.ts';
import { isByHand } from '../../domain/view/by-hand.ts';
import { stageName } from '../../domain/view/stage-name.ts';
import { type StoryStep, storyOf } from '../../domain/view/story-step.ts';
import { useExplorer, useLayout, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { Claims, SectionSign } from '../evidence/claims.tsx';
import panel from '../parts/panel.module.css';
import styles from '../parts/steps.module.css';
import { useWords } from '../parts/use-words.ts';

/** A step that has stages, at one of them. */
type Staged = Extract<StoryStep, { stage: string }>;

interface Props {
  name: string;
  at: Staged;
}

/** The stages of a step as links in a row, and the text of the one that is shown. */
export function Stages({ name, at, stages }: Props & { stages: readonly StageContent[] }) {
  const shown = stages.find((s) => s.id === at.stage);
  // Where there is little room the text comes first: the bar of the story has the stages too.
  const tight = useLayout((s) => s.tight);
  if (!shown) return null;
  const links = <StageLinks name={name} at={at} />;
  return (
    <>
      {!tight && links}
      <section className={styles.stageText} aria-live="polite">
        {/* Where it is not seen the bar of the story says the same. */}
        <h3 className="visually-hidden-unless-beside">{shown.title}</h3>
        <SectionSign />
        <Claims claims={[shown.claim]} />
      </section>
      {tight && links}
    </>
  );
}

/** Links to the stages of the step that is shown. */
export function StageLinks({ name, at: { step, stage } }: Props) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const calm = useSettings((s) => s.calm);
  const { point } = view;
  const told = useExplorer((s) => lookup(s.content).point(s.view.point?.id));
  const byHand = useExplorer((s) => isByHand(s.view, s.content));
  const row = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stage marks another link
  useEffect(() => {
    const [list, link] = [row.current, row.current?.querySelector<HTMLElement>('[aria-current]')];
    if (!list || !link) return;
    const from = link.getBoundingClientRect().left - list.getBoundingClientRect().left;
    list.scrollLeft += from - (list.clientWidth - link.offsetWidth) / 2;
  }, [stage]);
  if (!point) return null;
  const stages = storyOf(byHand).filter((at): at is Staged => at.step === step);
  return (
    <nav aria-label={name}>
      <ol ref={row} className={`${styles.stages} ${panel.choice}`}>
        {stages.map((at) => (
          <li key={at.stage}>
            <a
              href={href({
                ...view,
                point: { ...at, id: point.id },
                options: without(view.options, 'cam', 't'),
              })}
              aria-current={at.stage === stage ? 'step' : undefined}
            >
              {stageName(at.stage, words, calm, told)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
