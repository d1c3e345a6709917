import type { HelpWords } from '../parts/help.ts';

export const helpEn: HelpWords = {
  hint: {
    touch: 'Drag to turn. Spread two fingers to come closer. Tap to choose.',
    mouse: 'Drag to turn. Scroll to come closer. Click to choose.',
    flat: 'Tap to choose. Spread two fingers or scroll to come closer. Drag to move the map.',
    dismiss: 'Got it',
    more: 'More help',
  },
  open: 'Help',
  title: 'How to use the body',
};
