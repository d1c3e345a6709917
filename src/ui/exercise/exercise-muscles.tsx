import { useId } from 'react';
import type { ExerciseContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MuscleId } from '../../core/ids.ts';
import { isTold, type Role } from '../../domain/exercise/roles.ts';
import { useExplorer, useWorkout } from '../../state/hooks.ts';
import { CertaintyLine } from '../evidence/certainty-sign.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './exercise.module.css';

/** Which muscles get longer and which work, as they are coloured on the body; the figures are those of the turning point. */
export function ExerciseMuscles({ exercise }: { exercise: ExerciseContent }) {
  const words = useWords();
  const note = useId();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const roles = useWorkout((s) => s.roles);
  if (!content) return null;
  const of = (kind: Role['kind'], muscle: MuscleId) =>
    roles.find((r) => r.kind === kind && r.muscle === muscle && r.side === view.side);
  return (
    <section>
      <h4>{words.exercise.muscles}</h4>
      <CertaintyLine
        id={note}
        certainty={exercise.action.certainty}
        backings={[{ sources: exercise.action.sources, claims: [] }]}
      />
      {(['lengthens', 'works'] as const).map(
        (kind) =>
          exercise[kind].length > 0 && (
            <div key={kind}>
              <p className={styles.small}>{words.exercise[kind]}</p>
              <ul className={styles.roles}>
                {exercise[kind].map((id) => {
                  const role = of(kind, id);
                  const name = lookup(content).nameOf(id) ?? id;
                  return (
                    <li key={id}>
                      <span className={styles.sample} data-kind={kind} aria-hidden="true" />
                      <span>{id === view.muscle ? `${name} (${words.exercise.treated})` : name}</span>
                      {role && (kind === 'works' || isTold(role)) && (
                        <strong>{words.exercise.change(role)}</strong>
                      )}
                    </li>
                  );
                })}
              </ul>
            </div>
          ),
      )}
      {exercise.kind === 'strengthen' && exercise.works.length === 0 && (
        <p className={styles.small}>{words.exercise.otherMuscles}</p>
      )}
      {roles.length > 0 && <p className={styles.small}>{words.exercise.onModel}</p>}
    </section>
  );
}
