import { describe, expect, it } from 'vitest';
import { asId, type ExerciseId } from '../../../src/core/ids.ts';
import { plannedReminder } from '../../../src/domain/diary/planned-reminder.ts';
import { emptyPlan, type PlanExercise } from '../../../src/domain/plan/plan.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const content = readBundle('en');
const of = (...exercises: (Omit<PlanExercise, 'id'> & { id: string })[]) =>
  plannedReminder(
    {
      ...emptyPlan({ level: 'everyday', shape: 'male', calm: false }),
      exercises: exercises.map((one) => ({ ...one, id: asId<ExerciseId>(one.id) })),
    },
    content,
  );

describe('the reminder that a plan begins with', () => {
  it('lasts as long as the longest of its exercises is told to be done', () => {
    expect(of({ id: 'head-nod-hold' }).weeks).toBe(6);
    expect(of({ id: 'head-nod-hold' }, { id: 'band-side-raise' }, { id: 'neck-turn' }).weeks).toBe(10);
    expect(of({ id: 'band-side-raise' }).lengths).toEqual([4, 8, 10, 12]);
    for (const { id, dose, doseFigures } of content.exercises) {
      const told = /for (\d+) weeks/.exec(dose.everyday)?.[1];
      expect(doseFigures.weeks, id).toBe(told === undefined ? undefined : Number(told));
    }
  });

  it('lasts four weeks where nothing says how long, or the plan has a dose of its own', () => {
    expect(of({ id: 'neck-turn' })).toMatchObject({ weeks: 4, lengths: [4, 8, 12] });
    expect(of({ id: 'band-side-raise', repetitions: 8, daysPerWeek: 3 }).weeks).toBe(4);
    expect(of().weeks).toBe(4);
  });

  it('comes on as many days as the plan says, else as the exercises are taught', () => {
    expect(of({ id: 'band-side-raise', daysPerWeek: 2 }).weekdays).toHaveLength(2);
    expect(of({ id: 'band-side-raise' }).weekdays).toHaveLength(5);
    expect(of({ id: 'band-side-raise' }, { id: 'head-nod-hold' }).weekdays).toHaveLength(7);
    expect(of().weekdays).toHaveLength(7);
  });
});
