import type { PainWords } from '../parts/pain.ts';

export const painEn: PainWords = {
  limbs: {
    'upper-arm': 'upper arm',
    elbow: 'elbow',
    forearm: 'forearm',
    hand: 'hand',
    thigh: 'thigh',
    knee: 'knee',
    shin: 'shin',
    calf: 'calf',
    foot: 'ankle and foot',
  },
  title: 'Show where it hurts',
  enter: 'Show where it hurts',
  enterHint: 'Paint it on the body and see which muscles fit.',
  otherSigns: (action) => `${action}: more signs`,
  musclePattern: 'Where people feel it',
  muscleHint: 'The body shows the patterns of all its sites. Point at a site below to see its pattern alone.',
};
