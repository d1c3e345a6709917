import type { View } from '../view/view.ts';

/** Whether a view shows so much of the figure, or a clinician's hand, that it asks for the limbs: not the close ones, nor those of head and neck. */
export function asksForLimbs({ page, region, point, options }: View): boolean {
  if (page === 'pain') return true;
  if (page === 'practice') return region === 'low-back' || options.pattern !== undefined;
  if (page !== 'explore' || options.consent) return false;
  switch (point?.step) {
    case undefined:
      return region === undefined || region === 'low-back';
    case 'where':
    case 'exercises':
    case 'after':
      return true;
    case 'injection':
      return point.stage !== 'release';
    case 'band':
      return false;
  }
}

/** Whether what moves in a view is a whole person: a patient who is got ready, or who does an exercise. */
export const movesPerson = ({ page, point, options }: View): boolean =>
  page === 'explore' &&
  !options.consent &&
  ((point?.step === 'injection' && point.stage === 'before') ||
    (point?.step === 'exercises' && point.exercise !== undefined));

/** Whether a view shows so much of that person that it would be odd without limbs. */
export const showsPerson = (view: View): boolean =>
  movesPerson(view) && !(view.point?.step === 'exercises' && view.options.see === 'near');
