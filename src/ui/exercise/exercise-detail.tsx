import type { ExerciseContent } from '../../core/content/bundle.ts';
import { without } from '../../core/without.ts';
import { changesPicture, inVersion } from '../../domain/exercise/versions.ts';
import { viewMove } from '../../domain/view/view-move.ts';
import { useExplorer, useLayout, useSettings, useViewport, useWorkout } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { readySignals } from '../../state/stores.ts';
import { ClaimSection, Claims, SectionSign } from '../evidence/claims.tsx';
import panel from '../parts/panel.module.css';
import step from '../parts/steps.module.css';
import { useWords } from '../parts/use-words.ts';
import { CueNow } from './cue-now.tsx';
import styles from './exercise.module.css';
import { ExerciseMuscles } from './exercise-muscles.tsx';
import { LaterOver } from './over/later-over.tsx';
import { LaterStills } from './stills/later-stills.tsx';

/** How it is done, in the order of the page. */
const PARTS = ['start', 'movement', 'dose'] as const;
const VERSIONS = ['easier', undefined, 'harder'] as const;

/** One exercise: how it is done, in three versions, and what it does to the muscles. */
export function ExerciseDetail({ exercise }: { exercise: ExerciseContent }) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const tight = useLayout((s) => s.tight);
  const sheet = useLayout((s) => s.sheet);
  const captions = useSettings((s) => s.captions);
  const performed = useWorkout((s) => s.routine?.shown);
  const index = useViewport((s) => s.index);
  if (!view.point) return null;
  const elsewhere = index && viewMove(view, index)?.armsElsewhere;
  const { version } = view.options;
  const options = without(view.options, 't', 'version');
  const all = {
    ...view,
    options: without(options, 'cam', 'see', 'dose', 'single'),
    point: { id: view.point.id, step: 'exercises' } as const,
  };
  const told = inVersion(exercise, version);
  const own = version && index?.moves?.moves[exercise.id]?.[version];
  const same = version && !own && !changesPicture(exercise.id, version);
  // Where there is little room the text comes first.
  const versions = (
    <nav className={`${panel.sides} ${panel.choice} ${styles.versions}`} aria-label={words.exercise.version}>
      {VERSIONS.map((v) => (
        <a
          key={v ?? 'usual'}
          href={href({ ...view, options: { ...options, ...(v && { version: v }) } })}
          aria-current={v === version ? 'true' : undefined}
        >
          <span>{words.exercise.versions[v ?? 'usual']}</span>
          {v && exercise.ownWays?.[v]?.posture && <small>{` ${exercise.ownWays[v].posture}`}</small>}
        </a>
      ))}
    </nav>
  );
  return (
    <article className={step.exercise}>
      <a className={styles.back} href={href(all)}>
        {`‹ ${words.exercise.all}`}
      </a>
      <div className={styles.head}>
        <h3 className="visually-hidden-unless-beside" tabIndex={-1} data-arrival="">
          {exercise.name}
        </h3>
        {tight && captions && <CueNow />}
        <a
          className={styles.guide}
          href={href({ ...view, options: { ...options, ...(version && { version }), guided: true } })}
          onClick={readySignals}
        >
          {words.exercise.guide}
        </a>
      </div>
      {sheet && captions && <LaterOver part="over" />}
      {!tight && versions}
      <LaterStills exercise={exercise.id} version={version} size="sheet" />
      <ClaimSection claims={[...(version ? [version] : []), ...PARTS].map((part) => told[part])}>
        <SectionSign />
        {version && (
          <div className={styles.chosen}>
            <Claims claims={[exercise[version]]} />
            {same && performed && <p className={styles.small}>{words.exercise.samePicture}</p>}
          </div>
        )}
        {performed === false && <p className={styles.small}>{words.exercise.noPicture}</p>}
        <dl>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{words.exercises[part]}</dt>
              <dd>
                <Claims claims={[told[part]]} />
              </dd>
            </div>
          ))}
        </dl>
        {elsewhere && <p className={styles.small}>{words.exercise.armsElsewhere}</p>}
      </ClaimSection>
      {tight && versions}
      <ExerciseMuscles exercise={exercise} />
    </article>
  );
}
