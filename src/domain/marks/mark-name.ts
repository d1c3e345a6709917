import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MuscleId, Side } from '../../core/ids.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { MarkPlace } from './mark.ts';
import type { MuscleSurface } from './muscle-surface.ts';
import { siteOf } from './sites.ts';

/** How a marked place is put into words. */
interface PlaceWords {
  sided: (muscle: string, side: Side) => string;
  atSite: (place: string, site: string) => string;
}

/** The name of a marked place: its muscle and side, and the common site that it lies on, where the muscle's surface is there to tell. */
export function markName(
  mark: MarkPlace,
  content: ContentBundle,
  { surfaces, anchors }: { surfaces: ReadonlyMap<MuscleId, MuscleSurface>; anchors: readonly Anchor[] },
  words: PlaceWords,
): string {
  const place = words.sided(lookup(content).muscle(mark.muscle)?.name ?? mark.muscle, mark.side);
  const surface = surfaces.get(mark.muscle);
  const site = surface && lookup(content).point(siteOf(surface, mark, anchors))?.name;
  return site ? words.atSite(place, site) : place;
}
