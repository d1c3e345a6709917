import type { KeptWords } from '../parts/kept.ts';

export const keptEn: KeptWords = {
  lastSeen: { title: 'Last time', go: 'Go on:', forget: 'Forget this' },
  name: {
    picture: 'The body',
    tones: 'Sound in exercises',
    vibration: 'Vibration in exercises',
    hint: 'First hint',
    place: 'Last place you looked at',
  },
  picture: { '3d': 'In 3D', map: 'As a flat map' },
  on: 'On',
  off: 'Off',
  hintSeen: 'Closed',
  hintNotSeen: 'Shown',
  hoursLeft: (hours) =>
    hours === 1 ? 'forgotten by itself within an hour' : `forgotten by itself within ${hours} hours`,
  keepPlace: 'Remember the last place',
  keepPlaceHint: 'It is forgotten after 12 hours. On a shared device, choose Off.',
  offline: {
    works: 'Works without internet: the app is kept on this device.',
    newer: 'A newer version of the app is here. You will see it the next time you open the app.',
    take: 'Change to it now',
    otherWindows: 'The app is open in other windows. Close them first.',
  },
};
