import type { Language } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { formatAddress, parseAddress } from '../view/address.ts';
import type { Options } from '../view/options.ts';
import type { View } from '../view/view.ts';
import { isSound, type Lesson } from './lesson.ts';

/** What of a view says that a lesson is at hand. */
const alone = (view: View): View => ({
  ...view,
  options: without(view.options, 'lesson', 'step', 'present'),
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

/** The view of a step with the lesson at hand; at a damaged one the start stands in. Undefined beyond the ends. */
export function stepView(lesson: Lesson, place: LessonPlace, language: Language): View | undefined {
  const step = lesson.steps[place.step - 1];
  if (!step) return undefined;
  const { view } = viewOf(isSound(step) ? step.view : `/${language}`, language);
  const { id, step: number, present } = place;
  return { ...view, options: { ...view.options, lesson: id, step: number, ...(present && { present }) } };
}

/** Whether a view is the one that a step shows, however the camera was turned since. */
export function isAtStep(view: View, lesson: Lesson, place: LessonPlace): boolean {
  const there = stepView(lesson, place, view.language);
  const turned = (one: View): string =>
    formatAddress({ ...alone(one), options: without(alone(one).options, 'cam') });
  return there !== undefined && turned(view) === turned(there);
}
