import { describe, expect, it } from 'vitest';
import type { ContentBundle, ExerciseContent } from '../../../src/core/content/bundle.ts';
import { asId, STAGES } from '../../../src/core/ids.ts';
import { exerciseAt } from '../../../src/domain/exercise/moment.ts';
import { routineOf } from '../../../src/domain/exercise/routine.ts';
import { filmOf, nextStage, plays, stillAt } from '../../../src/domain/film/story-film.ts';
import { neighbourPoint } from '../../../src/domain/reach/neighbour-point.ts';
import { neighbourView } from '../../../src/domain/view/steps.ts';
import { storyStep } from '../../../src/domain/view/story-step.ts';
import { pointView, startView } from '../../../src/domain/view/view.ts';

const claim = { everyday: 'One.', clinical: 'One.', certainty: 'convention', sources: ['x'] } as const;

const exercise = (id: string, doseFigures: ExerciseContent['doseFigures']): ExerciseContent => ({
  id: asId(id),
  kind: 'stretch',
  name: id,
  start: claim,
  movement: claim,
  dose: claim,
  doseFigures,
  easier: claim,
  harder: claim,
  muscles: [],
  lengthens: [],
  works: [],
  action: { certainty: 'convention', sources: ['x'] },
});

const SIDE = exercise('neck-side-stretch', { holdSeconds: [15, 30], repetitions: [2, 4] });

const content = {
  exercises: [SIDE],
  regions: [{ id: 'neck', muscles: ['one', 'two'] }],
  points: [
    { id: 'one-a', muscle: 'one' },
    { id: 'one-b', muscle: 'one', needle: {} },
    { id: 'two-a', muscle: 'two' },
  ],
  bandStages: [],
  injectionStages: [
    { id: 'release', title: 'x', claim, captions: [0, 40].map((at) => ({ at, claim })) },
    { id: 'twitch', title: 'x', claim, captions: [] },
  ],
} as unknown as ContentBundle;

const at = (step: 'injection' | 'exercises' | 'band', word: string) =>
  pointView(
    startView('en'),
    { region: 'neck', muscle: asId('one'), point: asId('one-b') },
    storyStep(step, word),
  );

describe('the film of an exercise', () => {
  it('goes out, holds as long as the dose, and comes back, on one side and then the other', () => {
    const { phases, seconds } = routineOf(SIDE, 'left');
    const order = phases.map((p) => `${p.kind} ${p.side}`);
    expect(order.slice(0, 6)).toEqual([
      'ready left',
      'out left',
      'hold left',
      'back left',
      'rest left',
      'out left',
    ]);
    expect(order).toContain('change right');
    expect(phases.filter((p) => p.kind === 'hold').map((p) => p.seconds)).toEqual([15, 15, 15, 15]);
    expect(seconds).toBe(filmOf({ ...at('exercises', SIDE.id), side: 'left' }, content).seconds);
  });

  it('is a pure function of its seconds, with a count-down', () => {
    const routine = routineOf(SIDE, 'right');
    const hold = routine.phases.find((p) => p.kind === 'hold')!;
    const now = exerciseAt(routine, hold.start + 4);
    expect(now.secondsLeft).toBeCloseTo(11);
    expect(now.pose).toEqual(hold.held);
    expect(exerciseAt(routine, hold.start + 4)).toEqual(now);
    expect(exerciseAt(routine, -3).phase.kind).toBe('ready');
    expect(exerciseAt(routine, 1e6).done).toBe(true);
  });

  it('is gentler in the easier version', () => {
    const turn = exercise('neck-turn', { holdSeconds: [15, 30], repetitions: [2, 4] });
    const reach = (version?: 'easier' | 'harder') =>
      routineOf(turn, 'right', version).phases.find((p) => p.kind === 'hold')!.held.neckRotation!;
    expect(reach('easier')).toBeLessThan(reach());
    expect(reach('harder')).toBeGreaterThan(reach());
  });

  it('stands as one still for each phase', () => {
    const film = filmOf(at('exercises', SIDE.id), content);
    const routine = routineOf(SIDE, 'right');
    for (const { start, seconds, kind } of routine.phases) {
      const middle = stillAt(film, (start + seconds / 2) / routine.seconds);
      expect(exerciseAt(routine, middle * routine.seconds).phase.kind).toBe(kind);
    }
  });
});

describe('the film of a stage', () => {
  it('stands as one still for each caption', () => {
    const film = filmOf(at('injection', 'release'), content);
    expect(stillAt(film, 0.1)).toBeLessThan(0.4);
    expect(stillAt(film, 0.5)).toBeGreaterThan(0.4);
  });

  it('runs on to the next stage of its step and not beyond', () => {
    const [before, last] = STAGES.injection.slice(-2) as [string, string];
    expect(nextStage(at('injection', before))?.point).toMatchObject({ step: 'injection', stage: last });
    expect(nextStage(at('injection', last))).toBeUndefined();
    expect(nextStage(at('exercises', SIDE.id))).toBeUndefined();
  });

  it('is offered wherever the step plays', () => {
    expect(plays(at('injection', 'before'), content)).toBe(true);
    expect(plays(at('exercises', ''), content)).toBe(false);
    expect(plays(at('exercises', SIDE.id), content)).toBe(true);
  });
});

describe('the neighbours of a view', () => {
  it('are the sites of the region, muscle by muscle, at the same stage', () => {
    const next = neighbourPoint(at('injection', 'twitch'), content, 1);
    expect(next).toMatchObject({ muscle: 'two', point: { id: 'two-a', step: 'injection', stage: 'twitch' } });
    expect(neighbourPoint(at('injection', 'twitch'), content, -1)?.point?.id).toBe('one-a');
    expect(neighbourPoint(next!, content, 1)).toBeUndefined();
    expect(neighbourPoint(at('exercises', SIDE.id), content, 1)?.point).toEqual({
      id: 'two-a',
      step: 'exercises',
    });
  });

  it('go on through the exercises where they are given', () => {
    const first = neighbourView(at('exercises', ''), 1, [SIDE.id]);
    expect(first?.point).toMatchObject({ step: 'exercises', exercise: SIDE.id });
    expect(neighbourView(first!, -1, [SIDE.id])?.point).toEqual({ id: 'one-b', step: 'exercises' });
    expect(neighbourView(first!, 1, [SIDE.id])).toBeUndefined();
  });
});
