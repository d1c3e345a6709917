import type { Language } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { formatAddress, parseAddress } from '../view/address.ts';
import type { Options } from '../view/options.ts';
import { practiceView, startView, type View } from '../view/view.ts';
import { isSound, type Lesson } from './lesson.ts';

/** A view without what says that a lesson is at hand, how a link was shared, and somebody's plan: a step that kept that would shut all else away. */
const alone = (view: View): View => ({
  ...view,
  options: without(view.options, 'lesson', 'step', 'present', 'ask', 'plan'),
});

/** The address of a view as a step keeps it: as it is seen, the lesson at hand apart. */
export const addressOf = (view: View): string => formatAddress(alone(view));

/** A view that a lesson can hold: one of the body, not a sheet or a list. */
export const canBeStep = ({ page, options }: View): boolean =>
  (page === 'explore' || page === 'pain') && !options.consent && !options.card;

/** The view that an address of a step leads to, in a language; `broken` where not all of it is understood. */
export function viewOf(address: string, language: Language): { view: View; broken: boolean } {
  const { view, broken, unread } = parseAddress(address, language);
  return { view: { ...alone(view), language }, broken: broken || unread || !canBeStep(view) };
}

/** Where a lesson is: which one it is on this device, and its view, counted from 1. */
interface LessonPlace {
  id: string;
  step: number;
  present?: Options['present'];
}

/** With the lesson at hand. */
const atHand = (view: View, { id, step, present }: LessonPlace): View => ({
  ...view,
  options: { ...view.options, lesson: id, step, ...(present && { present }) },
});

/** The view of a step with the lesson at hand; at a damaged one the start stands in. Undefined beyond the ends. */
export function stepView(lesson: Lesson, place: LessonPlace, language: Language): View | undefined {
  const step = lesson.steps[place.step - 1];
  if (!step) return undefined;
  return atHand(viewOf(isSound(step) ? step.view : `/${language}`, language).view, place);
}

/** The question that comes before a step, as a view whose address tells nothing of it but the region; undefined where there is none. */
function questionView(lesson: Lesson, place: LessonPlace, language: Language): View | undefined {
  const step = lesson.steps[place.step - 1];
  if (!isSound(step) || !step.ask) return undefined;
  const { region } = viewOf(step.view, language).view;
  return atHand(practiceView(startView(language), region, { quiz: step.ask }), place);
}

/** What of a step is seen first: its question where it has one. Undefined beyond the ends. */
export const entryView = (lesson: Lesson, place: LessonPlace, language: Language): View | undefined =>
  questionView(lesson, place, language) ?? stepView(lesson, place, language);

/** Whether a view is the question before a step, not yet answered there. */
export function isAsking(view: View, lesson: Lesson, step: number): boolean {
  const own = lesson.steps[step - 1];
  return view.page === 'practice' && isSound(own) && own.ask !== undefined && own.ask === view.options.quiz;
}

/**
 * What comes after a view of a lesson, or with `by` -1 before it: a question, the view that answers it, the next question or view;
 * 0 is the view itself, for who looked round. Undefined beyond the ends.
 */
export function viewBeside(view: View, lesson: Lesson, place: LessonPlace, by: -1 | 0 | 1): View | undefined {
  const { language } = view;
  const asking = isAsking(view, lesson, place.step);
  const other = { ...place, step: place.step + by };
  if (by === 0) return asking ? questionView(lesson, place, language) : stepView(lesson, place, language);
  if (by > 0) return asking ? stepView(lesson, place, language) : entryView(lesson, other, language);
  return (asking ? undefined : questionView(lesson, place, language)) ?? stepView(lesson, other, language);
}

/** Whether a view is the one that a step shows, however the camera was turned since, or the question before it. */
export function isAtStep(view: View, lesson: Lesson, place: LessonPlace): boolean {
  if (isAsking(view, lesson, place.step)) return true;
  const there = stepView(lesson, place, view.language);
  const turned = (one: View): string =>
    formatAddress({ ...alone(one), options: without(alone(one).options, 'cam') });
  return there !== undefined && turned(view) === turned(there);
}

/** Whether what is said to a step, and the answer to its question, may be told: not to who looks round from an open question, to the help say. */
export function mayTell(view: View, lesson: Lesson, place: LessonPlace): boolean {
  const own = lesson.steps[place.step - 1];
  if (!isSound(own) || isAsking(view, lesson, place.step)) return false;
  return own.ask === undefined || isAtStep(view, lesson, place);
}
