import { useExplorer } from '../../../state/hooks.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { Waiting } from '../../loading/waiting.tsx';
import { useWords } from '../../parts/use-words.ts';
import { Asked } from '../../quiz/asked.tsx';
import { useBank } from '../../quiz/use-bank.ts';
import styles from '../lesson.module.css';
import { useLesson } from '../use-lesson.ts';

/** The question before a view of a lesson, beside the body: whoever has the device may answer, or have the answer shown. */
export default function LessonQuestion() {
  const view = useExplorer((s) => s.view);
  const words = askingWords[view.language];
  const { practice } = useWords();
  const going = useLesson();
  const { content, index, bank, progress, retry } = useBank();
  const question = bank?.find(({ id }) => id === view.options.quiz);
  const on = () => going?.step(1);
  return (
    <>
      <h1 tabIndex={-1} className={styles.over}>
        {going ? words.asked : practice.title}
      </h1>
      {!bank && <Waiting what="page" progress={progress} retry={retry} />}
      {question && content && index && (
        <Asked
          key={question.id}
          question={question}
          content={content}
          index={index}
          next={on}
          onward={words.on}
        />
      )}
      {bank && !question && <p>{words.unknown}</p>}
    </>
  );
}
