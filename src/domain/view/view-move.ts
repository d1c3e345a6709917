import type { ModelIndex } from '../../core/model/model-index.ts';
import type { SolvedMove } from '../../core/model/moves.ts';
import type { View } from './view.ts';

/** How the whole body does an exercise; undefined while the limbs or their movements are not loaded. */
function moveOf(
  { moves }: ModelIndex,
  exercise: string,
  version: View['options']['version'],
): SolvedMove | undefined {
  const known = moves?.moves[exercise];
  return (version && known?.[version]) ?? known?.usual;
}

/** How the whole body does the exercise of a view; undefined where there is none, or the trunk alone can do it. */
export const viewMove = ({ point, options }: View, index: ModelIndex): SolvedMove | undefined =>
  point?.step === 'exercises' && point.exercise ? moveOf(index, point.exercise, options.version) : undefined;

/** The same where the whole body is looked at, not its muscles from near. */
export const shownMove = (view: View, index: ModelIndex): SolvedMove | undefined =>
  view.options.see === 'near' ? undefined : viewMove(view, index);
