import type { TaughtLesson } from '../../../core/content/more.ts';
import { entryView, stepView, viewOf } from '../../../domain/lesson/going.ts';
import { isSound, type Lesson } from '../../../domain/lesson/lesson.ts';
import { QUIZ_KINDS } from '../../../domain/view/options.ts';
import { lessonView } from '../../../domain/view/view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { takeInLesson } from '../../../state/lesson-stores.ts';
import { href } from '../../../state/place/explorer.ts';
import { go } from '../../../state/stores.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { quizWords } from '../../../words/later/quiz/quiz.ts';
import { ClaimSection, Claims } from '../../evidence/claims.tsx';
import { wholeLink } from '../../hand-over/whole-link.ts';
import styles from '../lesson.module.css';
import { LessonWays } from '../lesson-ways.tsx';
import { ShareLesson } from '../share-lesson.tsx';
import { useNameOfView } from '../use-name-of-view.ts';
import { TaughtSize } from './taught-list.tsx';

/** A lesson that comes with the app, for who teaches it: goals, views with what is said and who says so, and the ways to show it. */
export function TaughtPage({ taught, lesson }: { taught: TaughtLesson; lesson: Lesson }) {
  const view = useExplorer((s) => s.view);
  const words = askingWords[view.language];
  const { kinds } = quizWords[view.language];
  const name = useNameOfView();
  const { id, goals, steps } = taught;
  const first = entryView(lesson, { id, step: 1 }, view.language);
  const copy = () => go({ ...lessonView(view), options: { lesson: takeInLesson(lesson) } });
  const kindOf = (kind: string): string => kinds[QUIZ_KINDS.find((known) => known === kind) ?? 'all'];
  return (
    <>
      <TaughtSize lesson={taught} />
      <p className={styles.keys}>
        <LessonWays id={id} lesson={lesson} />
        <button type="button" data-lesson="copy" onClick={copy}>
          {words.copy}
        </button>
      </p>
      <h2>{words.goals}</h2>
      <Claims claims={goals} list />
      <h2>{words.inOrder}</h2>
      <ClaimSection claims={steps.map((step) => step.claim)} at="ends">
        <ol className={styles.steps}>
          {lesson.steps.map((step, at) => {
            const there = stepView(lesson, { id, step: at + 1 }, view.language);
            const { question, claim } = steps[at]!;
            return (
              <li key={claim.everyday} className={styles.item} data-step={at + 1}>
                <div className={styles.name}>
                  <strong>
                    <span>{`${at + 1}. `}</span>
                    {there && isSound(step) && (
                      <a href={href(there)}>{name(viewOf(step.view, view.language).view)}</a>
                    )}
                  </strong>
                </div>
                {question && <p>{`${words.asked}: ${kindOf(question.kind)}`}</p>}
                <Claims claims={[claim]} />
              </li>
            );
          })}
        </ol>
      </ClaimSection>
      {first && <ShareLesson lesson={lesson} link={wholeLink(first)} />}
    </>
  );
}
