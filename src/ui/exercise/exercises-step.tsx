import type { ContentBundle, ExerciseContent, PointContent } from '../../core/content/bundle.ts';
import { without } from '../../core/without.ts';
import { exercisesOfPoint } from '../../domain/exercise/of-point.ts';
import { exerciseOf } from '../../domain/exercise/of-view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { Claims } from '../parts/claims.tsx';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import styles from './exercise.module.css';
import { ExerciseDetail } from './exercise-detail.tsx';

const KINDS = ['stretch', 'strengthen', 'move'] as const;

/** Step 5: exercises to stretch and to strengthen, with stop rules; or one of them, as the body shows it. */
export function ExercisesStep({ content, point }: { content: ContentBundle; point: PointContent }) {
  const words = useWords();
  const shown = useExplorer((s) => exerciseOf(s.view, s.content));
  const given = exercisesOfPoint(content, point);
  return (
    <>
      {shown && <ExerciseDetail key={shown.id} exercise={shown} />}
      <details className={panel.warning} data-topic="stop-rules">
        <summary>{words.exercises.stop}</summary>
        <Claims claims={content.stopRules} list />
      </details>
      {KINDS.map((kind) => {
        const list = given[kind].filter((e) => e !== shown);
        if (list.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{words.exercises[kind]}</h3>
            <ul className={styles.cards}>
              {list.map((exercise) => (
                <li key={exercise.id}>
                  <Card exercise={exercise} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** An exercise in short; leads to how the body does it. */
function Card({ exercise }: { exercise: ExerciseContent }) {
  const view = useExplorer((s) => s.view);
  const level = useSettings((s) => s.level);
  if (!view.point) return null;
  const options = without(view.options, 't', 'version', 'guided', 'cam');
  const to = {
    ...view,
    options,
    point: { id: view.point.id, step: 'exercises', exercise: exercise.id } as const,
  };
  return (
    <a className={styles.card} href={href(to)}>
      <strong>{exercise.name}</strong>
      <span>{exercise.movement[level]}</span>
      <span>{exercise.dose[level]}</span>
    </a>
  );
}
