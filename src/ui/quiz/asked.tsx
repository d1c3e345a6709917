import { useEffect, useRef } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Question, QuizSource } from '../../domain/quiz/question.ts';
import { askedView, shownAnswer } from '../../domain/quiz/question-view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { unturned } from '../../state/place/explorer.ts';
import { ask, useQuiz } from '../../state/quiz-stores.ts';
import { setPreview } from '../../state/stores.ts';
import { AreaTicks } from './answers/area-ticks.tsx';
import { Choices } from './answers/choices.tsx';
import { OrderList } from './answers/order-list.tsx';
import { questionText } from './choice-text.ts';
import { InWords } from './in-words.tsx';
import styles from './quiz.module.css';
import { Explained, Scored, WaysOn } from './result.tsx';
import { Statement } from './statement.tsx';
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
 * links, and the address holds an id that tells nothing. Whether it was right stands over the answers, so that both are seen at once.
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
    setPreview(answered ? shownAnswer(view, question, content) : askedView(view, question, content));
    return () => setPreview(undefined);
  }, [view, question, content, answered]);
  useEffect(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || !focused.isConnected) heading.current?.focus();
  }, []);
  return (
    <>
      <h2
        ref={heading}
        tabIndex={-1}
        className={styles.question}
        data-asked={question.id}
        data-answered={answered || undefined}
      >
        {questionText(question, content, words)}
      </h2>
      {/* Once it is answered it stands below, with its sign and its sources. */}
      {!given && <Statement question={question} className={styles.statement} />}
      {given ? (
        <Scored question={question} content={content} given={given} />
      ) : (
        question.kind === 'find' && <p className={styles.hint}>{words.pins}</p>
      )}
      {question.kind === 'layers' ? (
        <OrderList question={question} content={content} given={given} />
      ) : question.kind === 'paint' ? (
        <AreaTicks question={question} content={content} given={given} />
      ) : (
        <Choices question={question} content={content} index={index} given={given} />
      )}
      {given ? (
        <>
          <WaysOn question={question} content={content} next={next} onward={onward} />
          <Explained question={question} content={content} />
        </>
      ) : (
        <InWords question={question} content={content} />
      )}
    </>
  );
}
