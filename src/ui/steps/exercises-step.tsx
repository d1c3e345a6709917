import type { ContentBundle, ExerciseContent, PointContent } from '../../../content/schema/bundle.ts';
import { exercisesOf } from '../../domain/exercises.ts';
import { Claims } from '../claims.tsx';
import styles from '../panel.module.css';
import { useWords } from '../use-words.ts';
import { ShowMovement } from './show-movement.tsx';
import step from './steps.module.css';

/** Step 5: exercises to stretch and to strengthen, with doses and stop rules. */
export function ExercisesStep({ content, point }: { content: ContentBundle; point: PointContent }) {
  const words = useWords();
  const given = exercisesOf(content, point);
  const pick = (kind: 'stretch' | 'strengthen' | 'move') =>
    content.exercises.filter((e) => given.includes(e.id) && e.kind === kind);
  return (
    <>
      <details className={styles.warning}>
        <summary>{words.exercises.stop}</summary>
        <Claims claims={content.stopRules} list />
      </details>
      {(['stretch', 'strengthen', 'move'] as const)
        .filter((kind) => pick(kind).length > 0)
        .map((kind) => (
          <section key={kind}>
            <h3>{words.exercises[kind]}</h3>
            {pick(kind).map((exercise) => (
              <Exercise key={exercise.id} exercise={exercise} />
            ))}
          </section>
        ))}
    </>
  );
}

function Exercise({ exercise }: { exercise: ExerciseContent }) {
  const words = useWords();
  return (
    <article className={step.exercise}>
      <h4>{exercise.name}</h4>
      <ShowMovement exercise={exercise} />
      <dl>
        {(['start', 'movement', 'dose'] as const).map((part) => (
          <div key={part}>
            <dt>{words.exercises[part]}</dt>
            <dd>
              <Claims claims={[exercise[part]]} />
            </dd>
          </div>
        ))}
      </dl>
      {(['easier', 'harder'] as const).map((part) => (
        <details key={part} className={styles.fold}>
          <summary>{words.exercises[part]}</summary>
          <Claims claims={[exercise[part]]} />
        </details>
      ))}
    </article>
  );
}
