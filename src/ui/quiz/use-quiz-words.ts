import { useExplorer } from '../../state/hooks.ts';
import { quizWords } from '../../words/later/quiz/quiz.ts';

/** The words of practice, in the language that is shown. */
export const useQuizWords = () => quizWords[useExplorer((s) => s.view.language)];
