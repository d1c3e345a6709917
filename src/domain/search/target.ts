import type { ContentBundle, RegionId } from '../../../content/schema/bundle.ts';
import { exerciseIds } from '../exercise/of-point.ts';
import { areaView, muscleView, pointView, regionView, type Step, startView, type View } from '../view.ts';
import type { FindKind } from './documents.ts';

/** The region in which a muscle is met: the one that is looked at if it tells of it, else the muscle's first. */
export function regionOf(view: View, content: ContentBundle, muscle: string): RegionId | undefined {
  const regions = content.muscles.find((m) => m.id === muscle)?.regions ?? [];
  return regions.find((r) => r === view.region) ?? regions[0];
}

/** Where a found thing is shown. */
export function targetOf(
  { kind, id }: { kind: FindKind; id: string },
  view: View,
  content: ContentBundle,
): View {
  const start = startView(view.language);
  switch (kind) {
    case 'region': {
      const region = content.regions.find((r) => r.id === id);
      return region ? regionView(view, region.id) : start;
    }
    case 'muscle': {
      const region = regionOf(view, content, id);
      return region ? muscleView(view, region, id, view.side) : start;
    }
    case 'point':
      return pointTarget(view, content, id);
    case 'area':
      return areaView(view, id, content.skinAreas.find((a) => a.id === id)?.midline);
    case 'exercise':
      return exerciseTarget(view, content, id);
    case 'term':
      return { ...start, page: 'help' };
  }
}

/** The first step of a point, or another step and stage of it. */
export function pointTarget(
  view: View,
  content: ContentBundle,
  id: string,
  step: Step = 'where',
  stage?: string,
): View {
  const point = content.points.find((p) => p.id === id);
  const region = point && regionOf(view, content, point.muscle);
  return point && region
    ? pointView(view, region, point.muscle, view.side, id, step, stage)
    : startView(view.language);
}

/** An exercise is shown with the first point that has it. */
function exerciseTarget(view: View, content: ContentBundle, id: string): View {
  const point = content.points.find((p) => exerciseIds(content, p.id).includes(id));
  return point ? pointTarget(view, content, point.id, 'exercises', id) : startView(view.language);
}
