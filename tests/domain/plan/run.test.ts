import { describe, expect, it } from 'vitest';
import { asId, type ExerciseId, type MuscleId, type PointId } from '../../../src/core/ids.ts';
import { routineOfView } from '../../../src/domain/exercise/of-view.ts';
import { addressOf } from '../../../src/domain/lesson/going.ts';
import { emptyPlan, type Plan, type PlanExercise } from '../../../src/domain/plan/plan.ts';
import { runView } from '../../../src/domain/plan/run.ts';
import { checkView } from '../../../src/domain/reach/check-view.ts';
import { formatAddress, parseAddress } from '../../../src/domain/view/address.ts';
import { STEP_STARTS } from '../../../src/domain/view/story-step.ts';
import {
  painView,
  planView,
  pointView,
  startView,
  talkView,
  type View,
} from '../../../src/domain/view/view.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const content = readBundle('en');
const WORD = 'AbC-_9';
const plan: Plan = {
  ...emptyPlan({ level: 'everyday', shape: 'male', calm: false }),
  points: [{ id: asId<PointId>('trapezius-descending-front'), side: 'left' }],
};
const ofPlan = (id: string, chosen: Omit<PlanExercise, 'id'> = {}) => {
  const view = runView(startView('en'), plan, WORD, { id: asId<ExerciseId>(id), ...chosen }, content);
  if (!view) throw new Error(`no place shows ${id}`);
  // As it is read again from its link.
  const read = parseAddress(formatAddress(view), 'en');
  expect(read.broken || read.unread || checkView(read.view, content).broken).toBe(false);
  return read.view;
};
const routine = (id: string, chosen?: Omit<PlanExercise, 'id'>) =>
  routineOfView(ofPlan(id, chosen), content)!;
const phases = (id: string, kind: string, chosen?: Omit<PlanExercise, 'id'>) =>
  routine(id, chosen).phases.filter((phase) => phase.kind === kind);

describe('the guided run of a plan', () => {
  it('has the dose of the plan, from its address alone', () => {
    const own = routine('neck-side-stretch', { repetitions: 4, hold: 12 });
    expect(own.repetitions).toBe(4);
    const holds = phases('neck-side-stretch', 'hold', { repetitions: 4, hold: 12 });
    expect(holds.map(({ seconds, side }) => `${seconds} ${side}`)).toEqual([
      ...Array.from({ length: 4 }, () => '12 left'),
      ...Array.from({ length: 4 }, () => '12 right'),
    ]);
  });

  it('keeps what the plan leaves out as it is taught', () => {
    const taught = routine('neck-side-stretch');
    const longer = phases('neck-side-stretch', 'hold', { hold: 40 });
    expect(longer[0]!.seconds).toBe(40);
    expect(longer).toHaveLength(taught.phases.filter(({ kind }) => kind === 'hold').length);
    expect(ofPlan('neck-side-stretch').options.dose).toBeUndefined();
  });

  it('is on the one side that was chosen, on both else', () => {
    const sides = (side?: 'left' | 'right' | 'both') => [
      ...new Set(routine('neck-side-stretch', { side }).phases.map((phase) => phase.side)),
    ];
    expect(sides('right')).toEqual(['right']);
    expect(sides('left')).toEqual(['left']);
    expect(sides('both')).toEqual(['left', 'right']);
    expect(sides()).toEqual(['left', 'right']);
    expect(phases('neck-side-stretch', 'change', { side: 'right' })).toEqual([]);
  });

  it('goes on for as long as the plan says where there is no break in it', () => {
    const [keep] = phases('walking', 'keep', { hold: 240 });
    expect(keep!.seconds).toBe(240);
  });

  it('knows the way back', () => {
    expect(ofPlan('neck-turn', { version: 'easier' }).options).toEqual({
      guided: true,
      version: 'easier',
      plan: WORD,
    });
  });
});

describe('what a plan leads to', () => {
  const place = {
    region: 'neck',
    muscle: asId<MuscleId>('trapezius-descending'),
    point: asId<PointId>('trapezius-descending-front'),
  } as const;
  const again = (view: View) => parseAddress(formatAddress(view), 'en').view;

  it('knows the way back to it, on and on, in the link itself', () => {
    const seen = again(pointView(planView(startView('en'), WORD), place, STEP_STARTS.injection));
    expect(seen.options).toEqual({ plan: WORD });
    const on = again(pointView(seen, place, STEP_STARTS.exercises));
    expect(on.options.plan).toBe(WORD);
    expect(again(painView(on)).options.plan).toBe(WORD);
    expect(again(painView(planView(startView('en'), WORD))).options.plan).toBe(WORD);
  });

  it('does not hold a plan that is still being put together, which may have changed by then; a new start, a talk and a lesson forget it', () => {
    expect(pointView(planView(startView('en'), WORD, true), place).options).toEqual({});
    const seen = pointView(planView(startView('en'), WORD), place);
    expect(talkView(seen, place).options).toEqual({ card: 'where' });
    expect(addressOf(seen)).not.toContain('plan');
  });
});
