import type { ContentBundle, ExerciseContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { hasSides } from '../../domain/exercise/symmetry.ts';
import { inVersion } from '../../domain/exercise/versions.ts';
import { KEPT_UP } from '../../domain/plan/making.ts';
import { forOneSide } from '../../domain/plan/one-side.ts';
import type { Plan, PlanExercise } from '../../domain/plan/plan.ts';
import { runView } from '../../domain/plan/run.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { LaterStills } from '../exercise/stills/later-stills.tsx';
import styles from './plan.module.css';
import { ExerciseRules } from './plan-calls.tsx';
import { usePlanWords } from './use-plan-words.ts';

interface Props {
  plan: Plan;
  /** Of the plan, in its link. */
  word: string;
  content: ContentBundle;
}

/** Weeks and days that there are boxes for on paper: long enough for an exercise to become a habit, and to come back with. */
const [WEEKS, DAYS] = [4, 7];

/** The exercises of a plan with their drawings, dose and, on paper, boxes to tick. */
export function PlanExercises({ plan, word, content }: Props) {
  const words = usePlanWords();
  const known = plan.exercises.flatMap((chosen) => {
    const exercise = lookup(content).exercise(chosen.id);
    return exercise ? [{ chosen, exercise }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section
      className={styles.exercises}
      data-flows={plan.marks.length > 0 || undefined}
      data-many={known.length > KEPT_UP || undefined}
      data-part="exercises"
    >
      <h2 tabIndex={-1}>{words.exercises}</h2>
      <p className={`${styles.onPaper} ${styles.before}`}>{words.boxes}</p>
      <ExerciseRules plan={plan} content={content} />
      {known.map(({ chosen, exercise }) => (
        <One
          key={exercise.id}
          plan={plan}
          word={word}
          content={content}
          chosen={chosen}
          exercise={exercise}
        />
      ))}
    </section>
  );
}

function One({
  plan,
  word,
  content,
  chosen,
  exercise,
}: Props & { chosen: PlanExercise; exercise: ExerciseContent }) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  const { version, repetitions, hold, daysPerWeek: days } = chosen;
  const side = hasSides(chosen.id) ? chosen.side : undefined;
  const told = inVersion(exercise, version);
  const said = [
    told.start,
    told.movement,
    ...(version ? [exercise[version]] : []),
    // What the clinician chose stands in place of what is taught in general.
    ...(repetitions && days ? [] : [exercise.dose]),
  ];
  const run = runView(view, plan, word, chosen, content);
  const asked = side && (side === 'both' ? words.sides.both : words.oneSide[side]);
  const posture = version && exercise.ownWays?.[version]?.posture;
  const way = version && [words.versions[version], posture].filter(Boolean).join(': ');
  const own = [asked, way].filter((line) => line !== undefined);
  return (
    <article data-exercise={exercise.id}>
      <h3>{exercise.name}</h3>
      <div className={styles.drawn}>
        <LaterStills
          exercise={exercise.id}
          version={version}
          size="plan"
          // The words tell of the right side first, and of the left one where that alone was chosen.
          side={side === 'left' ? side : 'right'}
        />
      </div>
      {own.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {said.map((claim) => (
        <p key={claim.everyday}>
          {side && side !== 'both' ? forOneSide(claim[plan.level]) : claim[plan.level]}
        </p>
      ))}
      {(repetitions || hold || days) && (
        <p>
          <strong>{`${words.yours}: ${words.dose({ repetitions, hold, days })}`}</strong>
        </p>
      )}
      {run && (
        <p className={styles.onScreen}>
          <a className={styles.action} href={href(run)}>
            {words.along}
          </a>
        </p>
      )}
      <div className={styles.boxes} aria-hidden="true">
        {Array.from({ length: WEEKS }, (_, week) => `${exercise.id} ${week}`).map((key, week) => (
          <span key={key}>
            <b>{words.weeks(week + 1)}</b>
            {Array.from({ length: DAYS }, (__, day) => `${key} ${day}`).map((box) => (
              <i key={box} />
            ))}
          </span>
        ))}
      </div>
    </article>
  );
}
