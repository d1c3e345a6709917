import { type FormEvent, useMemo, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { calendarFile } from '../../domain/diary/calendar-file.ts';
import { plannedReminder } from '../../domain/diary/planned-reminder.ts';
import { dateOf, type Plan } from '../../domain/plan/plan.ts';
import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { wholeLink } from '../hand-over/whole-link.ts';
import { saveFile } from '../parts/save-file.ts';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
/** Day 4 was a Monday. */
const A_MONDAY = 4;

/** A calendar file with the link of the plan: time and days are the person's own choice. */
export function ReminderForm({ plan, word, content }: { plan: Plan; word: string; content: ContentBundle }) {
  const words = useDiaryWords();
  const { reminder } = words;
  const view = useExplorer((s) => s.view);
  const [time, setTime] = useState('08:00');
  const planned = useMemo(() => plannedReminder(plan, content), [plan, content]);
  const [days, setDays] = useState(planned.weekdays);
  const [weeks, setWeeks] = useState(planned.weeks);
  const [said, setSaid] = useState<'made' | 'noDay'>();
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (days.length === 0) {
      setSaid('noDay');
      return;
    }
    const [hour = 8, minute = 0] = time.split(':').map(Number);
    const link = wholeLink(planView(view, word));
    const of = { title: reminder.event, lead: reminder.eventLead };
    saveFile(
      reminder.file,
      'text/calendar',
      calendarFile({ weekdays: days, hour, minute, weeks }, link, of, new Date()),
    );
    setSaid('made');
  };
  const turn = (day: number) => {
    setDays(days.includes(day) ? days.filter((other) => other !== day) : [...days, day]);
    // What was said is not so any more: a day is chosen, or the file that was made has other days.
    setSaid(undefined);
  };
  return (
    <form className={styles.reminder} onSubmit={make} data-part="reminder">
      <h3>{reminder.title}</h3>
      <p>{reminder.lead}</p>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>{reminder.time}</span>
          <input type="time" required value={time} onChange={(e) => setTime(e.currentTarget.value)} />
        </label>
        <label className={styles.field}>
          <span>{reminder.long}</span>
          <select value={weeks} onChange={(event) => setWeeks(Number(event.currentTarget.value))}>
            {planned.lengths.map((count) => (
              <option key={count} value={count}>
                {reminder.weeks(count)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className={styles.weekdays}>
        <legend>{reminder.on}</legend>
        <div>
          {WEEKDAYS.map((day) => (
            <label key={day} className={styles.check}>
              <input type="checkbox" checked={days.includes(day)} onChange={() => turn(day)} />
              <span>{dateOf(A_MONDAY + day).toLocaleDateString(view.language, { weekday: 'long' })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className={styles.keys}>
        <button type="submit">{reminder.make}</button>
      </p>
      <p role="status">{said && reminder[said]}</p>
    </form>
  );
}
