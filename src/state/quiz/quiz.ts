import { createStore } from 'zustand/vanilla';
import type { PointId } from '../../core/ids.ts';
import type { Overlap, ScoredPaint } from '../../domain/quiz/paint-score.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { type Score, scoreOf, scoreOfOrder } from '../../domain/quiz/score.ts';
import type { Answered } from '../../domain/quiz/sitting.ts';

/** What a question was answered with. */
interface Given {
  score: Score;
  /** The choice, by its place; none where the body was tapped. */
  choice?: number;
  /** How far from the taught place it is, where a place was asked for. */
  millimetres?: number;
  /** The order that was given, by places of the choices. */
  order?: readonly number[];
  /** How what was painted and the taught pattern lie over each other. */
  overlap?: Overlap;
}

export interface QuizState {
  asked: Question | undefined;
  given: Given | undefined;
  /** The answers since the page was opened, the latest last; nothing of them is stored. */
  answered: readonly Answered[];
}

/** Makes the store of the question that is asked. */
export function createQuiz() {
  const quiz = createStore<QuizState>(() => ({ asked: undefined, given: undefined, answered: [] }));

  /** Asks a question; asked again it is as if it were new. */
  function ask(asked: Question | undefined): void {
    if (asked?.id === quiz.getState().asked?.id && !quiz.getState().given) return;
    quiz.setState({ asked, given: undefined });
  }

  function answer(given: Given): void {
    const { asked, given: before, answered } = quiz.getState();
    if (!asked || before) return;
    quiz.setState({ given, answered: [...answered, { id: asked.id, right: given.score === 'right' }] });
  }

  /** Answers by a choice; `apart`: how far one site lies from another, millimetres, where places are asked for. */
  function chooseAnswer(choice: number, apart: (one: PointId, other: PointId) => number | undefined): void {
    const { asked } = quiz.getState();
    if (!asked || asked.rights) return;
    const right = choice === asked.right;
    const millimetres =
      asked.kind === 'find' && asked.point
        ? apart(asked.choices[choice]![0] as PointId, asked.point)
        : undefined;
    if (millimetres === undefined) answer({ score: right ? 'right' : 'wrong', choice });
    else answer({ score: right ? 'right' : scoreOf(millimetres), choice, millimetres });
  }

  /** Answers by a place on the body, so far from the taught one; only where a place is asked for. */
  function tapAnswer(millimetres: number): void {
    if (quiz.getState().asked?.kind === 'find') answer({ score: scoreOf(millimetres), millimetres });
  }

  /** Answers by an order of all choices, by their places; only where an order is asked for. */
  function orderAnswer(order: readonly number[]): void {
    const { asked } = quiz.getState();
    if (asked?.kind === 'layers' && asked.rights) answer({ score: scoreOfOrder(order, asked.rights), order });
  }

  /** Answers by what was painted; only where a pattern is to be painted. */
  function paintAnswer(painted: ScoredPaint): void {
    if (quiz.getState().asked?.kind === 'paint') answer(painted);
  }

  return { quiz, ask, chooseAnswer, tapAnswer, orderAnswer, paintAnswer };
}
