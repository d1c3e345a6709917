import type { View } from '../view/view.ts';

const near = new WeakMap<View, View>();

/** The view of an exercise near its muscles, unless it keeps to one of both pictures; always the same object for a view. */
export function nearView(view: View): View {
  const { see } = view.options;
  if (view.point?.step !== 'exercises' || see === 'whole' || see === 'near') return view;
  const known = near.get(view) ?? { ...view, options: { ...view.options, see: 'near' as const } };
  near.set(view, known);
  return known;
}
