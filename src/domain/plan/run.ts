import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { pointView, type View } from '../view/view.ts';
import { placeOf, regionOf } from './making.ts';
import type { Plan, PlanExercise } from './plan.ts';

/** The side that an exercise of a plan is shown on: the one that was chosen, else that of its place. */
function shownSideOf(plan: Plan, { id, side }: PlanExercise, content: ContentBundle): 'left' | 'right' {
  return side === 'left' || side === 'right' ? side : (placeOf(plan, id, content)?.side ?? 'right');
}

/**
 * Where an exercise of a plan is done along with the body: with the plan's dose, side and version in its address, and the plan's word
 * to come back by. Undefined where there is no place that shows it.
 */
export function runView(
  from: View,
  plan: Plan,
  word: string,
  chosen: PlanExercise,
  content: ContentBundle,
): View | undefined {
  const { id, version, repetitions = 0, hold = 0 } = chosen;
  const place = placeOf(plan, id, content);
  const point = place && lookup(content).point(place.id);
  const region = point && regionOf(lookup(content).muscle(point.muscle));
  if (!point || !region) return undefined;
  const side = shownSideOf(plan, chosen, content);
  const at = { region, muscle: point.muscle, side, point: point.id };
  const shown = pointView(from, at, { step: 'exercises', exercise: id });
  return {
    ...shown,
    options: {
      ...shown.options,
      guided: true,
      ...(version && { version }),
      ...((repetitions > 0 || hold > 0) && { dose: `${repetitions}x${hold}` }),
      ...(side === chosen.side && { single: true }),
      plan: word,
    },
  };
}
