import { useEffect, useState } from 'react';
import { entryView, viewOf } from '../../domain/lesson/going.ts';
import { isSound, type Lesson } from '../../domain/lesson/lesson.ts';
import { readLessonWord } from '../../domain/lesson/lesson-code.ts';
import { lessonView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { takeInLesson } from '../../state/lesson-stores.ts';
import { go } from '../../state/stores.ts';
import { askingWords } from '../../words/later/lesson/asking.ts';
import { Unread } from '../hand-over/unread.tsx';
import styles from './lesson.module.css';
import { useLessonWords } from './use-lesson-words.ts';
import { useNameOfView } from './use-name-of-view.ts';

/** A lesson that a link brought: all of it is in the link. It is kept on this device once it is begun. */
export function ReceivedLesson({ word }: { word: string }) {
  const words = useLessonWords();
  const [read, setRead] = useState<Awaited<ReturnType<typeof readLessonWord>>>();
  useEffect(() => {
    let here = true;
    void readLessonWord(word).then((opened) => here && setRead(opened));
    return () => {
      here = false;
    };
  }, [word]);
  if (!read) return <p aria-busy="true" />;
  return 'lesson' in read ? (
    <Received lesson={read.lesson} />
  ) : (
    <Unread trouble={read} words={words.trouble} />
  );
}

function Received({ lesson }: { lesson: Lesson }) {
  const words = useLessonWords();
  const view = useExplorer((s) => s.view);
  const name = useNameOfView();
  const begin = (present?: 'yes') => {
    const id = takeInLesson(lesson);
    const first = entryView(lesson, { id, step: 1, present }, view.language);
    go(first ?? { ...lessonView(view), options: { lesson: id } });
  };
  const keep = () => go({ ...lessonView(view), options: { lesson: takeInLesson(lesson) } });
  return (
    <section>
      <p>{words.received}</p>
      <h2 lang={lesson.title ? lesson.language : undefined}>{lesson.title || words.unnamed}</h2>
      <ol className={styles.plain}>
        {lesson.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be the same in all they hold
          <li key={at}>
            {isSound(step) && step.ask ? (
              <strong>{askingWords[view.language].hidden}</strong>
            ) : isSound(step) ? (
              <>
                <strong>{step.name ?? name(viewOf(step.view, view.language).view)}</strong>
                {step.say && <p lang={lesson.language}>{step.say}</p>}
              </>
            ) : (
              <div className={styles.damaged}>
                <p>{words.damaged}</p>
                <code>{step.damaged.slice(0, 300)}</code>
              </div>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.keys}>
        {lesson.steps.length > 0 && (
          <>
            <button type="button" className={styles.strong} data-lesson="start" onClick={() => begin()}>
              {words.start}
            </button>
            <button type="button" data-lesson="present" onClick={() => begin('yes')}>
              {words.present}
            </button>
          </>
        )}
        <button type="button" data-lesson="keep" onClick={keep}>
          {words.keep}
        </button>
      </p>
    </section>
  );
}
