import type { ContentBundle, RedFlag } from '../../core/content/bundle.ts';
import { splitSided } from '../../core/ids.ts';
import type { LimbPart, SkinKey } from '../../core/model/skin-places.ts';

/** Signs that call for a check before anything else. */
interface WarningSigns {
  /** Those that concern pain just where it is painted. */
  first: readonly RedFlag[];
  /** The others of the regions that are painted in. */
  others: readonly RedFlag[];
}

/** What is felt beyond the areas of arm and leg calls for the same checks as in the area above. */
const LIKE: Record<LimbPart, string> = {
  'upper-arm': 'upper-arm-front',
  elbow: 'upper-arm-front',
  forearm: 'upper-arm-front',
  hand: 'upper-arm-front',
  thigh: 'thigh-back',
  knee: 'thigh-back',
  shin: 'thigh-back',
  calf: 'thigh-back',
  foot: 'thigh-back',
};

/** The warning signs that the content gives the painted areas, each once, in the order of their regions. */
export function warningSigns(painted: readonly SkinKey[], content: ContentBundle): WarningSigns {
  const ids = painted.map((key) => {
    const { id } = splitSided<string>(key);
    return LIKE[id as LimbPart] ?? id;
  });
  const areas = content.skinAreas.filter((a) => ids.includes(a.id));
  const near = new Set(areas.flatMap((a) => a.redFlags));
  const seen = new Set<string>();
  // What an edition does not tell of it warns of all the same.
  const all = [...content.regions, ...(content.untold ?? [])]
    .filter((region) => areas.some((a) => a.regions.includes(region.id)))
    .flatMap((region) => region.redFlags)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
  return {
    first: all.filter(({ id }) => near.has(id)),
    others: all.filter(({ id }) => !near.has(id)),
  };
}
