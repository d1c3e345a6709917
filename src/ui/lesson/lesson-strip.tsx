import { useState } from 'react';
import { without } from '../../core/without.ts';
import { addressOf, canBeStep, viewOf } from '../../domain/lesson/going.ts';
import { keptLesson } from '../../domain/lesson/kept-lessons.ts';
import { isSound, type Lesson, MOST_STEPS } from '../../domain/lesson/lesson.ts';
import { isTaughtId } from '../../domain/lesson/taught.ts';
import { lessonView, type View } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { canStep } from '../../state/kept/lessons.ts';
import { editLesson, undoLesson, useLessons } from '../../state/lesson-stores.ts';
import { href } from '../../state/place/explorer.ts';
import { askingWords } from '../../words/later/lesson/asking.ts';
import { Waiting } from '../loading/waiting.tsx';
import { LessonTime } from './asking/lesson-time.tsx';
import { Said } from './asking/said.tsx';
import { TeamStrip, TeamsKey } from './asking/teams.tsx';
import { saveLesson } from './save-lesson.ts';
import { SecondWindow } from './second/second-window.tsx';
import { useLeading } from './second/use-leading.ts';
import { StepKeys } from './step-keys.tsx';
import styles from './strip.module.css';
import { useTaught } from './taught/use-taught.ts';
import { type Going, useLesson } from './use-lesson.ts';
import { useLessonKeys } from './use-lesson-keys.ts';
import { useLessonWords } from './use-lesson-words.ts';
import { useNameOfView } from './use-name-of-view.ts';

/** The lesson at hand, over whatever is looked at: the view is added to it, or it is gone through. */
export default function LessonStrip() {
  const words = useLessonWords();
  const view = useExplorer((s) => s.view);
  const { lesson: id } = view.options;
  const lesson = useLessons((s) => keptLesson(s, id));
  const held = useLessons((s) => s.held);
  const going = useLesson();
  const closed = { ...view, options: without(view.options, 'lesson', 'step', 'present') };
  if (!id) return null;
  return (
    <section aria-label={words.strip} data-lesson-strip>
      <div className={styles.strip}>
        {going ? (
          <Through going={going} closed={closed} />
        ) : isTaughtId(id) ? (
          <Told id={id} />
        ) : lesson ? (
          <Making id={id} lesson={lesson} />
        ) : (
          <p className={styles.line}>{words.gone}</p>
        )}
        {!going && <Close to={closed} name={words.close} />}
      </div>
      {!held && lesson && (
        <p className={styles.trouble} data-lesson="not-held">
          <span role="status">{words.notHeld}</span>
          <button type="button" className={styles.key} onClick={() => saveLesson(lesson, words.fileName)}>
            {words.file}
          </button>
          <a className={styles.key} href={href({ ...lessonView(view), options: { lesson: id } })}>
            {words.share}
          </a>
        </p>
      )}
      {going && <TeamStrip look={styles.teams} />}
    </section>
  );
}

/** A lesson that comes with the app is not there yet, or not gone through: nothing can be added to it. */
function Told({ id }: { id: string }) {
  const words = useLessonWords();
  const view = useExplorer((s) => s.view);
  const { lesson, progress, retry } = useTaught(id);
  if (!lesson && progress !== 'here') return <Waiting what="text" progress={progress} retry={retry} />;
  return (
    <p className={styles.line}>
      {lesson ? (
        <a href={href({ ...lessonView(view), options: { lesson: id } })}>{lesson.title}</a>
      ) : (
        words.gone
      )}
    </p>
  );
}

/** The view that is looked at can be added. */
function Making({ id, lesson }: { id: string; lesson: Lesson }) {
  const words = useLessonWords();
  const view = useExplorer((s) => s.view);
  const past = useLessons((s) => canStep(s.past, id));
  const [added, setAdded] = useState<string>();
  const count = lesson.steps.length;
  const can = canBeStep(view) && count < MOST_STEPS;
  const here = addressOf(view);
  const add = () => {
    editLesson(id, { deed: 'add', view: here });
    setAdded(words.added(count + 1));
  };
  return (
    <>
      <p className={styles.line}>
        <a href={href({ ...lessonView(view), options: { lesson: id } })} data-lesson="to-lesson">
          {words.making(lesson.title || words.unnamed, count)}
        </a>{' '}
        <span role="status">{added}</span>
      </p>
      <button
        type="button"
        className={styles.strong}
        aria-disabled={!can || undefined}
        data-lesson="add"
        onClick={() => can && add()}
      >
        {words.add}
      </button>
      {past && (
        <button
          type="button"
          className={styles.key}
          data-lesson="undo"
          onClick={() => {
            undoLesson();
            setAdded(undefined);
          }}
        >
          {words.undo}
        </button>
      )}
    </>
  );
}

/** The lesson is gone through, view by view: what is said, what comes next. */
function Through({ going, closed }: { going: Going; closed: View }) {
  const words = useLessonWords();
  const name = useNameOfView();
  const { lesson, number, step, following, view, id, minutes, asking } = going;
  useLessonKeys({ step });
  useLeading(going);
  // What a question is about is not told before it.
  const next =
    isSound(following) && !asking
      ? following.ask
        ? askingWords[view.language].comes
        : words.comes(following.name ?? name(viewOf(following.view, view.language).view))
      : undefined;
  return (
    <>
      <div className={styles.line}>
        <p>
          <strong data-lesson="number">{words.step(number, lesson.steps.length)}</strong>
          {next && <span className={styles.next}>{next}</span>}
        </p>
        <Said going={going} look={styles.say} />
      </div>
      <div className={styles.keys}>
        <StepKeys going={going} look={{ key: styles.key, next: styles.strong }} />
        <a
          className={styles.key}
          href={href({ ...view, options: { ...view.options, present: 'yes' } })}
          data-lesson="present"
        >
          {words.present}
        </a>
        <SecondWindow id={id} view={view} look={`${styles.key} ${styles.window}`} />
        <TeamsKey look={`${styles.key} ${styles.window}`} />
        <LessonTime id={id} of={minutes} look={`${styles.key} ${styles.window}`} />
        <Close to={closed} name={words.end} />
      </div>
    </>
  );
}

/** Leads out of the lesson, at the same place. */
function Close({ to, name }: { to: View; name: string }) {
  return (
    <a className={styles.key} href={href(to)} data-lesson="close">
      {name}
    </a>
  );
}
