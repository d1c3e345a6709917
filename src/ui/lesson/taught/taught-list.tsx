import type { TaughtLesson } from '../../../core/content/more.ts';
import { lessonView } from '../../../domain/view/view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { href } from '../../../state/place/explorer.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { Claims } from '../../evidence/claims.tsx';
import { More } from '../../loading/more.tsx';
import styles from '../lesson.module.css';

/** What a lesson is in numbers. */
export function TaughtSize({ lesson: { minutes, steps } }: { lesson: TaughtLesson }) {
  const words = askingWords[useExplorer((s) => s.view.language)];
  return <p>{words.size(minutes, steps.length, steps.filter((step) => step.question).length)}</p>;
}

/** The lessons that come with the app, each with its goals. */
export function TaughtList() {
  const view = useExplorer((s) => s.view);
  const words = askingWords[view.language];
  return (
    <section>
      <h2>{words.taught}</h2>
      <p>{words.taughtLead}</p>
      <More>
        {({ lessons }) => (
          <ul className={styles.lessons}>
            {lessons.map((lesson) => (
              <li key={lesson.id} className={styles.item} data-taught={lesson.id}>
                <h3>
                  <a href={href({ ...lessonView(view), options: { lesson: lesson.id } })}>{lesson.title}</a>
                </h3>
                <TaughtSize lesson={lesson} />
                <Claims claims={lesson.goals} list />
              </li>
            ))}
          </ul>
        )}
      </More>
    </section>
  );
}
