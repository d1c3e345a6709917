import { entryView } from '../../domain/lesson/going.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { lessonGroup } from '../../domain/quiz/questions-of.ts';
import { practiceView, startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { askingWords } from '../../words/later/lesson/asking.ts';
import styles from './lesson.module.css';
import { useLessonWords } from './use-lesson-words.ts';

/** The ways into a lesson of this device: through it beside the text, or presented. None where it has no views yet. */
export function LessonWays({ id, lesson }: { id: string; lesson: Lesson }) {
  const words = useLessonWords();
  const { language } = useExplorer((s) => s.view);
  const start = entryView(lesson, { id, step: 1 }, language);
  const present = entryView(lesson, { id, step: 1, present: 'yes' }, language);
  if (!start || !present) return null;
  return (
    <>
      <a className={styles.action} href={href(start)} data-lesson="start">
        {words.start}
      </a>
      <a className={styles.action} href={href(present)} data-lesson="present">
        {words.present}
      </a>
      <a
        className={styles.action}
        href={href(practiceView(startView(language), undefined, { group: lessonGroup(id) }))}
        data-lesson="practise"
      >
        {askingWords[language].practise}
      </a>
    </>
  );
}
