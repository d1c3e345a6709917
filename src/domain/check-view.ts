import type { ContentBundle } from '../../content/schema/bundle.ts';
import { knownAreas } from './pain/painted.ts';
import { muscleView, painView, regionView, startView, type View } from './view.ts';

interface Checked {
  view: View;
  /** It leads nowhere from some place on. */
  broken: boolean;
  /** A detail was left out. */
  unread?: boolean;
}

/** The nearest view that the content has, and whether anything had to be left out. */
export function checkView(view: View, content: ContentBundle): Checked {
  if (view.page === 'pain') return checkPain(view, content);
  if (!view.region) return { view, broken: false };
  const region = content.regions.find((r) => r.id === view.region);
  if (!region) return { view: startView(view.language), broken: true };
  if (!view.muscle) return { view, broken: false };
  if (!region.muscles.includes(view.muscle)) return { view: regionView(view, region.id), broken: true };
  if (!view.point) return { view, broken: false };
  const { id } = view.point;
  const point = content.points.find((p) => p.id === id);
  if (point?.muscle !== view.muscle)
    return { view: muscleView(view, region.id, view.muscle, view.side), broken: true };
  const { step, stage } = view.point;
  const given = [...point.stretch, ...point.strengthen];
  if (step === 'exercises' && stage && !given.includes(stage))
    return { view: { ...view, point: { id, step, stage: '' } }, broken: true };
  return { view, broken: false };
}

/** Painted areas and a pattern that the content does not have are left out. */
function checkPain(view: View, content: ContentBundle): Checked {
  const { keys, unread } = knownAreas(view.options.pain ?? [], content);
  const { pattern } = view.options;
  const known = content.points.some((p) => p.id === pattern?.split('.')[0]);
  return {
    view: painView(view, keys, known ? pattern : undefined),
    broken: false,
    unread: unread || (pattern !== undefined && !known),
  };
}
