import type { Claim, ContentBundle } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { fittedCalls } from '../../domain/after/when-to-call.ts';
import { musclesOf } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Messages } from '../../words/catalogue.ts';
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

/** When to call and whom, the most urgent first: what cannot wait is never folded. A calm plan has what concerns exercises alone. */
export function Calls({ plan, content, more }: CallsProps) {
  const words = useWords();
  const { elsewhere: title } = usePlanWords();
  const { topics, elsewhere } = fittedCalls(content, more, musclesOf(plan, content));
  const far = { id: 'elsewhere', title, claims: elsewhere };
  const [first, ...others] = plan.calm
    ? [stopOf(words, content)]
    : [...topics, ...(elsewhere.length > 0 ? [far] : [])];
  return (
    <section className={`${styles.calls} ${styles.onScreen}`} data-part="calls">
      <h2 tabIndex={-1}>{words.after.warning}</h2>
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

/** When to stop an exercise, folded before them as on their own page; a calm plan has it open, where others say when to call. */
export function StopRules({ plan, content }: Props) {
  const words = useWords();
  if (plan.calm) return null;
  return (
    <details className={`${styles.fold} ${styles.stop} ${styles.onScreen}`}>
      <summary>{words.exercises.stop}</summary>
      <Said claims={content.stopRules} level={plan.level} />
    </details>
  );
}

/** How large its letters may be beside what else stands on the first sheet: larger where few places do. */
const roomFor = ({ points, marks, areas }: Plan): 'much' | 'some' | 'least' | undefined => {
  if (marks.length + areas.length === 0 && points.length <= 2) return 'much';
  // Areas are drawn on the map of the marks, and named together: they take the room of a few.
  const places = points.length + marks.length + Math.min(areas.length, 3);
  return places <= 4 ? 'some' : places >= 6 ? 'least' : undefined;
};

/** On paper, where nothing is folded, on the first sheet: what may follow a needle at the places of the plan, and what holds everywhere. */
export function PrintedCalls({ plan, content, more }: CallsProps) {
  const words = useWords();
  const { topics } = fittedCalls(content, more, musclesOf(plan, content));
  return (
    <section className={`${styles.calls} ${styles.onPaper}`} data-printed="calls" data-room={roomFor(plan)}>
      <h2>{words.after.warning}</h2>
      {[...(plan.calm ? [] : topics), stopOf(words, content)].map(({ id, title, claims }) => (
        <section key={id} data-first={id === 'emergency' || undefined}>
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
