import type { View } from '../../domain/view/view.ts';

/** The same exercise without timer, from its start. */
export function plainView(view: View): View {
  const { t: _, guided: __, ...options } = view.options;
  return { ...view, options };
}
