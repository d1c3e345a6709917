import type { ShortcutId } from '../../domain/view/shortcuts.ts';

/** Words of the single keys. */
export interface ShortcutWords {
  title: string;
  use: string;
  hint: string;
  keys: Record<ShortcutId, string>;
}
