import type { Certainty } from '../../core/content/bundle.ts';
import type { TaughtLesson } from '../../core/content/more.ts';
import { parseAddress } from '../view/address.ts';
import { asQuestion, lotOf, type Question } from './question.ts';

/**
 * Labels that are plainly wrong of a statement that has another: such as nobody would argue for. What was studied a little, what studies do
 * not agree on and what experts do not agree on lie next to each other, and what is taught may have been studied a little.
 */
const FAR: Readonly<Record<Certainty, readonly Certainty[]>> = {
  'well-supported': ['weak', 'disputed', 'convention'],
  mixed: ['well-supported', 'convention'],
  weak: ['well-supported', 'convention'],
  disputed: ['well-supported', 'convention'],
  convention: ['well-supported', 'mixed'],
};
/** So many wrong ones are offered: with more for some labels than for others the count would tell. */
const WRONG = 2;

/** How sure medicine is of what is said at a view of a lesson: of the statements that are marked as such that can be weighed. */
export function evidenceQuestions(lessons: readonly TaughtLesson[]): readonly Question[] {
  return lessons
    .flatMap(({ steps }) => steps)
    .flatMap(({ view, weighed, claim }) => {
      const { muscle, point } = parseAddress(`/en${view}`, 'en').view;
      if (!weighed || !muscle) return [];
      const wrong = [...FAR[claim.certainty]].sort((a, b) => lotOf(weighed + a) - lotOf(weighed + b));
      return (
        asQuestion({
          kind: 'sure',
          muscle,
          ...(point && { point: point.id }),
          about: weighed,
          statement: claim,
          right: [claim.certainty],
          wrong: wrong.slice(0, WRONG).map((label) => [label] as const),
        }) ?? []
      );
    });
}
