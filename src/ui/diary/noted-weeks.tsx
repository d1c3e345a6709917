import type { ExerciseId } from '../../core/ids.ts';
import { mondaysOf, notedDays } from '../../domain/diary/diary.ts';
import { SHEET_DAYS, sheetOf, withNotedBefore } from '../../domain/diary/diary-sheet.ts';
import { today, useDiary } from '../../state/diary-stores.ts';
import { CalendarLegend, CalendarWeeks } from './calendar-weeks.tsx';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';

/** The last four weeks as a calendar; others with something in them on demand. */
export function NotedWeeks({ exercises: own }: { exercises: readonly ExerciseId[] }) {
  const words = useDiaryWords();
  const entries = useDiary((s) => s.entries);
  const now = today();
  const exercises = withNotedBefore(entries, own, now);
  const noted = notedDays(entries);
  const { last } = sheetOf(entries, exercises, now);
  const all = mondaysOf(noted.length > 0 ? noted : [now]);
  // From the first week that has something, so that nobody begins with empty ones.
  const first = all.find((monday) => monday + 6 > last - SHEET_DAYS) ?? last;
  const weeks = Array.from({ length: SHEET_DAYS / 7 + 1 }, (_, i) => last - 7 * i);
  const shown = mondaysOf(weeks).filter((monday) => monday >= first && monday + 6 > last - SHEET_DAYS);
  const others = all.filter((monday) => !shown.includes(monday));
  return (
    <section data-part="weeks">
      <h2>{words.weeks}</h2>
      {noted.length === 0 && <p>{words.none}</p>}
      {(noted.at(-1) ?? now) > now && <p className={styles.notice}>{words.clock}</p>}
      <CalendarLegend exercises={exercises} />
      <CalendarWeeks entries={entries} exercises={exercises} mondays={shown} today={now} />
      <p>{words.calm}</p>
      {others.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <CalendarWeeks entries={entries} exercises={exercises} mondays={others} today={now} />
        </details>
      )}
    </section>
  );
}
