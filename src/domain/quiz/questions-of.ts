import type { ContentBundle, MuscleGroup } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MuscleId, PointId } from '../../core/ids.ts';
import type { QuizKind } from '../view/options.ts';
import type { View } from '../view/view.ts';
import type { Question } from './question.ts';

/** What was shown: views, and of a lesson its id and the questions that it asks itself, by their ids. */
interface Shown {
  views: readonly Pick<View, 'muscle' | 'point'>[];
  lesson?: string;
  asks?: readonly string[];
}

/**
 * The questions that a list of views gives, as those of a lesson: of a point those about it and its muscle, of a muscle all of it; of statements
 * only what the lesson says or asks about. A view that shows neither gives none, so that a lesson is never asked about what it did not show.
 */
export function questionsOfViews(
  bank: readonly Question[],
  { views, lesson, asks = [] }: Shown,
  { points }: Pick<ContentBundle, 'points'>,
): readonly Question[] {
  const sites = new Set<PointId>(views.flatMap(({ point }) => point?.id ?? []));
  const muscles = new Set<MuscleId>(views.flatMap(({ muscle }) => muscle ?? []));
  const whole = new Set<MuscleId>(views.flatMap(({ muscle, point }) => (muscle && !point ? [muscle] : [])));
  for (const { id, muscle } of points) if (sites.has(id)) muscles.add(muscle);
  return bank.filter(({ id, muscle, point, about }) =>
    about
      ? asks.includes(id) || (lesson !== undefined && about.startsWith(`${lesson}-`))
      : whole.has(muscle) || (point ? sites.has(point) : muscles.has(muscle)),
  );
}

/** Which questions are asked: of a region, or of a group of muscles, or of what was shown; and of one kind or of all. */
interface Asking {
  kind?: QuizKind | undefined;
  of: Pick<View, 'region'> | { group: MuscleGroup } | Shown;
}

/** The questions of a choice, in the order of the bank. */
export function questionsFor(
  bank: readonly Question[],
  { kind, of }: Asking,
  content: ContentBundle,
): readonly Question[] {
  const all =
    'views' in of
      ? questionsOfViews(bank, of, content)
      : bank.filter(({ muscle }) =>
          'group' in of
            ? lookup(content).muscle(muscle)?.group === of.group
            : of.region !== undefined && lookup(content).muscle(muscle)?.regions.includes(of.region),
        );
  return kind ? all.filter((q) => q.kind === kind) : all;
}

/** The word by which an address names what a lesson shows. */
const LESSON = 'lesson-';
export const lessonGroup = (lesson: string): string => `${LESSON}${lesson}`;
export const lessonOfGroup = (group: string | undefined): string | undefined =>
  group?.startsWith(LESSON) ? group.slice(LESSON.length) : undefined;
