import { useEffect, useRef } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { answerView } from '../../domain/quiz/question-view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import type { QuizState } from '../../state/quiz/quiz.ts';
import { Claims } from '../evidence/claims.tsx';
import { useNews } from '../parts/use-news.ts';
import { answerText, explanation } from './choice-text.ts';
import styles from './quiz.module.css';
import { useQuizWords } from './use-quiz-words.ts';

interface Props {
  question: Question;
  content: ContentBundle;
}

/** Signs beside the words: never by colour alone. */
const SIGNS = { right: '✓', near: '≈', wrong: '✕' } as const;

/** Whether it was right, and how near it came; brought into sight with the question, and told. */
export function Scored({ question, content, given }: Props & { given: NonNullable<QuizState['given']> }) {
  const words = useQuizWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // The question and its answers stand at the head of the text.
    document.getElementById('text')?.scrollTo({ top: 0 });
  }, []);
  const { score, millimetres, overlap } = given;
  const numbered = useExplorer((s) => s.view.options.ask === 'only');
  const percent = (share: number) => Math.round(share * 100);
  const away = overlap
    ? words.paint.overlap(percent(overlap.covered), percent(overlap.stray))
    : score !== 'right' && millimetres !== undefined && words.away(Math.round(millimetres));
  const answer = score !== 'right' && words.answer(answerText(question, content, words, numbered));
  useNews('quiz', [`${words.score[score]}.`, away, answer].filter(Boolean).join(' '));
  return (
    <section className={styles.result} data-score={score} aria-labelledby="result">
      <h3 id="result" ref={heading} tabIndex={-1}>
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[score]}
        </span>
        <span>{words.score[score]}</span>
      </h3>
      {away && (
        <p>
          <span>{away}</span>
        </p>
      )}
    </section>
  );
}

/** On to the next question, or to where the answer is seen in full. */
export function WaysOn({
  question,
  content,
  next,
  onward,
}: Props & { next: () => void; onward: string | undefined }) {
  const words = useQuizWords();
  const view = useExplorer((s) => s.view);
  return (
    <p className={`${styles.ways} ${styles.onward}`}>
      <button type="button" className={styles.next} onClick={next}>
        {onward ?? words.next}
      </button>
      {view.options.ask !== 'only' && <a href={href(answerView(view, question, content))}>{words.see}</a>}
    </p>
  );
}

/** What is taught of the answer, with its sources. */
export function Explained({ question, content }: Props) {
  const words = useQuizWords();
  return (
    <section aria-labelledby="taught">
      <h3 id="taught">{words.taught}</h3>
      <Claims claims={explanation(question, content)} />
    </section>
  );
}
