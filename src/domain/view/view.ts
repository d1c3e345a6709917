import { type Language, type RegionId, type Side, STAGES, type Step } from '../../core/ids.ts';
import { lookOptions, type Options } from './options.ts';

/** A trigger point that is looked at, and how far its story has been told. */
export interface PointView {
  id: string;
  step: Step;
  /** One of the step's `STAGES`, or the id of the exercise that is shown; empty where the step has none. */
  stage: string;
}

/** Everything that decides what is shown: the address of the page is exactly this. */
export interface View {
  language: Language;
  /** The body with its text, or a page of its own. A review sheet is of a region, for printing. */
  page: 'explore' | 'about' | 'pain' | 'search' | 'help' | 'review';
  region?: RegionId;
  /** A muscle of the region, and the side that is looked at. */
  muscle?: string;
  side: Side;
  point?: PointView;
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

export const regionView = (from: View, region: RegionId): View => ({
  language: from.language,
  page: 'explore',
  region,
  side: from.side,
  options: lookOptions(from.options),
});

export const muscleView = (from: View, region: RegionId, muscle: string, side: Side): View => ({
  ...regionView(from, region),
  muscle,
  side,
});

export const pointView = (
  from: View,
  region: RegionId,
  muscle: string,
  side: Side,
  id: string,
  step: Step = 'where',
  stage: string = STAGES[step][0] ?? '',
): View => ({ ...muscleView(from, region, muscle, side), point: { id, step, stage } });

export const reviewView = (from: View, region: RegionId): View => ({
  ...startView(from.language),
  page: 'review',
  region,
});

/** The page where pain is painted, with what is painted (none: an empty body). */
export const painView = (from: View, pain: readonly string[] = [], pattern?: string): View => ({
  ...startView(from.language),
  page: 'pain',
  side: from.side,
  options: { ...lookOptions(from.options), ...(pain.length > 0 && { pain }), ...(pattern && { pattern }) },
});

/** The page where pain is painted, with one area of skin painted. */
export const areaView = (from: View, area: string, midline = false): View => ({
  ...painView(from, [midline ? area : `${area}.${from.side}`]),
});
