import { useEffect } from 'react';
import type { Side } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { isByHand } from '../../domain/view/by-hand.ts';
import { keyOf, type ShortcutId, shortcutOf } from '../../domain/view/shortcuts.ts';
import { neighbourView } from '../../domain/view/steps.ts';
import { isBare, wayOptions } from '../../domain/view/taken-options.ts';
import { startView, type View } from '../../domain/view/view.ts';
import { explorer, go, remember, settings } from '../../state/stores.ts';

/** Single keys that do something wherever the focus is not in a field; a setting switches them off. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { shortcuts } = settings.getState();
      const key = keyOf(event);
      if (!shortcuts || event.defaultPrevented || key === undefined) return;
      if (event.target instanceof Element && event.target.closest(TYPED)) return;
      const id = shortcutOf(key, 'page');
      if (id && follow(id)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Where single letters are the person's own. */
const TYPED = 'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"]';

/** Does what a key stands for; false when there is nothing to do here. */
function follow(id: ShortcutId): boolean {
  const { view, content } = explorer.getState();
  // The second window of a lesson is led by the other; where one presents there is no page for text.
  if (view.options.present === 'clean') return false;
  // Nor has a link that was shared for its questions alone.
  const alone = isBare(view.options) || view.options.ask === 'only';
  if (alone && (id === 'search' || id === 'help')) return false;
  const start = { ...startView(view.language), options: wayOptions(view.options) };
  switch (id) {
    case 'search':
      return visit({ ...start, side: view.side, page: 'search' });
    case 'help':
      return visit({ ...start, side: view.side, page: 'help' });
    case 'previous':
      return visit(neighbourView(view, -1, [], isByHand(view, content)));
    case 'next':
      return visit(neighbourView(view, 1, [], isByHand(view, content)));
    case 'left':
    case 'right':
      return visit(
        view.muscle ? { ...view, side: id satisfies Side, options: without(view.options, 'cam') } : undefined,
      );
    case 'map':
      remember({ picture: settings.getState().picture === 'map' ? '3d' : 'map' });
      return true;
    default:
      return false;
  }
}

function visit(view: View | undefined): boolean {
  if (view) go(view);
  return view !== undefined;
}
