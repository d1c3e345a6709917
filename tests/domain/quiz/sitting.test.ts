import { describe, expect, it } from 'vitest';
import { asId, type MuscleId } from '../../../src/core/ids.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';
import { scoreOf } from '../../../src/domain/quiz/score.ts';
import { type Answered, nextQuestion } from '../../../src/domain/quiz/sitting.ts';

const LIST: Question[] = Array.from({ length: 8 }, (_, i) => ({
  id: `q${i}`,
  kind: 'name',
  muscle: asId<MuscleId>(`m${i}`),
  choices: [['a'], ['b'], ['c']],
  right: 0,
}));

/** A sitting of so many answers, all right but those of the ids. */
function sitting(count: number, missed: readonly string[] = [], due: readonly string[] = []): string[] {
  const answered: Answered[] = [];
  for (let i = 0; i < count; i++) {
    const { id } = nextQuestion(LIST, answered, 'lot', due)!;
    const before = answered.some((a) => a.id === id);
    answered.push({ id, right: before || !missed.includes(id) });
  }
  return answered.map(({ id }) => id);
}

describe('a sitting', () => {
  it('asks everything once before anything twice', () => {
    expect(new Set(sitting(8)).size).toBe(8);
    expect(sitting(9)[8]).toBe(sitting(9)[0]);
  });

  it('asks again what was missed, after three others', () => {
    const first = sitting(1)[0]!;
    const ids = sitting(6, [first]);
    expect(ids.lastIndexOf(first)).toBe(4);
  });

  it('goes on to others for who misses all of them', () => {
    const answered: Answered[] = [];
    for (let i = 0; i < 14; i++) answered.push({ id: nextQuestion(LIST, answered, 'lot')!.id, right: false });
    expect(new Set(answered.map(({ id }) => id)).size).toBe(8);
  });

  it('begins with what is due', () => {
    expect(sitting(3, [], ['q6', 'unknown', 'q2']).slice(0, 2)).toEqual(['q6', 'q2']);
  });

  it('has nothing to ask where there are no questions', () => {
    expect(nextQuestion([], [], 'lot')).toBeUndefined();
  });
});

it('scores a place by how far it is from the taught one', () => {
  expect([0, 15, 15.1, 30, 30.1, 500].map(scoreOf)).toEqual([
    'right',
    'right',
    'near',
    'near',
    'wrong',
    'wrong',
  ]);
});
