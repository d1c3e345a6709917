import { type Lesson, LONGEST_TITLE, MOST_STEPS } from '../../domain/lesson/lesson.ts';
import { startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { canStep } from '../../state/kept/lessons.ts';
import { editLesson, redoLesson, undoLesson, useLessons } from '../../state/lesson-stores.ts';
import { href } from '../../state/place/explorer.ts';
import styles from './lesson.module.css';
import { LessonWays } from './lesson-ways.tsx';
import { ShareLesson } from './share-lesson.tsx';
import { StepList } from './step-list.tsx';
import { useLessonWords } from './use-lesson-words.ts';

/** A lesson of this device, to be changed: its name, its views in their order, and the ways out of here. */
export function LessonEditor({ id, lesson }: { id: string; lesson: Lesson }) {
  const words = useLessonWords();
  const { language } = useExplorer((s) => s.view);
  const past = useLessons((s) => canStep(s.past, id));
  const future = useLessons((s) => canStep(s.future, id));
  return (
    <>
      <label className={styles.field}>
        <span>{words.title}</span>
        <input
          value={lesson.title}
          maxLength={LONGEST_TITLE}
          data-lesson="title"
          onChange={(event) => editLesson(id, { deed: 'title', title: event.target.value })}
        />
      </label>
      <h2>{words.steps}</h2>
      {lesson.steps.length === 0 ? <p>{words.noSteps}</p> : <StepList id={id} lesson={lesson} />}
      {lesson.steps.length >= MOST_STEPS && <p>{words.full}</p>}
      <p className={styles.keys}>
        <a
          className={styles.strong}
          href={href({ ...startView(language), options: { lesson: id } })}
          data-lesson="to-body"
        >
          {words.toBody}
        </a>
        <button
          type="button"
          aria-disabled={!past || undefined}
          data-lesson="undo"
          onClick={() => past && undoLesson()}
        >
          {words.undo}
        </button>
        <button
          type="button"
          aria-disabled={!future || undefined}
          data-lesson="redo"
          onClick={() => future && redoLesson()}
        >
          {words.redo}
        </button>
      </p>
      {lesson.steps.length > 0 && (
        <>
          <p className={styles.keys}>
            <LessonWays id={id} lesson={lesson} />
          </p>
          <ShareLesson key={JSON.stringify(lesson)} lesson={lesson} />
        </>
      )}
    </>
  );
}
