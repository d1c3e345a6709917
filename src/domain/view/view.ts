import {
  type AreaId,
  type AreaKey,
  type Language,
  type MuscleId,
  type PointId,
  type RegionId,
  type Side,
  type SidedKey,
  sided,
} from '../../core/ids.ts';
import type { Options } from './options.ts';
import { STEP_STARTS, type StoryStep } from './story-step.ts';
import { takenOptions } from './taken-options.ts';

/**
 * The body with its text, or a page of its own; a review sheet is of a region, for printing, a plan is what goes home, a diary what
 * comes back of it, a lesson what a class is shown; on the page of practice questions are asked.
 */
export const PAGES = [
  'explore',
  'about',
  'pain',
  'search',
  'help',
  'review',
  'plan',
  'diary',
  'lesson',
  'practice',
] as const;
export type PageName = (typeof PAGES)[number];

/** A trigger point that is looked at, and how far its story has been told. */
export type PointView = { id: PointId } & StoryStep;

/** How well a muscle is known to who practises: some question was missed, or is due; all are known well; or it was begun. */
export type HowKnown = 'weak' | 'due' | 'settled' | 'begun';

/** Everything that decides what is shown: the address of the page is exactly this. */
export interface View {
  language: Language;
  page: PageName;
  region?: RegionId;
  /** A muscle of the region, and the side that is looked at. */
  muscle?: MuscleId;
  side: Side;
  point?: PointView;
  /** The word of the plan that is shown, as the link brought it: what it holds is read whole or not at all. */
  plan?: string;
  /** The word of the weeks that somebody noted, in the same way. */
  diary?: string;
  /** The word of a lesson that a link brought; without one the page of lessons shows those of this device. */
  lesson?: string;
  /** Common sites that are marked by number alone: only of what the picture shows of a question, never in an address. */
  pins?: readonly PointId[];
  /** How well muscles are known that were asked about, to be shown on the body: never in an address either. */
  known?: ReadonlyMap<MuscleId, HowKnown>;
  /** Details of the picture and of the moment of the story. */
  options: Options;
}

/** The side that is looked at first, then the other where both are shown. */
export const sidesOf = ({ side, options }: View): readonly Side[] =>
  options.sides === 'both' ? [side, side === 'right' ? 'left' : 'right'] : [side];

export const startView = (language: Language): View => ({
  language,
  page: 'explore',
  side: 'right',
  options: {},
});

/** What goes along from a view, and from a plan that is read the way back to it. */
const takenFrom = ({ plan, options }: View): Options => ({
  ...takenOptions(options),
  ...(plan && !options.make && { plan }),
});

export const regionView = (from: View, region: RegionId): View => ({
  language: from.language,
  page: 'explore',
  region,
  side: from.side,
  options: takenFrom(from),
});

/** A muscle as it is met in a region; on the side that is looked at where none is named. */
interface MusclePlace {
  region: RegionId;
  muscle: MuscleId;
  side?: Side;
}

export const muscleView = (from: View, { region, muscle, side = from.side }: MusclePlace): View => ({
  ...regionView(from, region),
  muscle,
  side,
});

/** A point of a muscle as it is met in a region. */
export interface PointPlace extends MusclePlace {
  point: PointId;
}

/** Where a point lies, or another step of its story. */
export const pointView = (
  from: View,
  { point, ...place }: PointPlace,
  at: StoryStep = STEP_STARTS.where,
): View => ({ ...muscleView(from, place), point: { ...at, id: point } });

/** The talk about a point from its first card. What is marked already goes along, for the plan that the talk leads to, and is there again afterward. */
export const talkView = (from: View, place: PointPlace): View => {
  const { marks } = from.options;
  return { ...pointView(from, place), options: { card: 'where', ...(marks && { marks, brought: marks }) } };
};

export const reviewView = (from: View, region: RegionId): View => ({
  ...startView(from.language),
  page: 'review',
  region,
});

/** A plan, to be read at home or while it is put together. */
export const planView = ({ language }: View, plan: string, making = false): View => ({
  ...startView(language),
  page: 'plan',
  plan,
  options: making ? { make: true } : {},
});

/** What was noted of a plan on this device. */
export const weeksView = (from: View, plan: string): View => ({
  ...planView(from, plan),
  options: { weeks: true },
});

/** The last weeks of somebody's diary, to be read by somebody else. */
export const diaryView = ({ language }: View, diary: string): View => ({
  ...startView(language),
  page: 'diary',
  diary,
});

/** The lessons of this device, or the one that a link brings. */
export const lessonView = ({ language }: View, lesson?: string): View => ({
  ...startView(language),
  page: 'lesson',
  ...(lesson && { lesson }),
});
/** The page of questions, or the questions of a region or a group. */
export const practiceView = (
  { language, options: { ask } }: View,
  region?: RegionId,
  options: Pick<Options, 'kind' | 'quiz' | 'group'> = {},
): View => ({
  ...startView(language),
  page: 'practice',
  ...(region && { region }),
  options: { ...options, ...(ask && { ask }) },
});

/** What of the options says what is painted, and the pattern beside it. */
export type PaintedOptions = Pick<Options, 'pain' | 'paint' | 'pattern'>;

/** The page where pain is painted, with what is painted (none: an empty body); `paint`: its shape. */
export const painView = (
  from: View,
  pain: readonly AreaKey[] = [],
  pattern?: SidedKey<PointId>,
  paint?: string,
): View => ({
  ...startView(from.language),
  page: 'pain',
  side: from.side,
  options: {
    ...takenFrom(from),
    ...(pain.length > 0 && { pain }),
    ...(paint && { paint }),
    ...(pattern && { pattern }),
  },
});

/** The page where pain is painted, with one area of skin painted. */
export const areaView = (from: View, area: AreaId, midline = false): View => ({
  ...painView(from, [sided(area, midline ? undefined : from.side)]),
});
