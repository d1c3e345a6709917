import type { PointId } from '../../core/ids.ts';
import { distance, mirrored } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { MarkPlace } from './mark.ts';
import { placeAbout, placeOn } from './marks-on.ts';
import type { MuscleSurface } from './muscle-surface.ts';

/** A tap no farther from a common site than this is taken to mean it, metres. */
const NEAR = 0.012;

/** A common site as a place of its muscle. */
interface SitePlace {
  point: PointId;
  place: MarkPlace;
}

const known = new WeakMap<MuscleSurface, Map<string, readonly SitePlace[]>>();

/** The common sites of a muscle on a side, as places that marks can have. `anchors`: all that the model has. */
export function sitesOn(
  surface: MuscleSurface,
  side: MarkPlace['side'],
  anchors: readonly Anchor[],
): readonly SitePlace[] {
  const sides = known.get(surface) ?? new Map<string, readonly SitePlace[]>();
  known.set(surface, sides);
  const found =
    sides.get(side) ??
    anchors
      .filter(({ structure }) => structure === surface.muscle)
      .map(({ point, position, place: { u, v } }) => ({
        point,
        place: placeAbout(surface, { side, u, v }, side === 'left' ? mirrored(position) : position),
      }));
  sides.set(side, found);
  return found;
}

/** The common site that a place is meant to be, the nearest where there are several: as far over the muscle's face, however deep. */
export function siteNear(
  surface: MuscleSurface,
  place: MarkPlace,
  anchors: readonly Anchor[],
): SitePlace | undefined {
  const at = placeOn(surface, place)?.at;
  if (!at) return undefined;
  let best: { site: SitePlace; away: number } | undefined;
  for (const site of sitesOn(surface, place.side, anchors)) {
    const there = placeOn(surface, { ...site.place, depth: place.depth })?.at;
    const away = there ? distance(there, at) : Number.POSITIVE_INFINITY;
    if (away <= NEAR && (!best || away < best.away)) best = { site, away };
  }
  return best?.site;
}

/** The common site that a mark lies on, if it was put there. */
export const siteOf = (
  surface: MuscleSurface,
  { side, part = 0, u, v, depth }: MarkPlace,
  anchors: readonly Anchor[],
): PointId | undefined =>
  sitesOn(surface, side, anchors).find(
    ({ place }) => (place.part ?? 0) === part && place.u === u && place.v === v && place.depth === depth,
  )?.point;
