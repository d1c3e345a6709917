import { weeksView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import styles from './diary.module.css';
import { ReminderForm } from './reminder-form.tsx';
import { useDiaryWords } from './use-diary-words.ts';
import { WithPlan } from './with-plan.tsx';

/** On the plan: the way to the diary, and a reminder for the calendar. */
export default function WeeksAfter() {
  const words = useDiaryWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  return (
    <WithPlan>
      {({ plan, word }) => (
        <section data-part="after">
          <h2>{words.after}</h2>
          <p>{words.openHint}</p>
          <p>
            <a className={styles.action} href={href(weeksView(view, word))}>
              {words.open}
            </a>
          </p>
          {content && <ReminderForm plan={plan} word={word} content={content} />}
        </section>
      )}
    </WithPlan>
  );
}
