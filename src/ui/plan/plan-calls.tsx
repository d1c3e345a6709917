import type { ComponentProps } from 'react';
import type { Claim, ContentBundle, Topic } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { byUrgency } from '../../core/content/urgency.ts';
import { fittedCalls, signTopics } from '../../domain/after/when-to-call.ts';
import { musclesOf } from '../../domain/plan/making.ts';
import { painSigns } from '../../domain/plan/pain-signs.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Messages } from '../../words/catalogue.ts';
import { ClinicCall } from '../clinic/clinic-call.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

interface Props {
  plan: Plan;
  content: ContentBundle;
}

interface CallsProps extends Props {
  more: MoreContent;
}

const stopOf = ({ exercises }: Messages, { stopRules }: ContentBundle) => ({
  ...{ id: 'stop', title: exercises.stop, claims: stopRules },
});

/** For what to call: after a needle in the plan's muscles, with what concerns others apart; of a plan of pain alone what its areas call for. */
function callsOf({ plan, content, more }: CallsProps, { region }: Messages, onPaper = false) {
  const signs = painSigns(plan, content, onPaper);
  if (!signs) return fittedCalls(content, more, musclesOf(plan, content));
  const topics = byUrgency(signs).map(([id, claims]) => ({ id, title: region.urgency[id], claims }));
  return { topics, elsewhere: [] };
}

/** When to call and whom, the most urgent first: what cannot wait is never folded. A calm plan has what concerns exercises alone. */
export function Calls(props: CallsProps) {
  const { plan, content } = props;
  const words = useWords();
  const { elsewhere: title } = usePlanWords();
  const { topics, elsewhere } = callsOf(props, words);
  const far = { id: 'elsewhere', title, claims: elsewhere };
  const [first, ...others] = plan.calm
    ? [stopOf(words, content)]
    : [...topics, ...(elsewhere.length > 0 ? [far] : [])];
  return (
    <section className={`${styles.calls} ${styles.onScreen}`} data-part="calls">
      <h2 tabIndex={-1}>{words.after.warning}</h2>
      <ClinicCall />
      {first && (
        <section>
          <h3>{first.title}</h3>
          <Said claims={first.claims} level={plan.level} />
        </section>
      )}
      {others.map(({ id, title, claims }) => (
        <details key={id} className={styles.fold}>
          <summary>{title}</summary>
          <Said claims={claims} level={plan.level} />
        </details>
      ))}
    </section>
  );
}

/** Where a link opens no plan: for what to call, in few words, whatever was treated. */
export function LostCalls({ content, more }: Omit<CallsProps, 'plan'>) {
  const words = useWords();
  return (
    <section className={styles.calls} data-part="calls">
      <h2>{words.after.warning}</h2>
      <Topics topics={signTopics(content, more)} level="everyday" />
    </section>
  );
}

/** What is to be known before exercises, and when to stop one, folded as on their own page; a calm plan has the latter open, where others say when to call. */
export function ExerciseRules({ plan, content }: Props) {
  const { exercises } = useWords();
  return (
    <>
      <Fold title={exercises.before} claims={content.startRules} level={plan.level} />
      {!plan.calm && <Fold title={exercises.stop} claims={content.stopRules} level={plan.level} />}
      <section className={`${styles.onPaper} ${styles.first}`}>
        <h3>{exercises.before}</h3>
        <Said claims={content.startRules} level={plan.level} />
      </section>
    </>
  );
}

/** How large its letters may be beside what else stands on the first sheet: larger where few places do. */
const roomFor = ({ points, marks, areas, exercises }: Plan): 'much' | 'some' | 'least' | undefined => {
  if (marks.length + areas.length === 0 && points.length <= 2) return 'much';
  // Areas are drawn on the map of the marks, and named together: they take the room of a few.
  const told = points.length + marks.length + Math.min(areas.length, 3);
  // Signs of painted areas and rules for exercises are long together.
  const places = points.length + marks.length === 0 && exercises.length > 0 ? told + 3 : told;
  return places <= 4 ? 'some' : places >= 6 ? 'least' : undefined;
};

/** On paper, where nothing is folded, on the first sheet: for what to call, and when to stop an exercise of the plan. */
export function PrintedCalls(props: CallsProps) {
  const { plan, content } = props;
  const words = useWords();
  const { sheet } = usePlanWords();
  const { topics } = callsOf(props, words, true);
  const stops = plan.calm || plan.exercises.length > 0 ? [stopOf(words, content)] : [];
  const known = [content.clinic?.name, content.clinic?.telephone].filter(Boolean).join(', ');
  const all = [...(plan.calm ? [] : topics), ...stops];
  const isFirst = ({ id }: { id: string }) => id === 'emergency';
  return (
    <section className={`${styles.calls} ${styles.onPaper}`} data-printed="calls" data-room={roomFor(plan)}>
      <h2>{words.after.warning}</h2>
      {/* Whom to call stands beside for what. */}
      <dl className={styles.whom}>
        {sheet.calls.map((name, i) => (
          <div key={name}>
            <dt>{name}</dt>
            {/* The other number is for nights, too: a hand fills it in. */}
            <dd>{i === 0 && known}</dd>
          </div>
        ))}
      </dl>
      <Topics topics={all.filter(isFirst)} level={plan.level} />
      <div className={styles.others}>
        <Topics topics={all.filter((one) => !isFirst(one))} level={plan.level} />
      </div>
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

function Fold({ title, ...said }: { title: string } & ComponentProps<typeof Said>) {
  return (
    <details className={`${styles.fold} ${styles.stop} ${styles.onScreen}`}>
      <summary>{title}</summary>
      <Said {...said} />
    </details>
  );
}

function Topics({ topics, level }: { topics: readonly Topic[]; level: Plan['level'] }) {
  return topics.map(({ id, title, claims }) => (
    <section key={id} data-first={id === 'emergency' || undefined}>
      <h3>{title}</h3>
      <Said claims={claims} level={level} />
    </section>
  ));
}
