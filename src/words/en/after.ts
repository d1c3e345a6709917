import type { AfterWords } from '../parts/after.ts';

export const afterEn: AfterWords = {
  course: 'The days and weeks after',
  warning: 'When to call',
  name: 'The time after',
  picture:
    'Time line: numb in the first hours, sore from about 2 to 8 hours on, mostly for 1 to 2 days and gone by day 3 or 4. Ease may last from hours to weeks. Visits lie a few weeks apart.',
  soreness: 'Sore',
  numb: 'Numb',
  ease: 'Ease, for some',
  gap: 'a few weeks',
  elsewhere:
    'No needle is drawn at this place. If you had an injection here or elsewhere, what follows is for you.',
  callClinic: (name) => `When it is not an emergency, call ${name}:`,
};
