import { without } from '../../core/without.ts';
import type { View } from '../../domain/view/view.ts';

/** The same exercise without timer, from its start. */
export function plainView(view: View): View {
  return { ...view, options: without(view.options, 't', 'guided') };
}
