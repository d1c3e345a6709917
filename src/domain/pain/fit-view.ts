import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type AreaId, type Side, sided, splitSided } from '../../core/ids.ts';
import type { LimbPart, SkinKey } from '../../core/model/skin-places.ts';
import { pointView, type View } from '../view/view.ts';
import type { PointFit } from './point-fit.ts';

/** The main areas of a pattern that are not painted, as they are named beside its side: without one where it fits left or right. */
export const missingOf = ({ side, missing }: PointFit): readonly SkinKey[] =>
  side === 'either'
    ? [...new Set(missing.map((key) => sided(splitSided<AreaId | LimbPart>(key).id) as SkinKey))]
    : missing;

/** The one side that a link to a point that fits can lead to: the side looked at where it fits on both or on either. */
export const fitSideOf = (fit: PointFit, view: View): Side =>
  fit.side === 'left' || fit.side === 'right' ? fit.side : view.side;

/** The view of a point that fits, in the region of its muscle that what is painted belongs to. */
export function fitView(fit: PointFit, view: View, content: ContentBundle): View {
  const muscle = lookup(content).muscle(fit.muscle)!;
  const painted = content.skinAreas.filter((a) =>
    [...fit.essential, ...fit.spillover].some((key) => splitSided<string>(key).id === a.id),
  );
  const region =
    muscle.regions.find((id) => painted.some((a) => a.regions.includes(id))) ?? muscle.regions[0]!;
  return pointView(view, { region, muscle: muscle.id, side: fitSideOf(fit, view), point: fit.point });
}
