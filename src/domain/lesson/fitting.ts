import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type Language, splitSided } from '../../core/ids.ts';
import type { Question } from '../quiz/question.ts';
import type { View } from '../view/view.ts';
import { viewOf } from './going.ts';
import { isSound, type Lesson } from './lesson.ts';

/** Fewer choices than this cannot be read out to a class as a question. */
const FEWEST_CHOICES = 2;

/** The questions that fit a view of a lesson, from what it shows: of its site or muscle, of what is painted, or of its region. */
export function fittingQuestions(
  view: View,
  bank: readonly Question[],
  content: ContentBundle,
): readonly Question[] {
  const asked = bank.filter(({ choices }) => choices.length >= FEWEST_CHOICES);
  const { muscle, point, region, page } = view;
  if (page === 'pain') {
    const painted = new Set<string>(view.options.pain?.map((key) => splitSided(key).id));
    return asked.filter(({ kind, point: of }) => {
      const zones = lookup(content).point(of)?.zones ?? [];
      return (kind === 'find' || kind === 'pattern') && zones.some(({ area }) => painted.has(area));
    });
  }
  if (point) return asked.filter((q) => (q.point ? q.point === point.id : q.muscle === muscle));
  if (muscle) return asked.filter((q) => q.muscle === muscle);
  const here = ({ muscle: of }: Question): boolean =>
    !region || (lookup(content).muscle(of)?.regions.includes(region) ?? false);
  return asked.filter((q) => (q.kind === 'name' || q.kind === 'find') && here(q));
}

/** What a lesson of an id shows and asks, for practice of it. */
export function shownBy(id: string, { steps }: Lesson, language: Language) {
  const sound = steps.filter(isSound);
  return {
    lesson: id,
    views: sound.map((step) => viewOf(step.view, language).view),
    asks: sound.flatMap(({ ask }) => ask ?? []),
  };
}
