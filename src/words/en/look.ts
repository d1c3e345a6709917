import type { LookWords } from '../parts/look.ts';

export const lookEn: LookWords = {
  open: 'Layers and names',
  layers: 'Peel down to',
  auto: 'As it fits',
  peel: {
    skin: 'Skin',
    superficial: 'Outer muscles',
    intermediate: 'Middle muscles',
    deep: 'Deep muscles',
    bone: 'Bones',
  },
  structure: (name) => `This muscle: ${name}`,
  only: 'Only this',
  fade: 'Faint',
  hide: 'Hide',
  changed: 'Hidden or faint now',
  showAgain: (name) => `Show again: ${name}`,
  labels: 'Names in the picture',
  label: { off: 'None', points: 'Sites', muscles: 'Muscles too' },
  sides: 'Sides',
  side: { one: 'One side', both: 'Both sides' },
  views: 'Look from',
  undo: 'Undo',
  reset: 'Reset',
  close: 'Close',
};
