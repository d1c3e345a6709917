import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ExerciseId } from '../../core/ids.ts';
import { wasDone } from '../../domain/diary/diary.ts';
import { note, today, turnOnDiary, useDiary } from '../../state/diary-stores.ts';
import { DeleteAll } from './delete-all.tsx';
import styles from './diary.module.css';
import { GoesBack } from './goes-back.tsx';
import { NotHeld } from './not-held.tsx';
import { NotedWeeks } from './noted-weeks.tsx';
import { PainScale } from './pain-scale.tsx';
import { useDiaryWords } from './use-diary-words.ts';
import { useExerciseName, WithPlan } from './with-plan.tsx';

/** What was noted of a plan on this device: the day, the weeks, and what of it goes to the clinic. */
export default function MyWeeks() {
  const words = useDiaryWords();
  const on = useDiary((s) => s.on);
  const head = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  // The key that began it is gone: whoever pressed it goes on where it begins, not at the keys under it.
  useEffect(() => {
    if (on && begun.current) head.current?.focus();
    begun.current = false;
  }, [on]);
  const begin = () => {
    begun.current = true;
    turnOnDiary();
  };
  return (
    <WithPlan>
      {({ plan, codes }) => {
        const exercises = plan.exercises.map(({ id }) => id);
        return (
          <>
            <p>{words.lead}</p>
            {on ? (
              <>
                <NotHeld />
                <Day exercises={exercises} head={head} />
                <NotedWeeks exercises={exercises} />
                <GoesBack exercises={exercises} codes={codes} />
              </>
            ) : (
              <section data-part="off">
                <p>{words.off}</p>
                <p>
                  <button type="button" className={styles.strong} onClick={begin}>
                    {words.turnOn}
                  </button>
                </p>
              </section>
            )}
            <DeleteAll />
            <p className={styles.onScreen}>{words.gone}</p>
          </>
        );
      }}
    </WithPlan>
  );
}

interface DayProps {
  exercises: readonly ExerciseId[];
  head: RefObject<HTMLHeadingElement | null>;
}

/** Today, or yesterday: what was done, and how strong the pain was. */
function Day({ exercises, head }: DayProps) {
  const words = useDiaryWords();
  const name = useExerciseName();
  const entries = useDiary((s) => s.entries);
  const [ago, setAgo] = useState<'today' | 'yesterday'>('today');
  const day = today() - (ago === 'today' ? 0 : 1);
  return (
    <section className={styles.onScreen} data-part="day">
      <h2 tabIndex={-1} ref={head}>
        {words.days[ago]}
      </h2>
      <fieldset className={styles.keys} aria-label={words.whichDay}>
        {(['today', 'yesterday'] as const).map((choice) => (
          <button key={choice} type="button" aria-pressed={ago === choice} onClick={() => setAgo(choice)}>
            {words.days[choice]}
          </button>
        ))}
      </fieldset>
      <fieldset className={styles.ticks} hidden={exercises.length === 0}>
        <legend>{words.did}</legend>
        {exercises.map((id) => {
          const done = wasDone(entries, day, id);
          return (
            <label key={id} className={styles.check}>
              <input type="checkbox" checked={done} onChange={() => note(day, id, done ? undefined : 1)} />
              <span>{name(id)}</span>
            </label>
          );
        })}
      </fieldset>
      <PainScale day={day} />
    </section>
  );
}
