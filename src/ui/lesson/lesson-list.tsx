import { useState } from 'react';
import { addressOf, canBeStep } from '../../domain/lesson/going.ts';
import { keptText } from '../../domain/lesson/kept-lessons.ts';
import { type Lesson, MOST_STEPS } from '../../domain/lesson/lesson.ts';
import { LONGEST_TEXT, readLesson } from '../../domain/lesson/lesson-text.ts';
import { lessonView, practiceView, startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import {
  addLesson,
  editLesson,
  removeLesson,
  takeInLesson,
  undoLesson,
  useLessons,
} from '../../state/lesson-stores.ts';
import { href } from '../../state/place/explorer.ts';
import { go } from '../../state/stores.ts';
import { saveFile } from '../parts/save-file.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './lesson.module.css';
import { LessonWays } from './lesson-ways.tsx';
import { TaughtList } from './taught/taught-list.tsx';
import { useLessonWords } from './use-lesson-words.ts';
import { useNameOfView } from './use-name-of-view.ts';

/** All lessons of this device, with the ways to a new one. `missing`: one was asked for that is not here. */
export function LessonList({ missing }: { missing: boolean }) {
  const words = useLessonWords();
  const view = useExplorer((s) => s.view);
  const { practice } = useWords();
  const kept = useLessons((s) => s.lessons);
  const lessons = kept.flatMap(({ id, lesson }) => (lesson ? [{ id, lesson }] : []));
  const [removed, setRemoved] = useState<string>();
  const cameFrom = useExplorer((s) => s.cameFrom);
  const nameOf = useNameOfView();
  const here = cameFrom && canBeStep(cameFrom) ? cameFrom : undefined;
  const open = (id: string) => go({ ...lessonView(view), options: { lesson: id } });
  const remove = (id: string, lesson: Lesson) => {
    removeLesson(id);
    setRemoved(lesson.title || words.unnamed);
  };
  return (
    <>
      {missing && <p role="alert">{words.gone}</p>}
      <p>{words.lead}</p>
      <p>
        <button
          type="button"
          className={styles.strong}
          data-lesson="make"
          onClick={() => open(addLesson({ title: '', language: view.language, steps: [] }))}
        >
          {words.make}
        </button>
      </p>
      {here && (
        <p className={styles.keys} data-came-from>
          <span>{words.cameFrom(nameOf(here))}</span>
          <button
            type="button"
            data-lesson="make-here"
            onClick={() =>
              open(
                addLesson({
                  title: '',
                  language: view.language,
                  steps: [{ view: addressOf(here), say: '' }],
                }),
              )
            }
          >
            {words.beginHere}
          </button>
        </p>
      )}
      <FromFile open={open} />
      <p>
        <a className={styles.practise} href={href(practiceView(startView(view.language)))}>
          {practice.enter}
        </a>
      </p>
      <h2>{words.own}</h2>
      {lessons.length === 0 && <p>{words.none}</p>}
      <ul className={styles.lessons}>
        {lessons.map(({ id, lesson }) => (
          <li key={id} className={styles.item} data-kept-lesson={id}>
            <h3>
              <a href={href({ ...lessonView(view), options: { lesson: id } })}>
                {lesson.title || words.unnamed}
              </a>
            </h3>
            <p>{words.views(lesson.steps.length)}</p>
            <p className={styles.keys}>
              <LessonWays id={id} lesson={lesson} />
              {here && lesson.steps.length < MOST_STEPS && (
                <button
                  type="button"
                  aria-label={words.addHereTo(lesson.title || words.unnamed)}
                  data-lesson="add-here"
                  onClick={() => {
                    editLesson(id, { deed: 'add', view: addressOf(here) });
                    open(id);
                  }}
                >
                  {words.addHere}
                </button>
              )}
              <button
                type="button"
                aria-label={words.removeThis(lesson.title || words.unnamed)}
                onClick={() => remove(id, lesson)}
              >
                {words.remove}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.keys}>
        {removed && (
          <>
            <span>{words.removed(removed)}</span>
            <button
              type="button"
              data-lesson="undo"
              onClick={() => {
                undoLesson();
                setRemoved(undefined);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
      <Strange />
      <TaughtList />
    </>
  );
}

/** A lesson that somebody shared as a file. */
function FromFile({ open }: { open: (id: string) => void }) {
  const words = useLessonWords();
  const [trouble, setTrouble] = useState<'none' | 'large' | 'newer'>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    // A letter takes three bytes at most: a larger file is not even read.
    const large = file.size > 3 * LONGEST_TEXT;
    const text = large ? '' : await file.text().catch(() => '');
    const lesson = large ? ({ trouble: 'large' } as const) : readLesson(text);
    setTrouble('trouble' in lesson ? lesson.trouble : undefined);
    if (!('trouble' in lesson)) open(takeInLesson(lesson));
  };
  return (
    <>
      <label className={styles.field}>
        <span>{words.fromFile}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <small>{words.fromFileHint}</small>
      </label>
      <p role="alert">{trouble && words.noFile[trouble]}</p>
    </>
  );
}

/** What was kept here and cannot be read. */
function Strange() {
  const words = useLessonWords();
  const strange = useLessons((s) => s.strange);
  if (strange.length === 0) return null;
  const save = () => saveFile('damaged-lessons.txt', 'text/plain', keptText({ lessons: [], strange }));
  return (
    <section className={styles.notice} data-strange>
      <p>{words.strange(strange.length)}</p>
      <p className={styles.keys}>
        <button type="button" onClick={save}>
          {words.strangeFile}
        </button>
      </p>
    </section>
  );
}
