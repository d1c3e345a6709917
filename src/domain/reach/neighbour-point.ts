import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { STEP_STARTS } from '../view/story-step.ts';
import { pointView, type View } from '../view/view.ts';

/**
 * The next (or, with -1, the previous) common site of the region, muscle by muscle, at the same step and stage; an
 * exercise belongs to its site and is left. Undefined at the ends.
 */
export function neighbourPoint(view: View, content: ContentBundle, offset: 1 | -1): View | undefined {
  const { region, point } = view;
  const muscles = lookup(content).region(region)?.muscles;
  if (!region || !point || !muscles) return undefined;
  const sites = muscles.flatMap((muscle) =>
    content.points.filter((p) => p.muscle === muscle).map(({ id }) => ({ region, muscle, point: id })),
  );
  const next = sites[sites.findIndex((s) => s.point === point.id) + offset];
  return next && pointView(view, next, point.step === 'exercises' ? STEP_STARTS.exercises : point);
}
