import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import {
  KEPT_UP,
  offeredExercises,
  regionOf,
  withExercise,
  withoutExercise,
  withoutPoint,
  withPoint,
} from '../../domain/plan/making.ts';
import { LONGEST_NOTE, type Plan } from '../../domain/plan/plan.ts';
import { planView, pointView, regionView, startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { MakingAreas } from './areas/making-areas.tsx';
import { DoseChoice } from './dose-choice.tsx';
import { FittingMuscles } from './fitting-muscles.tsx';
import { MakingMarks } from './making-marks.tsx';
import { NoteField } from './note-field.tsx';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

interface Props {
  plan: Plan;
  word: string;
  content: ContentBundle;
  change: (plan: Plan) => void;
}

/** What goes into a plan: its places, exercises with side and dose, and a line of one's own. */
export function Making({ plan, word, content, change }: Props) {
  const words = usePlanWords();
  const { making } = words;
  const view = useExplorer((s) => s.view);
  const offered = offeredExercises(plan, content);
  const count = plan.exercises.length;
  const region = regionOf(lookup(content).muscle(lookup(content).point(plan.points[0]?.id)?.muscle));
  return (
    <>
      <p className={styles.about}>{making.lead}</p>
      <section>
        <h2>{words.places}</h2>
        <ul className={styles.list}>
          {plan.points.map(({ id, side }) => {
            const point = lookup(content).point(id);
            const muscle = lookup(content).muscle(point?.muscle);
            const region = regionOf(muscle);
            const name = words.sided(point && muscle ? `${muscle.name}: ${point.name}` : id, side);
            return (
              <li key={`${id}.${side}`} className={styles.row}>
                {region && muscle ? (
                  <a
                    className={styles.way}
                    href={href(pointView(view, { region, muscle: muscle.id, side, point: id }))}
                  >
                    {name}
                  </a>
                ) : (
                  <span>{name}</span>
                )}
                <button
                  type="button"
                  className={styles.key}
                  aria-label={making.remove(name)}
                  onClick={() => change(withoutPoint(plan, id, side, content))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
        <p>{making.more}</p>
        <p>
          <a
            className={styles.way}
            data-way="body"
            href={href(region ? regionView(view, region) : startView(view.language))}
          >
            {making.body}
          </a>
        </p>
      </section>
      <MakingMarks plan={plan} content={content} change={change} />
      <MakingAreas plan={plan} content={content} change={change} />
      <FittingMuscles
        plan={plan}
        content={content}
        take={(id, sides) => change(sides.reduce((to, side) => withPoint(to, id, side), plan))}
      />
      <section>
        <h2>{making.choose}</h2>
        <p role="status">{count > KEPT_UP && making.many(count)}</p>
        {offered.length === 0 && <p>{words.noExercises}</p>}
        <ul className={styles.list} data-exercises>
          {offered.map((exercise) => {
            const chosen = plan.exercises.find((e) => e.id === exercise.id);
            return (
              <li key={exercise.id} data-chosen={chosen !== undefined || undefined}>
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    checked={chosen !== undefined}
                    onChange={() =>
                      change(
                        chosen ? withoutExercise(plan, exercise.id) : withExercise(plan, { id: exercise.id }),
                      )
                    }
                  />
                  <span>{exercise.name}</span>
                </label>
                {chosen && (
                  <DoseChoice
                    chosen={chosen}
                    change={(to) => change(withExercise(plan, to))}
                    name={exercise.name}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <NoteField note={plan.note} most={LONGEST_NOTE} change={(note) => change({ ...plan, note })} />
      {plan.points.length + plan.marks.length + plan.areas.length + count > 0 && (
        <p>
          <a className={styles.action} href={href(planView(view, word))}>
            {making.done}
          </a>
        </p>
      )}
    </>
  );
}
