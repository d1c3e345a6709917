import { useMemo } from 'react';
import type { ContentBundle } from '../../../core/content/bundle.ts';
import { quizBank } from '../../../domain/quiz/bank.ts';
import type { Question, QuizSource } from '../../../domain/quiz/question.ts';
import { useExplorer } from '../../../state/hooks.ts';
import type { Progress } from '../../loading/use-loaded.ts';
import { useQuizIndex } from '../../quiz/use-quiz-index.ts';

/** All questions of the app, once content and places are there; their loading begins by itself. */
interface Bank {
  content: ContentBundle | undefined;
  index: QuizSource['index'] | undefined;
  bank: readonly Question[] | undefined;
  progress: Progress;
  retry: () => void;
}

export function useBank(): Bank {
  const content = useExplorer((s) => s.content);
  const { value: index, progress, retry } = useQuizIndex();
  const bank = useMemo(() => (content && index ? quizBank({ content, index }) : undefined), [content, index]);
  return { content, index, bank, progress, retry };
}
