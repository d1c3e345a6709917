import { useEffect, useMemo, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import type { RegionId } from '../../core/ids.ts';
import { questionsIn } from '../../domain/quiz/bank.ts';
import { dueIds } from '../../domain/quiz/cards.ts';
import type { Question, QuizSource } from '../../domain/quiz/question.ts';
import { nextQuestion } from '../../domain/quiz/sitting.ts';
import { practiceView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href, unturned } from '../../state/place/explorer.ts';
import { progress, useProgress } from '../../state/progress-stores.ts';
import { ask, quiz, useQuiz } from '../../state/quiz-stores.ts';
import { device, replaceView } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import { Asked } from './asked.tsx';
import styles from './quiz.module.css';
import { useQuizWords } from './use-quiz-words.ts';

interface Props {
  content: ContentBundle;
  index: QuizSource['index'];
  bank: readonly Question[];
  region: RegionId;
}

/** One question after the other: each takes the place of the one before in the history, so that one step back leads out. */
export function Session({ content, index, bank, region }: Props) {
  const words = useQuizWords();
  const { title } = useWords().practice;
  const view = useExplorer((s) => unturned(s.view));
  const { kind, quiz: id } = view.options;
  const answered = useQuiz((s) => s.answered);
  const [seed] = useState(() => `${Math.random()}`);
  const list = useMemo(() => questionsIn(bank, { content }, region, kind), [bank, content, region, kind]);
  const question = list.find((q) => q.id === id);
  const next = () => {
    const due = dueIds(progress.getState().cards, device.clock.date());
    const following = nextQuestion(list, quiz.getState().answered, seed, due);
    if (!following) return;
    if (following.id === id) ask(following);
    replaceView(practiceView(view, region, { kind, quiz: following.id }));
  };
  const cards = useProgress((s) => s.cards);
  const first = question
    ? undefined
    : nextQuestion(list, answered, seed, dueIds(cards, device.clock.date()))?.id;
  useEffect(() => {
    if (first) replaceView(practiceView(view, region, { kind, quiz: first }));
  }, [first, view, region, kind]);
  return (
    <>
      <p className={styles.head}>
        <a href={href(practiceView(view, undefined, { kind }))}>{words.other}</a>
        {answered.length > 0 && (
          <span>{words.tally(answered.filter(({ right }) => right).length, answered.length)}</span>
        )}
      </p>
      <h1 tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {question && (
        <Asked key={question.id} question={question} content={content} index={index} next={next} />
      )}
    </>
  );
}
