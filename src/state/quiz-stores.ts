import { useStore } from 'zustand';
import { createQuiz, type QuizState } from './quiz/quiz.ts';

/** The question that is asked in this window; it comes with the page of practice. */
export const { quiz, ask, chooseAnswer, tapAnswer, orderAnswer, paintAnswer } = createQuiz();
export const useQuiz = <T>(select: (state: QuizState) => T): T => useStore(quiz, select);
