import { PrintNotice } from '../print/print-notice.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { keptLesson } from '../../domain/lesson/kept-lessons.ts';
import { isTaughtId } from '../../domain/lesson/taught.ts';
import { lessonView, startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { useLessons } from '../../state/lesson-stores.ts';
import { href } from '../../state/place/explorer.ts';
import { planWords } from '../../words/later/plan.ts';
import { OtherLanguage } from '../clinic/other-language.tsx';
import { Waiting } from '../loading/waiting.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './lesson.module.css';
import { LessonEditor } from './lesson-editor.tsx';
import { LessonList } from './lesson-list.tsx';
import { ReceivedLesson } from './received-lesson.tsx';
import { TaughtPage } from './taught/taught-page.tsx';
import { useTaught } from './taught/use-taught.ts';
import { useLessonWords } from './use-lesson-words.ts';

/** The lessons of this device, one of them to be changed, or one that a link brought. It takes the whole page. */
export default function LessonPage() {
  const words = useLessonWords();
  const { lesson: page } = useWords();
  const view = useExplorer((s) => s.view);
  const id = view.options.lesson;
  const lesson = useLessons((s) => keptLesson(s, id));
  const { taught, lesson: told, progress, retry } = useTaught(id);
  const held = useLessons((s) => s.held);
  const shared = planWords[view.language];
  return (
    <main className={styles.sheet} id="text">
      <nav className={styles.tools}>
        <a href={href(startView(view.language))}>{shared.back}</a>
        {(view.lesson || id) && <a href={href(lessonView(view))}>{words.all}</a>}
        <OtherLanguage name={shared.otherLanguage} />
      </nav>
      <PrintNotice />
      <h1 tabIndex={-1}>{lesson ? lesson.title || words.unnamed : (taught?.title ?? page.title)}</h1>
      {!held && (
        <p className={styles.notice} role="alert">
          {words.notHeld}
        </p>
      )}
      {view.lesson ? (
        <ReceivedLesson key={view.lesson} word={view.lesson} />
      ) : id && lesson ? (
        <LessonEditor key={id} id={id} lesson={lesson} />
      ) : taught && told ? (
        <TaughtPage taught={taught} lesson={told} />
      ) : isTaughtId(id) && progress !== 'here' ? (
        <Waiting what="text" progress={progress} retry={retry} />
      ) : (
        <LessonList missing={id !== undefined} />
      )}
    </main>
  );
}
