import type { ReactNode } from 'react';
import type { ContentBundle, MuscleContent, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { STEPS } from '../../core/ids.ts';
import { STEP_STARTS } from '../../domain/view/story-step.ts';
import { muscleView, type PointView, pointView, talkView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { AfterStep } from '../after/after-step.tsx';
import { BandStep } from '../band/band-step.tsx';
import { RedFlags } from '../evidence/red-flags.tsx';
import { ExercisesStep } from '../exercise/exercises-step.tsx';
import { planInHand } from '../hand-over/plan-link.ts';
import { InjectionStep } from '../injection/injection-step.tsx';
import { Part } from '../loading/part.tsx';
import styles from '../parts/panel.module.css';
import { SideChoice } from '../parts/side-choice.tsx';
import { useSought } from '../parts/use-sought.ts';
import { useWords } from '../parts/use-words.ts';
import { CaptionNow } from '../player/caption.tsx';
import { WhereStep } from '../where/where-step.tsx';
import head from './place.module.css';
import bar from './steps-bar.module.css';

const loadMark = () => import('../marks/mark-entry.tsx');
const loadPlan = () => import('../plan/plan-entry.tsx');

interface Props {
  muscle: MuscleContent;
  point: PointContent;
  at: PointView;
}

/** The story of one trigger point in five steps. */
export function PointPanel({ muscle, point, at }: Props) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  useSought();
  if (!content || !view.region) return null;
  const region = view.region;
  const place = { region, muscle: muscle.id, point: point.id };
  const number = STEPS.indexOf(at.step) + 1;
  // Who puts a plan together comes for this place: whichever step is opened it can be added.
  const toPlan = at.step === 'exercises' || at.step === 'after' || planInHand() !== undefined;
  const flags = lookup(content).region(region)?.redFlags ?? [];
  return (
    <>
      <div className={head.place}>
        <a className={head.muscle} href={href(muscleView(view, place))}>
          {muscle.name}
        </a>
        <h1 tabIndex={-1}>{point.name}</h1>
        <SideChoice />
        {flags.length > 0 && <FlagsLink name={words.region.redFlags} />}
      </div>
      <nav aria-label={words.stepsName}>
        <ol className={bar.steps}>
          {STEPS.map((step, i) => (
            <li key={step}>
              <a
                href={href(pointView(view, place, STEP_STARTS[step]))}
                aria-current={step === at.step ? 'step' : undefined}
              >
                <span aria-hidden="true">{i + 1}</span>
                <span className={step === at.step ? undefined : 'visually-hidden-unless-beside'}>
                  {words.steps[step]}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <section aria-labelledby="step-title" className={styles.step}>
        {/* Where it is not seen the row of steps says the same. */}
        <h2 id="step-title" className="visually-hidden-unless-beside">
          <span className={styles.count}>{words.stepOf(number, STEPS.length)}</span>{' '}
          <span>{words.steps[at.step]}</span>
        </h2>
        {at.step !== 'exercises' && <CaptionNow />}
        {stepBody(at, content, muscle, point)}
        {toPlan && <Part load={loadPlan} what="text" />}
        {at.step === 'where' && !toPlan && <Part load={loadMark} what="text" />}
        <p className={styles.choice}>
          <a href={href(talkView(view, place))}>{words.script.open}</a>
        </p>
      </section>
      {flags.length > 0 && (
        <section className={styles.alarm} data-topic="red-flags" aria-labelledby="red-flags">
          <h2 id="red-flags">{words.region.redFlags}</h2>
          <RedFlags flags={flags} />
        </section>
      )}
    </>
  );
}

function stepBody(
  at: PointView,
  content: ContentBundle,
  muscle: MuscleContent,
  point: PointContent,
): ReactNode {
  switch (at.step) {
    case 'where':
      return <WhereStep content={content} muscle={muscle} point={point} />;
    case 'band':
      return <BandStep content={content} stage={at.stage} />;
    case 'injection':
      return <InjectionStep content={content} point={point} stage={at.stage} />;
    case 'after':
      return <AfterStep content={content} point={point} stage={at.stage} />;
    case 'exercises':
      return <ExercisesStep content={content} point={point} />;
  }
}

/** Leads to when to get help first, whatever of the story is shown. */
function FlagsLink({ name }: { name: string }) {
  const view = useExplorer((s) => s.view);
  return (
    <a
      className={head.flags}
      href={href({ ...view, options: { ...view.options, topic: 'red-flags' } })}
      title={name}
    >
      <span className="visually-hidden">{name}</span>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3.500L22 20.500H2z" />
        <path d="M12 10v5M12 17.200v.6" />
      </svg>
    </a>
  );
}
