import { useEffect, useRef } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { PointId } from '../../core/ids.ts';
import { distance } from '../../core/math/vector.ts';
import type { Question, QuizSource } from '../../domain/quiz/question.ts';
import { askedView, shownAnswer } from '../../domain/quiz/question-view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { unturned } from '../../state/place/explorer.ts';
import { ask, chooseAnswer, useQuiz } from '../../state/quiz-stores.ts';
import { setPreview } from '../../state/stores.ts';
import { choiceText } from './choice-text.ts';
import { InWords } from './in-words.tsx';
import styles from './quiz.module.css';
import { Result } from './result.tsx';
import { useQuizWords } from './use-quiz-words.ts';

interface Props {
  question: Question;
  content: ContentBundle;
  index: QuizSource['index'];
  next: () => void;
  /** What leads on is called; the next question where it is left out. */
  onward?: string;
}

/**
 * A question beside its picture. Until it is answered nothing on the page says the answer: the picture is a preview without names or
 * links, and the address holds an id that tells nothing.
 */
export function Asked({ question, content, index, next, onward }: Props) {
  const words = useQuizWords();
  const view = useExplorer((s) => unturned(s.view));
  const given = useQuiz((s) => (s.asked?.id === question.id ? s.given : undefined));
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = given !== undefined;
  useEffect(() => {
    ask(question);
    return () => ask(undefined);
  }, [question]);
  useEffect(() => {
    setPreview(answered ? shownAnswer(view, question, content) : askedView(view, question));
    return () => setPreview(undefined);
  }, [view, question, content, answered]);
  useEffect(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || !focused.isConnected) heading.current?.focus();
  }, []);
  const { kind, muscle, point, choices, right } = question;
  const apart = (one: PointId, other: PointId): number | undefined => {
    const [a, b] = [one, other].map((id) => index.anchors.find((anchor) => anchor.point === id)?.position);
    return a && b ? distance(a, b) * 1000 : undefined;
  };
  const mark = (at: number) => (given && at === right ? 'right' : given?.choice === at ? 'wrong' : undefined);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.question} data-asked={question.id}>
        {words.ask[kind](
          lookup(content).point(point)?.name ?? '',
          lookup(content).muscle(muscle)?.name ?? '',
        )}
      </h2>
      {kind === 'find' && !given && <p>{words.pins}</p>}
      <ul className={styles.choices} data-choices="" data-pins={kind === 'find' || undefined}>
        {choices.map((ids, at) => (
          <li key={ids.join()}>
            <button
              type="button"
              className={styles.choice}
              aria-disabled={answered}
              data-mark={mark(at)}
              onClick={() => chooseAnswer(at, apart)}
            >
              <span>{choiceText(question, at, content, words)}</span>
              {mark(at) && (
                <span className={styles.mark}>
                  {[mark(at) === 'right' && words.rightOne, given?.choice === at && words.yours]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {given ? (
        <Result question={question} content={content} given={given} next={next} onward={onward} />
      ) : (
        <InWords question={question} content={content} />
      )}
    </>
  );
}
