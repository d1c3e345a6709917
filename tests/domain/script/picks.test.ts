import { describe, expect, it } from 'vitest';
import { asId, type ExerciseId, type PointId } from '../../../src/core/ids.ts';
import { hasSides } from '../../../src/domain/exercise/symmetry.ts';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { isFull, pickOf, planWith, sidePick, togglePick } from '../../../src/domain/script/picks.ts';

const [stretch, turn, raise, squeeze, tuck] = [
  'neck-side-stretch',
  'neck-turn',
  'band-side-raise',
  'shoulder-blade-squeeze',
  'chin-tuck',
].map((id) => asId<ExerciseId>(id)) as [ExerciseId, ExerciseId, ExerciseId, ExerciseId, ExerciseId];

describe('exercises that are chosen', () => {
  it('are taken and left by the same press, on both sides until one is chosen', () => {
    const one = togglePick([], stretch);
    expect(pickOf(one, stretch)).toBe('both');
    expect(pickOf(sidePick(one, stretch, 'left'), stretch)).toBe('left');
    expect(pickOf(sidePick(sidePick(one, stretch, 'left'), stretch, 'both'), stretch)).toBe('both');
    expect(togglePick(sidePick(one, stretch, 'left'), stretch)).toEqual([]);
  });

  it('are four at the most', () => {
    const four = [stretch, turn, raise, squeeze].reduce(togglePick, [] as ReturnType<typeof togglePick>);
    expect(isFull(four)).toBe(true);
    expect(togglePick(four, tuck)).toEqual(four);
    expect(togglePick(four, turn)).toHaveLength(3);
  });

  it('have sides only where one side may be done alone', () => {
    expect(hasSides(stretch)).toBe(true);
    expect(hasSides(turn)).toBe(false);
    expect(hasSides(tuck)).toBe(false);
  });

  it('go into the plan with their place and side, beside what it held', () => {
    const place = { id: asId<PointId>('trapezius-descending-front'), side: 'left' as const };
    const before = {
      ...emptyPlan({ level: 'everyday', shape: 'male', calm: true }),
      exercises: [{ id: tuck }],
    };
    const picks = sidePick(togglePick(togglePick([], turn), stretch), stretch, 'left');
    const plan = planWith(before, place, picks);
    expect(plan.points).toEqual([place]);
    expect(plan.exercises).toEqual([{ id: tuck }, { id: turn }, { id: stretch, side: 'left' }]);
    expect(plan.calm).toBe(true);
  });
});
