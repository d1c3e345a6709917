import { useState } from 'react';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { canPack, lessonWord } from '../../domain/lesson/lesson-code.ts';
import { lessonView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { askingWords } from '../../words/later/lesson/asking.ts';
import { LinkOut } from '../hand-over/link-out.tsx';
import { wholeLink } from '../hand-over/whole-link.ts';
import styles from './lesson.module.css';
import { saveLesson } from './save-lesson.ts';
import { useLessonWords } from './use-lesson-words.ts';

/** The ways in which a lesson leaves the device: a file, and while it is short enough a link; `link`: one that is known to lead there. */
export function ShareLesson({ lesson, link }: { lesson: Lesson; link?: string }) {
  const words = useLessonWords();
  const view = useExplorer((s) => s.view);
  const [made, setMade] = useState<{ link: string | undefined }>();
  const make = async () => {
    const word = link ? undefined : await lessonWord(lesson);
    setMade({ link: link ?? (word && wholeLink(lessonView(view, word))) });
  };
  return (
    <section className={styles.share}>
      <h2>{words.share}</h2>
      <p>{link ? askingWords[view.language].shareTaught : words.shareHint}</p>
      <p className={styles.keys}>
        <button type="button" data-lesson="file" onClick={() => saveLesson(lesson, words.fileName)}>
          {words.file}
        </button>
        {(link || canPack()) && (
          <button type="button" data-lesson="link" onClick={() => void make()}>
            {words.makeLink}
          </button>
        )}
      </p>
      {!link && !canPack() && <p>{words.noPacking}</p>}
      {made &&
        (made.link ? (
          <LinkOut link={made.link} label={words.qr}>
            <p>{words.holds}</p>
          </LinkOut>
        ) : (
          <p role="status">{words.tooLong}</p>
        ))}
    </section>
  );
}
