import type { AreaId, ExerciseId, PointId, Side } from '../../core/ids.ts';
import type { Mark } from '../marks/mark.ts';
import type { BrushStroke } from '../pain/paint/paint.ts';

/** Which sides an exercise is to be done on. */
type PlanSide = Side | 'both';

/** An exercise to do at home; what is left out is as the content says. */
export interface PlanExercise {
  id: ExerciseId;
  side?: PlanSide | undefined;
  version?: 'easier' | 'harder' | undefined;
  /** Times in a row, and seconds that each is held. */
  repetitions?: number | undefined;
  hold?: number | undefined;
  daysPerWeek?: number | undefined;
}

/** What was looked at together and what is to be done at home. Who it is for is no part of it. */
export interface Plan {
  /** The day it was made, as `dayOf` counts; left out where nobody set it. */
  day?: number | undefined;
  level: 'everyday' | 'clinical';
  shape: 'male' | 'female';
  /** Needles are neither drawn nor spoken of. */
  calm: boolean;
  points: readonly { id: PointId; side: Side }[];
  marks: readonly Mark[];
  /** Where it hurts; areas of the midline have no side. `part`: strokes show what of it is painted. */
  areas: readonly { id: AreaId; side?: Side | undefined; part?: true | undefined }[];
  /** What was painted with a brush, as a plan keeps it (`plan-paint.ts`). */
  strokes?: readonly BrushStroke[] | undefined;
  exercises: readonly PlanExercise[];
  /** A line in the clinician's own words, plain text. */
  note: string;
}

/** More of a kind is not taken into a plan: a link stays short, and a person keeps to few exercises. */
export const MOST = { points: 15, marks: 15, areas: 31, exercises: 15 } as const;
/** Letters of a note. */
export const LONGEST_NOTE = 80;

/** A plan with nothing in it. */
export const emptyPlan = (settings: Pick<Plan, 'level' | 'shape' | 'calm'>): Plan => ({
  ...settings,
  points: [],
  marks: [],
  areas: [],
  exercises: [],
  note: '',
});

/** Days are counted from this one. */
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** A calendar day as a number, whatever the hour and the zone: the day that the person's own calendar shows. */
export const dayOf = (date: Date): number =>
  Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - FIRST_DAY) / DAY);

/** The middle of that day in the person's own zone. */
export function dateOf(day: number): Date {
  const at = new Date(FIRST_DAY + day * DAY);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12);
}
