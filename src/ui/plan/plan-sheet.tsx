import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { regionOf } from '../../domain/plan/making.ts';
import { dateOf, type Plan } from '../../domain/plan/plan.ts';
import { STEP_STARTS } from '../../domain/view/story-step.ts';
import { planView, pointView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { ClinicSign } from '../clinic/clinic-sign.tsx';
import { NamesMore } from '../clinic/names-more.tsx';
import { Qr } from '../hand-over/qr.tsx';
import { wholeLink } from '../hand-over/whole-link.ts';
import { Part } from '../loading/part.tsx';
import { useWords } from '../parts/use-words.ts';
import { FittingMuscles } from './fitting-muscles.tsx';
import { HandOver } from './hand-over.tsx';
import styles from './plan.module.css';
import { Calls, PrintedCalls } from './plan-calls.tsx';
import { PlanExercises } from './plan-exercises.tsx';
import { PlanMarks } from './plan-marks.tsx';
import { usePlanWords } from './use-plan-words.ts';

const loadAfter = () => import('../diary/weeks-after.tsx');

interface Props {
  plan: Plan;
  word: string;
  content: ContentBundle;
  more: MoreContent;
}

/** To what a person comes back for each day, or in a worry. */
function toPart(part: 'exercises' | 'calls'): void {
  const heading = document.querySelector<HTMLElement>(`[data-part="${part}"] h2`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** A plan as a person reads it at home, on a screen or on paper. */
export function PlanSheet({ plan, word, content, more }: Props) {
  const words = usePlanWords();
  const { after } = useWords();
  const view = useExplorer((s) => s.view);
  // Right after a talk the code to scan is what is wanted first.
  const first = view.options.topic === 'hand';
  return (
    <>
      {first && <HandOver word={word} />}
      <div className={styles.onScreen}>
        <ClinicSign />
      </div>
      <p className={styles.about}>
        <span>{words.lead}</span>{' '}
        {plan.day !== undefined && (
          <span>{words.made(dateOf(plan.day).toLocaleDateString(view.language, { dateStyle: 'long' }))}</span>
        )}
      </p>
      <p className={`${styles.onScreen} ${styles.keys}`}>
        {plan.exercises.length > 0 && (
          <button type="button" onClick={() => toPart('exercises')}>
            {words.toExercises}
          </button>
        )}
        <button type="button" onClick={() => toPart('calls')}>
          {after.warning}
        </button>
      </p>
      {/* On paper all that is not about exercises has one sheet, with the code. */}
      <div className={styles.onPaper} data-code="paper">
        <Qr text={wholeLink(planView(view, word))} label={words.qr} />
        <p>{words.holds}</p>
      </div>
      <NamesMore plan={plan} content={content} />
      {plan.note && (
        <section>
          <h2>{words.noteTitle}</h2>
          <p className={styles.note}>{plan.note}</p>
        </section>
      )}
      <PlanMarks plan={plan} content={content} />
      <Places plan={plan} content={content} />
      <FittingMuscles plan={plan} content={content} />
      <PrintedCalls plan={plan} content={content} more={more} />
      <PlanExercises plan={plan} word={word} content={content} />
      <Calls plan={plan} content={content} more={more} />
      <dl className={styles.fields}>
        <div>
          <dt>{words.sheet.name}</dt>
          <dd />
        </div>
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

function Places({ plan, content }: Omit<Props, 'word' | 'more'>) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  const known = plan.points.flatMap(({ id, side }) => {
    const point = lookup(content).point(id);
    const muscle = point && lookup(content).muscle(point.muscle);
    const region = regionOf(muscle);
    return point && muscle && region ? [{ point, muscle, region, side }] : [];
  });
  // What is not in a plan has no heading; a plan with nothing in it says so.
  const others = plan.exercises.length + plan.marks.length + plan.areas.length;
  if (known.length === 0 && others > 0) return null;
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
