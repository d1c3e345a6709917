import type { ContentBundle, ExerciseContent, MuscleContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import {
  type AreaId,
  type ExerciseId,
  type MuscleId,
  type PointId,
  type RegionId,
  type Side,
  sided,
  splitSided,
} from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { exerciseIds, exercisesOfPoint } from '../exercise/of-point.ts';
import { isBrush, namedPaint, type Paint, withoutArea } from '../pain/paint/paint.ts';
import { MOST, type Plan, type PlanExercise } from './plan.ts';
import { strokesForPlan, wholeAreas } from './plan-paint.ts';

const same = (id: PointId, side: Side) => (point: Plan['points'][number]) =>
  point.id === id && point.side === side;

/** The plan with a place in it, once; a full one stays as it is. */
export const withPoint = (plan: Plan, id: PointId, side: Side): Plan =>
  plan.points.some(same(id, side)) || plan.points.length >= MOST.points
    ? plan
    : { ...plan, points: [...plan.points, { id, side }] };

/** The plan without a place, and without the exercises that were for it and for no place that is left. */
export function withoutPoint(plan: Plan, id: PointId, side: Side, content: ContentBundle): Plan {
  const left = { ...plan, points: plan.points.filter((point) => !same(id, side)(point)) };
  const offered = new Set(left.points.flatMap((point) => exerciseIds(content, point.id)));
  const own = new Set(exerciseIds(content, id));
  return { ...left, exercises: left.exercises.filter((e) => offered.has(e.id) || !own.has(e.id)) };
}

/**
 * The region where a muscle lies. Some are told of in two: at the neck, where they lie, and before that at the head, where their pain is
 * felt.
 */
export const regionOf = (muscle: MuscleContent | undefined): RegionId | undefined => muscle?.regions.at(-1);

/** The muscles that a plan tells of: of its places and of its marks. */
export const musclesOf = ({ points, marks }: Plan, content: ContentBundle): MuscleId[] => [
  ...new Set([
    ...points.flatMap(({ id }) => lookup(content).point(id)?.muscle ?? []),
    ...marks.map(({ muscle }) => muscle),
  ]),
];

/** The plan with these marks in place of those that it had. */
export const withMarks = (plan: Plan, marks: Plan['marks']): Plan => ({
  ...plan,
  marks: marks.slice(0, MOST.marks),
});

/** The plan with these areas in place of those that it had. */
export const withAreas = (plan: Plan, areas: Plan['areas']): Plan => ({
  ...plan,
  areas: areas.slice(0, MOST.areas),
});

/** The areas that are painted, as a plan has them: by name. Parts of limbs beyond them have none and stay out. */
export const areasOfPaint = (painted: readonly SkinKey[], content: ContentBundle): Plan['areas'] =>
  painted.flatMap((key) => {
    const { id, side } = splitSided<string>(key);
    return content.areas[id as AreaId] === undefined ? [] : [{ id: id as AreaId, ...(side && { side }) }];
  });

/** The plan with these areas, and with what a brush painted, where a link has room for it: of areas that only it touches it shows the part. */
export function withPaint(plan: Plan, areas: Plan['areas'], paint: Paint): Plan {
  const strokes = strokesForPlan(paint);
  const whole = wholeAreas(paint);
  const named = areas.map(({ id, side }) => ({
    id,
    ...(side && { side }),
    ...(strokes && !whole.has(sided(id, side)) && { part: true as const }),
  }));
  return { ...withAreas(plan, named), strokes };
}

/** What a plan has painted, as a person paints it. */
export const paintOfPlan = ({ areas, strokes = [] }: Plan): Paint => [
  ...namedPaint(areas.flatMap(({ id, side, part }) => (part ? [] : [sided(id, side)]))),
  ...strokes,
];

/** The plan without an area, and without what a brush painted in it; `lies`: whether a place of the skin is there, undefined where nobody can tell. */
export function withoutPlanArea(plan: Plan, at: number, lies: ((p: Point) => boolean) | undefined): Plan {
  const out = plan.areas[at];
  if (!out) return plan;
  const areas = plan.areas.filter((area) => area !== out);
  const left = lies ? withoutArea(plan.strokes ?? [], sided(out.id, out.side), lies).filter(isBrush) : [];
  const shown = strokesForPlan(left);
  if (shown) return { ...withAreas(plan, areas), strokes: shown };
  // Nothing shows what of an area is painted any more.
  return {
    ...withAreas(
      plan,
      areas.map(({ id, side }) => ({ id, ...(side && { side }) })),
    ),
    strokes: undefined,
  };
}

/** The exercises that there are for the places of a plan, each once, in the order of the places; then those that it has beside them. */
export function offeredExercises(plan: Plan, content: ContentBundle): readonly ExerciseContent[] {
  const all = new Map<ExerciseId, ExerciseContent>();
  for (const { id } of plan.points) {
    const point = lookup(content).point(id);
    if (!point) continue;
    const { stretch, strengthen, move } = exercisesOfPoint(content, point);
    for (const exercise of [...stretch, ...strengthen, ...move]) all.set(exercise.id, exercise);
  }
  for (const { id } of plan.exercises) {
    const exercise = lookup(content).exercise(id);
    if (exercise) all.set(id, exercise);
  }
  return [...all.values()];
}

/** The plan with an exercise as given, in place of what it said of it before. */
export function withExercise(plan: Plan, exercise: PlanExercise): Plan {
  const at = plan.exercises.findIndex((e) => e.id === exercise.id);
  if (at >= 0) return { ...plan, exercises: plan.exercises.map((e, i) => (i === at ? exercise : e)) };
  return plan.exercises.length >= MOST.exercises
    ? plan
    : { ...plan, exercises: [...plan.exercises, exercise] };
}

export const withoutExercise = (plan: Plan, id: ExerciseId): Plan => ({
  ...plan,
  exercises: plan.exercises.filter((e) => e.id !== id),
});

/** The place that an exercise of a plan is shown at: the first of the plan that it is for, else the first that there is. */
export function placeOf(
  plan: Plan,
  exercise: ExerciseId,
  content: ContentBundle,
): Plan['points'][number] | undefined {
  const all = [...plan.points, ...content.points.map(({ id }) => ({ id, side: 'right' as const }))];
  return all.find((point) => exerciseIds(content, point.id).includes(exercise));
}

/** More exercises than this are rarely kept up at home (Arensman 2021, thesis on app-supported home exercise, ch. 2 and 3). */
export const KEPT_UP = 4;
