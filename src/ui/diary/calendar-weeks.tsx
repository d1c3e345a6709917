import type { ExerciseId } from '../../core/ids.ts';
import { type Diary, painOf, wasDone } from '../../domain/diary/diary.ts';
import { dateOf } from '../../domain/plan/plan.ts';
import { useExplorer } from '../../state/hooks.ts';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';
import { useExerciseName } from './with-plan.tsx';

interface Props {
  entries: Diary;
  /** Their order gives their numbers. */
  exercises: readonly ExerciseId[];
  /** The weeks, by their Mondays. */
  mondays: readonly number[];
  today?: number | undefined;
  /** Days before and after these are not known of, and stay blank. */
  within?: readonly [first: number, last: number] | undefined;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Weeks of a diary, a box for each day; days of which nothing is noted stay empty, and nothing is counted. */
export function CalendarWeeks({ entries, exercises, mondays, today, within }: Props) {
  const words = useDiaryWords();
  const { language } = useExplorer((s) => s.view);
  const date = (day: number, format: Intl.DateTimeFormatOptions) =>
    dateOf(day).toLocaleDateString(language, format);
  const name = useExerciseName();
  return (
    <>
      {mondays.map((monday) => (
        <table key={monday} className={styles.week} data-week={monday}>
          <caption>{words.weekOf(date(monday, { day: 'numeric', month: 'long' }))}</caption>
          <thead>
            <tr>
              {WEEK.map((i) => (
                <th key={i} scope="col">
                  <span aria-hidden="true">{date(monday + i, { weekday: 'short' })}</span>
                  <span className="visually-hidden">
                    {date(monday + i, { weekday: 'long', day: 'numeric', month: 'long' })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {WEEK.map((i) => {
                const day = monday + i;
                if (within && (day < within[0] || day > within[1])) return <td key={i} />;
                const done = exercises.filter((id) => wasDone(entries, day, id));
                const pain = painOf(entries, day);
                const said = [
                  done.length > 0 && `${words.done}: ${done.map(name).join(', ')}`,
                  pain !== undefined && words.painWas(pain),
                ].filter(Boolean);
                return (
                  <td key={i} aria-current={day === today ? 'date' : undefined} data-day={day}>
                    <span className="visually-hidden">{said.join('. ') || words.nothing}</span>
                    <span className={styles.day} aria-hidden="true">
                      {dateOf(day).getDate()}
                    </span>
                    <span className={styles.marks} aria-hidden="true">
                      {done.map((id) => (
                        <i key={id}>{exercises.indexOf(id) + 1}</i>
                      ))}
                    </span>
                    {pain !== undefined && <b aria-hidden="true">{pain}</b>}
                  </td>
                );
              })}
            </tr>
          </tbody>
        </table>
      ))}
    </>
  );
}

/** What the numbers of the boxes are. */
export function CalendarLegend({ exercises }: Pick<Props, 'exercises'>) {
  const words = useDiaryWords();
  const name = useExerciseName();
  return (
    <div className={styles.legend}>
      {exercises.length > 0 && <p>{words.legend}</p>}
      <ol>
        {exercises.map((id) => (
          <li key={id}>
            <span>{name(id)}</span>
          </li>
        ))}
      </ol>
      <p>{words.legendPain}</p>
    </div>
  );
}
