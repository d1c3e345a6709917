/** What a key does. Those without a place work wherever the focus is not in a field to type into. */
export type ShortcutId =
  | 'search'
  | 'previous'
  | 'next'
  | 'left'
  | 'right'
  | 'map'
  | 'help'
  | 'turn'
  | 'closer'
  | 'farther';

interface Shortcut {
  id: ShortcutId;
  /** Values of KeyboardEvent.key that do it. */
  keys: readonly string[];
  /** Works only while the focus is on the picture; otherwise anywhere, and can be switched off. */
  in?: 'picture';
}

/** Every key that does something of its own, in the order in which they are listed. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'search', keys: ['/'] },
  { id: 'previous', keys: ['['] },
  { id: 'next', keys: [']'] },
  { id: 'left', keys: ['l'] },
  { id: 'right', keys: ['r'] },
  { id: 'map', keys: ['m'] },
  { id: 'help', keys: ['?'] },
  { id: 'turn', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], in: 'picture' },
  { id: 'closer', keys: ['+', '='], in: 'picture' },
  { id: 'farther', keys: ['-'], in: 'picture' },
];

/** How a key is written on the keyboard. */
export const KEY_CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The shortcut of a key, if it has one there. */
export const shortcutOf = (key: string, place: 'picture' | 'page'): ShortcutId | undefined =>
  SHORTCUTS.find((s) => s.keys.includes(key) && (s.in ?? 'page') === place)?.id;

/** What is known of a pressed key; a KeyboardEvent is one. */
export interface KeyPress {
  key: string;
  /** The place of the key on the keyboard, named as on an English one. */
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing?: boolean;
}

/** What the keys print on an English keyboard where another alphabet's letter is on them. */
const PLACES: Readonly<Record<string, string>> = {
  KeyL: 'l',
  KeyR: 'r',
  KeyM: 'm',
  BracketLeft: '[',
  BracketRight: ']',
  Slash: '/',
};

/**
 * The key that a press means, as the list of shortcuts writes it; none for the commands of browser and system. Signs
 * may be typed with AltGr (Windows tells of it as Ctrl and Alt) or with Option; letters may be capitals, or stand
 * where another alphabet has its own.
 */
export function keyOf({ key, code, ctrlKey, altKey, metaKey, isComposing }: KeyPress): string | undefined {
  if (metaKey || isComposing || (ctrlKey && !altKey)) return undefined;
  if (altKey) return /^[!-/:-@[-`{-~]$/.test(key) ? key : undefined;
  if (/^[A-Z]$/.test(key)) return key.toLowerCase();
  if (/^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)) return PLACES[code];
  return key;
}
