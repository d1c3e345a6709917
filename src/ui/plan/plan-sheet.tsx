import type { Claim, ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { dateOf, type Plan } from '../../domain/plan/plan.ts';
import { STEP_STARTS } from '../../domain/view/story-step.ts';
import { planView, pointView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { Qr } from '../hand-over/qr.tsx';
import { wholeLink } from '../hand-over/whole-link.ts';
import { Part } from '../loading/part.tsx';
import { useWords } from '../parts/use-words.ts';
import { HandOver } from './hand-over.tsx';
import styles from './plan.module.css';
import { PlanExercises } from './plan-exercises.tsx';
import { PlanMarks } from './plan-marks.tsx';
import { usePlanWords } from './use-plan-words.ts';

const loadAfter = () => import('../diary/weeks-after.tsx');

interface Props {
  plan: Plan;
  word: string;
  content: ContentBundle;
}

/** Past the warnings, which stand first and open: whoever comes each day knows them. */
function toExercises(): void {
  const heading = document.querySelector<HTMLElement>('[data-part="exercises"] h2');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** A plan as a person reads it at home, on a screen or on paper. */
export function PlanSheet({ plan, word, content }: Props) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  // Right after a talk the code to scan is what is wanted first.
  const first = view.options.topic === 'hand';
  return (
    <>
      {first && <HandOver word={word} />}
      <p className={styles.about}>
        <span>{words.lead}</span>{' '}
        {plan.day !== undefined && (
          <span>{words.made(dateOf(plan.day).toLocaleDateString(view.language, { dateStyle: 'long' }))}</span>
        )}
      </p>
      {plan.exercises.length > 0 && (
        <p className={`${styles.onScreen} ${styles.keys}`}>
          <button type="button" onClick={toExercises}>
            {words.toExercises}
          </button>
        </p>
      )}
      {/* On paper all that is not about exercises has one sheet, with the code. */}
      <div className={styles.onPaper} data-code="paper">
        <Qr text={wholeLink(planView(view, word))} label={words.qr} />
        <p>{words.holds}</p>
      </div>
      {plan.note && (
        <section>
          <h2>{words.noteTitle}</h2>
          <p className={styles.note}>{plan.note}</p>
        </section>
      )}
      <Places plan={plan} content={content} />
      <PlanMarks plan={plan} content={content} />
      <Calls plan={plan} content={content} />
      <PlanExercises plan={plan} word={word} content={content} />
      <dl className={styles.fields}>
        {words.sheet.map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <div className={styles.onScreen}>
        <Part load={loadAfter} what="text" />
      </div>
      {!first && <HandOver word={word} />}
      <p className={styles.onScreen}>
        <a href={href(planView(view, word, true))}>{words.change}</a>
      </p>
    </>
  );
}

function Places({ plan, content }: Omit<Props, 'word'>) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  const known = plan.points.flatMap(({ id, side }) => {
    const point = lookup(content).point(id);
    const muscle = point && lookup(content).muscle(point.muscle);
    const region = muscle?.regions[0];
    return point && muscle && region ? [{ point, muscle, region, side }] : [];
  });
  return (
    <section data-part="places">
      <h2>{words.places}</h2>
      {known.length === 0 && <p>{words.noPlaces}</p>}
      <ol className={styles.places}>
        {known.map(({ point, muscle, region, side }) => {
          const place = { region, muscle: muscle.id, side, point: point.id };
          return (
            <li key={`${point.id}.${side}`}>
              <strong>{words.sided(`${muscle.name}: ${point.name}`, side)}</strong>
              <p>{point.landmark[plan.level]}</p>
              <p>{point.pattern[plan.level]}</p>
              <p className={styles.onScreen}>
                <a href={href(pointView(view, place))}>{words.see}</a>
                {!plan.calm && point.needle && (
                  <a href={href(pointView(view, place, STEP_STARTS.injection))}>{words.injection}</a>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** When to call and whom: the most urgent first; in a calm plan what has to do with exercises alone. */
function Calls({ plan, content }: Omit<Props, 'word'>) {
  const words = useWords();
  return (
    <section className={styles.calls} data-part="calls">
      <h2>{words.exercises.stop}</h2>
      <Said claims={content.stopRules} level={plan.level} />
      {!plan.calm &&
        content.warning.map(({ id, title, claims }) => (
          <section key={id}>
            <h3>{title}</h3>
            <Said claims={claims} level={plan.level} />
          </section>
        ))}
    </section>
  );
}

function Said({ claims, level }: { claims: readonly Claim[]; level: Plan['level'] }) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.everyday}>{claim[level]}</li>
      ))}
    </ul>
  );
}
