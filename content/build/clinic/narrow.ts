import type { ClinicFile } from '../../schema/clinic.ts';
import type { Facts } from '../../schema/facts.ts';
import { checkLessons } from '../lessons/check-lessons.ts';
import { ContentError, type Problem } from '../problems.ts';

/** What a clinic may leave out. */
type Left = Pick<ClinicFile, 'regions' | 'exercises'>;

/**
 * The facts without the regions and exercises that a clinic leaves out, and without what belongs to these alone: muscles, points, lessons
 * with a view of them. Skin areas stay, with all their warning signs: whoever paints one is told when to get help. Throws a ContentError
 * where a point would be left without any exercise, or an id is none of the content's; `file` is what it calls the configuration.
 */
export function narrowFacts(facts: Facts, { regions: told, exercises: kept }: Left, file: string): Facts {
  const unknown = (kept ?? []).filter((id) => !facts.exercises.some((exercise) => exercise.id === id));
  const regions = facts.regions.filter(({ id }) => told?.includes(id) ?? true);
  const shown = new Set(regions.flatMap(({ muscles }) => muscles));
  const muscles = facts.muscles.filter(({ id }) => shown.has(id));
  const offers = new Set(
    kept ?? facts.exercises.filter((e) => e.muscles.some((id) => shown.has(id))).map(({ id }) => id),
  );
  const exercises = facts.exercises
    .filter(({ id }) => offers.has(id))
    .map((exercise) => ({
      ...exercise,
      muscles: exercise.muscles.filter((id) => shown.has(id)),
      lengthens: exercise.lengthens.filter((id) => shown.has(id)),
      works: exercise.works.filter((id) => shown.has(id)),
    }));
  const points = facts.points
    .filter(({ id }) => shown.has(facts.places[id]!.muscle))
    .map((point) => ({
      ...point,
      stretch: point.stretch.filter((id) => offers.has(id)),
      strengthen: point.strengthen.filter((id) => offers.has(id)),
    }));
  const moved = new Set(exercises.filter((e) => e.kind === 'move').flatMap((e) => e.muscles));
  const bare = points.filter(
    ({ id, stretch, strengthen }) =>
      stretch.length + strengthen.length === 0 && !moved.has(facts.places[id]!.muscle),
  );
  const problems: Problem[] = [
    ...unknown.map((id) => ({ reason: `there is no exercise "${id}"` })),
    ...bare.map(({ id }) => {
      const { stretch, strengthen } = facts.points.find((point) => point.id === id)!;
      return { reason: `leaves "${id}" without any: keep one of ${[...stretch, ...strengthen].join(', ')}` };
    }),
  ].map((problem) => ({ file, field: 'exercises', ...problem }));
  if (problems.length > 0) throw new ContentError(problems);
  const narrow: Facts = {
    ...facts,
    regions,
    muscles,
    points,
    exercises,
    chapters: {
      ...facts.chapters,
      mistakes: facts.chapters.mistakes.filter(({ id }) => exercises.some((exercise) => exercise.id === id)),
    },
  };
  const lessons = facts.lessons.filter(
    (lesson) => checkLessons({ ...narrow, lessons: [lesson] }).length === 0,
  );
  return { ...narrow, lessons };
}
