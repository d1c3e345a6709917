import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type AfterStage,
  type BandStage,
  type InjectionStage,
  type PointId,
  STAGES,
  STEPS,
  type StoryStage,
} from '../../../src/core/ids.ts';
import {
  STEP_STARTS,
  STORY,
  type StoryStep,
  sameStep,
  shownWord,
  storyStep,
} from '../../../src/domain/view/story-step.ts';
import type { PageName, PointView, View } from '../../../src/domain/view/view.ts';

describe('the steps of the story', () => {
  it('come in the order of the steps, each with its stages in theirs', () => {
    const words = STEPS.flatMap((step) => (STAGES[step].length > 0 ? STAGES[step] : ['']));
    expect(STORY.map(shownWord)).toEqual(words);
    expect([...new Set(STORY.map((at) => at.step))]).toEqual(STEPS);
  });

  it('are read back from their words', () => {
    for (const at of STORY) expect(storyStep(at.step, shownWord(at))).toEqual(at);
    expect(storyStep('exercises', 'neck-side-stretch')).toEqual({
      step: 'exercises',
      exercise: 'neck-side-stretch',
    });
  });

  it('begin where no word is given', () => {
    for (const step of STEPS) {
      expect(storyStep(step)).toBe(STEP_STARTS[step]);
      expect(STORY.find((at) => at.step === step)).toEqual(STEP_STARTS[step]);
    }
  });

  it('know only stages of their own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), fc.constantFrom(...STORY), (step, other) => {
        fc.pre(step !== 'exercises' && shownWord(other) !== '');
        expect(storyStep(step, shownWord(other)) !== undefined).toBe(other.step === step);
      }),
    );
  });

  it('are the same when step and what it shows are the same', () => {
    for (const a of STORY) for (const b of STORY) expect(sameStep(a, b)).toBe(a === b);
  });
});

describe('the type of a view', () => {
  it('gives every step its own stages, and only steps that have such', () => {
    expectTypeOf<Extract<PointView, { step: 'band' }>['stage']>().toEqualTypeOf<BandStage>();
    expectTypeOf<Extract<PointView, { step: 'injection' }>['stage']>().toEqualTypeOf<InjectionStage>();
    expectTypeOf<Extract<PointView, { step: 'after' }>['stage']>().toEqualTypeOf<AfterStage>();
    expectTypeOf<Extract<PointView, { stage: StoryStage }>['step']>().toEqualTypeOf<
      'band' | 'injection' | 'after'
    >();
    expectTypeOf<Extract<StoryStep, { step: 'where' }>>().toEqualTypeOf<{ step: 'where' }>();
  });

  it('takes no stage of another step, and no page but those that there are', () => {
    expectTypeOf<{ id: PointId; step: 'band'; stage: 'needle' }>().not.toExtend<PointView>();
    expectTypeOf<{ id: PointId; step: 'injection' }>().not.toExtend<PointView>();
    expectTypeOf<{ id: PointId; step: 'exercises' }>().toExtend<PointView>();
    expectTypeOf<View['page']>().toEqualTypeOf<PageName>();
    expectTypeOf<'nowhere'>().not.toExtend<PageName>();
  });
});
