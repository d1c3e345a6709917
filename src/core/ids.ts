/** The few words that everything else is told apart by: languages, places of the body, steps and stages of the story. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const REGIONS = ['head', 'neck', 'low-back'] as const;
export type RegionId = (typeof REGIONS)[number];

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Layers of the muscles, from the outside inward. */
export const LAYERS = ['superficial', 'intermediate', 'deep'] as const;
export type Layer = (typeof LAYERS)[number];

/** How a statement is put. */
export type Level = 'everyday' | 'clinical';

export const STEPS = ['where', 'band', 'injection', 'after', 'exercises'] as const;

export type Step = (typeof STEPS)[number];

/** The stages of each step, in order; the exercise step has one for each exercise that the content gives the point. */
export const STAGES = {
  where: [],
  band: ['bundle', 'fibre', 'sarcomere', 'loop'],
  injection: ['before', 'find', 'needle', 'twitch', 'spread', 'release'],
  after: ['minutes', 'hours', 'days', 'weeks', 'series'],
  exercises: [],
} as const satisfies Record<Step, readonly string[]>;

export type BandStage = (typeof STAGES.band)[number];
export type InjectionStage = (typeof STAGES.injection)[number];
export type AfterStage = (typeof STAGES.after)[number];
export type StoryStage = BandStage | InjectionStage | AfterStage;
