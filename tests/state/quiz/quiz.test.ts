import { describe, expect, it } from 'vitest';
import { asId, type MuscleId, type PointId } from '../../../src/core/ids.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';
import { createQuiz } from '../../../src/state/quiz/quiz.ts';

const muscle = asId<MuscleId>('temporalis');
const point = asId<PointId>('here');
const NAME: Question = { id: 'n', kind: 'name', muscle, choices: [['x'], ['temporalis'], ['y']], right: 1 };
const FIND: Question = {
  id: 'f',
  kind: 'find',
  muscle,
  point,
  choices: [['here'], ['there'], ['far']],
  right: 0,
};
const apart = (one: PointId): number => ({ here: 0, there: 22, far: 80 })[one as string] ?? 0;

describe('an answer', () => {
  it('is taken once, and counts in the sitting', () => {
    const { quiz, ask, chooseAnswer } = createQuiz();
    ask(NAME);
    chooseAnswer(0, apart);
    chooseAnswer(1, apart);
    expect(quiz.getState().given).toEqual({ score: 'wrong', choice: 0 });
    expect(quiz.getState().answered).toEqual([{ id: 'n', right: false }]);
  });

  it('by number scores as a tap at the same place does', () => {
    for (const [choice, id] of ['here', 'there', 'far'].entries()) {
      const [byNumber, byTap] = [createQuiz(), createQuiz()];
      byNumber.ask(FIND);
      byTap.ask(FIND);
      byNumber.chooseAnswer(choice, apart);
      byTap.tapAnswer(apart(asId<PointId>(id)));
      expect(byNumber.quiz.getState().given?.score).toBe(byTap.quiz.getState().given?.score);
      expect(byNumber.quiz.getState().given?.millimetres).toBe(byTap.quiz.getState().given?.millimetres);
    }
  });

  it('by a tap is none where no place is asked for, and a question asked anew is open again', () => {
    const { quiz, ask, tapAnswer, chooseAnswer } = createQuiz();
    ask(NAME);
    tapAnswer(3);
    expect(quiz.getState().given).toBeUndefined();
    chooseAnswer(1, apart);
    ask(NAME);
    expect(quiz.getState().given).toBeUndefined();
  });
});

describe('an answer of several parts', () => {
  const LAYERS: Question = {
    id: 'l',
    kind: 'layers',
    muscle,
    point,
    choices: [['fat'], ['muscle'], ['skin']],
    right: 2,
    rights: [2, 0, 1],
  };
  const PAINT: Question = {
    id: 'p',
    kind: 'paint',
    muscle,
    point,
    choices: [['a'], ['b']],
    right: 0,
    rights: [0],
  };

  it('is an order where one is asked for, and no choice', () => {
    const { quiz, ask, chooseAnswer, orderAnswer, paintAnswer } = createQuiz();
    ask(LAYERS);
    chooseAnswer(2, apart);
    paintAnswer({ score: 'right', overlap: { covered: 1, stray: 0, least: 1 } });
    expect(quiz.getState().given).toBeUndefined();
    orderAnswer([2, 0, 1]);
    expect(quiz.getState().given).toEqual({ score: 'right', order: [2, 0, 1] });
  });

  it('is paint where that is asked for, and no order', () => {
    const { quiz, ask, orderAnswer, paintAnswer } = createQuiz();
    ask(PAINT);
    orderAnswer([0, 1]);
    expect(quiz.getState().given).toBeUndefined();
    paintAnswer({ score: 'near', overlap: { covered: 0.5, stray: 0.5, least: 0 } });
    expect(quiz.getState().given?.score).toBe('near');
    expect(quiz.getState().answered).toEqual([{ id: 'p', right: false }]);
  });
});
