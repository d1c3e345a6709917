import { type FormEvent, useState } from 'react';
import { calendarFile } from '../../domain/diary/calendar-file.ts';
import { dateOf, type Plan } from '../../domain/plan/plan.ts';
import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { wholeLink } from '../hand-over/whole-link.ts';
import { saveFile } from '../parts/save-file.ts';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const LENGTHS = [4, 8, 12];
/** Day 4 was a Monday. */
const A_MONDAY = 4;

/** As many days as the plan asks for, spread over the week; all of them where it does not say. */
function plannedDays({ exercises }: Plan): readonly number[] {
  const asked = Math.max(0, ...exercises.map(({ daysPerWeek = 7 }) => daysPerWeek)) || 7;
  return WEEKDAYS.filter((day) => Math.floor(((day + 1) * asked) / 7) > Math.floor((day * asked) / 7));
}

/** A calendar file with the link of the plan: time and days are the person's own choice. */
export function ReminderForm({ plan, word }: { plan: Plan; word: string }) {
  const words = useDiaryWords();
  const { reminder } = words;
  const view = useExplorer((s) => s.view);
  const [time, setTime] = useState('08:00');
  const [days, setDays] = useState(() => plannedDays(plan));
  const [weeks, setWeeks] = useState(LENGTHS[0]!);
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
  const turn = (day: number) =>
    setDays(days.includes(day) ? days.filter((other) => other !== day) : [...days, day]);
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
            {LENGTHS.map((count) => (
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
