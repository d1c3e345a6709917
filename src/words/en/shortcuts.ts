import type { ShortcutWords } from '../parts/shortcuts.ts';

export const shortcutsEn: ShortcutWords = {
  title: 'Keys',
  use: 'Use single keys',
  hint: 'Switch this off if they get in the way, for example when you speak to your device.',
  keys: {
    search: 'Find',
    previous: 'Step back',
    next: 'Next step',
    left: 'Left side',
    right: 'Right side',
    map: 'Flat map or 3D body',
    help: 'Help',
    turn: 'Turn the body, or move the map',
    closer: 'Closer',
    farther: 'Farther',
  },
};
