import { useMemo } from 'react';
import { useExplorer } from '../../state/hooks.ts';
import { quizWords } from '../../words/later/quiz/quiz.ts';
import { useWords } from '../parts/use-words.ts';

/** The words of practice, in the language that is shown, with those of how sure medicine is. */
export function useQuizWords() {
  const own = quizWords[useExplorer((s) => s.view.language)];
  const { certainty, certaintyMeans } = useWords();
  return useMemo(() => ({ ...own, certainty, certaintyMeans }), [own, certainty, certaintyMeans]);
}
