import { useEffect, useRef } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { answerView } from '../../domain/quiz/question-view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import type { QuizState } from '../../state/quiz/quiz.ts';
import { Claims } from '../evidence/claims.tsx';
import { useNews } from '../parts/use-news.ts';
import { choiceText, explanation } from './choice-text.ts';
import styles from './quiz.module.css';
import { useQuizWords } from './use-quiz-words.ts';

interface Props {
  question: Question;
  content: ContentBundle;
  given: NonNullable<QuizState['given']>;
  next: () => void;
  onward: string | undefined;
}

/** Signs beside the words: never by colour alone. */
const SIGNS = { right: '✓', near: '≈', wrong: '✕' } as const;

/** Whether it was right, what is taught of it with its sources, and the ways on. */
export function Result({ question, content, given, next, onward }: Props) {
  const words = useQuizWords();
  const view = useExplorer((s) => s.view);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { score, millimetres } = given;
  const how = [
    score !== 'right' && millimetres !== undefined && words.away(Math.round(millimetres)),
    score !== 'right' && words.answer(choiceText(question, question.right, content, words)),
  ]
    .filter(Boolean)
    .join(' ');
  useNews('quiz', `${words.score[score]}. ${how}`.trim());
  return (
    <section className={styles.result} data-score={score} aria-labelledby="result">
      <h3 id="result" ref={heading} tabIndex={-1}>
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[score]}
        </span>
        <span>{words.score[score]}</span>
      </h3>
      {score !== 'right' && (
        <p>
          <span>{how}</span>
        </p>
      )}
      <h4>{words.taught}</h4>
      <Claims claims={explanation(question, content)} />
      <p className={styles.ways}>
        <button type="button" className={styles.next} onClick={next}>
          {onward ?? words.next}
        </button>
        <a href={href(answerView(view, question, content))}>{words.see}</a>
      </p>
    </section>
  );
}
