import type { ContentBundle, ExerciseContent, PointContent } from '../../core/content/bundle.ts';
import { selfCareAt } from '../../core/content/self-care.ts';
import { without } from '../../core/without.ts';
import { equallySure } from '../../domain/evidence/signs.ts';
import { exercisesOfPoint } from '../../domain/exercise/of-point.ts';
import { exerciseOf } from '../../domain/exercise/of-view.ts';
import { useExplorer, useLayout, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { CertaintyShape } from '../evidence/certainty-shape.tsx';
import { ClaimSection, Claims, SectionSign, useHeadNote } from '../evidence/claims.tsx';
import { LaterTopics } from '../evidence/later-topics.tsx';
import { Part } from '../loading/part.tsx';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import styles from './exercise.module.css';
import { ExerciseDetail } from './exercise-detail.tsx';
import { LaterStills } from './stills/later-stills.tsx';

const loadQuestions = () => import('../choices/questions.tsx');

const KINDS = ['stretch', 'strengthen', 'move'] as const;

/** Step 5: exercises to stretch and to strengthen, with stop rules; or one of them, as the body shows it. */
export function ExercisesStep({ content, point }: { content: ContentBundle; point: PointContent }) {
  const words = useWords();
  const shown = useExplorer((s) => exerciseOf(s.view, s.content));
  const given = exercisesOfPoint(content, point);
  // Where there is little room the exercises come first.
  const tight = useLayout((s) => s.tight);
  return (
    <>
      {shown && <ExerciseDetail key={shown.id} exercise={shown} />}
      {!tight && <Rules content={content} />}
      {KINDS.map((kind) => {
        const list = given[kind].filter((e) => e !== shown);
        if (list.length === 0) return null;
        return (
          <section key={kind} className={styles.kind}>
            <h3>{words.exercises[kind]}</h3>
            <Cards exercises={list} />
          </section>
        );
      })}
      <LaterTopics of={({ selfCare }) => selfCareAt(point, selfCare)} open={point.noPressing ? 1 : 0} />
      {tight && <Rules content={content} />}
      <Part load={loadQuestions} what="text" />
    </>
  );
}

/** What is to be known before the first one, and when to stop. */
function Rules({ content }: { content: ContentBundle }) {
  const words = useWords();
  return (
    <>
      <details className={panel.warning} data-topic="start-rules">
        <summary>{words.exercises.before}</summary>
        <Claims claims={content.startRules} list />
      </details>
      <details className={panel.warning} data-topic="stop-rules">
        <summary>{words.exercises.stop}</summary>
        <Claims claims={content.stopRules} list />
      </details>
    </>
  );
}

/** What a card says of an exercise. */
const saidOf = (exercise: ExerciseContent) => [exercise.movement, exercise.dose];

/** Cards are links and have no room for a sign: it stands over all of them, or after each where they differ. */
function Cards({ exercises }: { exercises: readonly ExerciseContent[] }) {
  const said = exercises.flatMap(saidOf);
  const list = (apart: boolean) => (
    <ul className={styles.cards}>
      {exercises.map((exercise) => (
        <li key={exercise.id}>
          {apart ? (
            <ClaimSection claims={saidOf(exercise)} at="head">
              <Card exercise={exercise} />
              <SectionSign amongLinks />
            </ClaimSection>
          ) : (
            <Card exercise={exercise} />
          )}
        </li>
      ))}
    </ul>
  );
  if (!equallySure(said)) return list(true);
  return (
    <ClaimSection claims={said} at="head">
      <SectionSign amongLinks />
      {list(false)}
    </ClaimSection>
  );
}

/** An exercise in short; leads to how the body does it. */
function Card({ exercise }: { exercise: ExerciseContent }) {
  const view = useExplorer((s) => s.view);
  const level = useSettings((s) => s.level);
  const note = useHeadNote();
  const said = saidOf(exercise);
  const apart = !equallySure(said);
  if (!view.point) return null;
  const options = without(view.options, 't', 'version', 'guided', 'cam', 'dose', 'single');
  const to = {
    ...view,
    options,
    point: { id: view.point.id, step: 'exercises', exercise: exercise.id } as const,
  };
  return (
    <a className={styles.card} href={href(to)}>
      <LaterStills exercise={exercise.id} size="card" />
      <strong>{exercise.name}</strong>
      {said.map((claim) => (
        <span key={claim.everyday} data-evidence={note(claim)}>
          <span>{claim[level]}</span> {apart && <CertaintyShape of={claim.certainty} />}
        </span>
      ))}
    </a>
  );
}
