import { wasDone } from '../../domain/diary/diary.ts';
import { exerciseOf } from '../../domain/exercise/of-view.ts';
import { weeksView } from '../../domain/view/view.ts';
import { note, today, turnOnDiary, useDiary } from '../../state/diary-stores.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import styles from './diary.module.css';
import { NotHeld } from './not-held.tsx';
import { PainScale } from './pain-scale.tsx';
import { useDiaryWords } from './use-diary-words.ts';
import { WithPlan } from './with-plan.tsx';

/** After an exercise of a plan was done along: one tap notes it. Where no diary is kept yet, the same tap asks for one. */
export default function NoteDone() {
  const exercise = useExplorer((s) => exerciseOf(s.view, s.content));
  // Whoever came from a plan may have gone on to another exercise.
  return (
    <WithPlan>{({ plan }) => plan.exercises.some(({ id }) => id === exercise?.id) && <Note />}</WithPlan>
  );
}

function Note() {
  const words = useDiaryWords();
  const view = useExplorer((s) => s.view);
  const exercise = useExplorer((s) => exerciseOf(s.view, s.content));
  const { on, entries } = useDiary((s) => s);
  const day = today();
  const { plan } = view.options;
  if (!exercise || !plan) return null;
  const noted = on && wasDone(entries, day, exercise.id);
  const done = () => {
    if (!on) turnOnDiary();
    note(day, exercise.id, 1);
  };
  return (
    <section className={styles.after} data-part="note">
      {!noted && (
        <button type="button" className={styles.strong} onClick={done}>
          {on ? words.note : words.noteFirst}
        </button>
      )}
      {!on && <p>{words.firstHint}</p>}
      <p role="status">{noted && words.noted}</p>
      {on && <NotHeld />}
      {noted && <PainScale day={day} />}
      {on && (
        <p>
          <a href={href(weeksView(view, plan))}>{words.open}</a>
        </p>
      )}
    </section>
  );
}
