import { useEffect, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { dueIds } from '../../domain/quiz/cards.ts';
import type { QuizSource } from '../../domain/quiz/question.ts';
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
import type { AskedAbout } from './use-asked-about.ts';
import { useQuizWords } from './use-quiz-words.ts';

interface Props {
  content: ContentBundle;
  index: QuizSource['index'];
  asking: AskedAbout;
  /** These questions were shared: there is no way to others. */
  given: boolean;
}

/** One question after the other: each takes the place of the one before in the history, so that one step back leads out. */
export function Session({ content, index, asking, given }: Props) {
  const words = useQuizWords();
  const { title } = useWords().practice;
  const view = useExplorer((s) => unturned(s.view));
  const { region } = view;
  const { kind, group, quiz: id } = view.options;
  const { list } = asking;
  const answered = useQuiz((s) => s.answered);
  const [seed] = useState(() => `${Math.random()}`);
  const question = list.find((q) => q.id === id);
  const next = () => {
    const due = dueIds(progress.getState().cards, device.clock.date());
    const following = nextQuestion(list, quiz.getState().answered, seed, due);
    if (!following) return;
    if (following.id === id) ask(following);
    replaceView(practiceView(view, region, { kind, group, quiz: following.id }));
  };
  const cards = useProgress((s) => s.cards);
  const first = question
    ? undefined
    : nextQuestion(list, answered, seed, dueIds(cards, device.clock.date()))?.id;
  useEffect(() => {
    if (first) replaceView(practiceView(view, region, { kind, group, quiz: first }));
  }, [first, view, region, kind, group]);
  const [short, rest] = words.tally(answered.filter(({ right }) => right).length, answered.length);
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>
          {`${title}: ${asking.name}`}
        </h1>
        {!given && <a href={href(practiceView(view, undefined, { kind }))}>{words.other}</a>}
        {answered.length > 0 && (
          <span className={styles.tally}>
            <span>{short}</span>
            <span>{rest}</span>
          </span>
        )}
      </div>
      {question && (
        <Asked key={question.id} question={question} content={content} index={index} next={next} />
      )}
    </>
  );
}
