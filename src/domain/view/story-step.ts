import {
  type AfterStage,
  type BandStage,
  type ExerciseId,
  type InjectionStage,
  isId,
  STAGES,
  type Step,
} from '../../core/ids.ts';

/** How far the story of a point has been told: its step, and what of it is shown where there is a choice. */
export type StoryStep =
  | { step: 'where' }
  | { step: 'band'; stage: BandStage }
  | { step: 'injection'; stage: InjectionStage }
  | { step: 'after'; stage: AfterStage }
  /** Without an exercise: all that the point is given. */
  | { step: 'exercises'; exercise?: ExerciseId };

/** How each step begins. */
export const STEP_STARTS: { readonly [S in Step]: Extract<StoryStep, { step: S }> } = {
  where: { step: 'where' },
  band: { step: 'band', stage: STAGES.band[0] },
  injection: { step: 'injection', stage: STAGES.injection[0] },
  after: { step: 'after', stage: STAGES.after[0] },
  exercises: { step: 'exercises' },
};

/** The whole story in order, but for the exercises one by one: those the content knows. */
export const STORY: readonly StoryStep[] = [
  STEP_STARTS.where,
  ...STAGES.band.map((stage) => ({ step: 'band', stage }) as const),
  ...STAGES.injection.map((stage) => ({ step: 'injection', stage }) as const),
  ...STAGES.after.map((stage) => ({ step: 'after', stage }) as const),
  STEP_STARTS.exercises,
];

const NEEDLE = STAGES.injection.indexOf('needle');

/** The story of a point that is treated by hand: what only a needle brings is left out. */
const BY_HAND = STORY.filter((at) => at.step !== 'injection' || STAGES.injection.indexOf(at.stage) <= NEEDLE);

/** The story as it is told at a point: all of it, or what is told where no needle is drawn. */
export const storyOf = (byHand: boolean): readonly StoryStep[] => (byHand ? BY_HAND : STORY);

/** A place in a telling of the story; a stage that it leaves out stands at the last of its step. */
export function placeIn(story: readonly StoryStep[], at: StoryStep): number {
  const exact = story.findIndex((one) => sameStep(one, at));
  return exact >= 0 ? exact : story.map(({ step }) => step).lastIndexOf(at.step);
}

/** What a step shows, as the address names it: a stage, an exercise, or nothing. */
export function shownWord(at: StoryStep): string {
  switch (at.step) {
    case 'where':
      return '';
    case 'band':
    case 'injection':
    case 'after':
      return at.stage;
    case 'exercises':
      return at.exercise ?? '';
  }
}

/** The step with what a word names in it, its start without a word; undefined when the word is none of the step's. */
export function storyStep(step: Step, word?: string): StoryStep | undefined {
  if (!word) return STEP_STARTS[step];
  if (step === 'exercises') return isId<ExerciseId>(word) ? { step, exercise: word } : undefined;
  return STORY.find((at) => at.step === step && shownWord(at) === word);
}

/** Whether both show the same of the story. */
export const sameStep = (a: StoryStep, b: StoryStep): boolean =>
  a.step === b.step && shownWord(a) === shownWord(b);
