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

/** The cards of the script for a talk of two minutes, in their order. */
export const CARDS = ['where', 'felt', 'band', 'injection', 'choices', 'days', 'exercises', 'words'] as const;
export type CardId = (typeof CARDS)[number];

declare const kind: unique symbol;
/** Text that is the id of one kind of thing, and is not taken for that of another. */
type IdOf<Kind extends string> = string & { readonly [kind]: Kind };

/** A muscle that the content tells of; the model has a structure of the same id. */
export type MuscleId = IdOf<'muscle'>;
/** A common site of a trigger point. */
export type PointId = IdOf<'point'>;
/** An area of skin. */
export type AreaId = IdOf<'area'>;
export type ExerciseId = IdOf<'exercise'>;

declare const sidedOf: unique symbol;
/** Something on one side of the body, `temple.right`; without a side it is on both, or in the middle: `tailbone`. */
export type SidedKey<Id extends string = string> = string & { readonly [sidedOf]: Id };

/** A painted area as the address names it. */
export type AreaKey = SidedKey<AreaId>;

/** Whether a word from outside has the form of an id; whether there is such a thing, the content knows. */
export const isId = <Id extends MuscleId | PointId | AreaId | ExerciseId>(word: string): word is Id =>
  /^[a-z0-9-]+$/.test(word);

/** Takes a word for the id or key that is asked for: in files that are checked as a whole, and in tests. */
export const asId = <Id extends string>(word: string): Id => word as Id;

/** The key of something on a side, or without a side. */
export const sided = <Id extends string>(id: Id, side?: Side): SidedKey<Id> =>
  (side ? `${id}.${side}` : id) as SidedKey<Id>;

/** A key that comes from outside; undefined for a word that is none. */
export const readSided = <Id extends string>(word: string): SidedKey<Id> | undefined =>
  /^[a-z0-9-]+(\.(left|right))?$/.test(word) ? (word as SidedKey<Id>) : undefined;

/** What a key names, and on which side; no side where it names none. */
export function splitSided<Id extends string>(key: SidedKey<Id>): { id: Id; side: Side | undefined } {
  const [id, word] = key.split('.');
  return { id: id as Id, side: SIDES.find((side) => side === word) };
}
