import type { ContentBundle, RedFlag } from '../../core/content/bundle.ts';
import { type AreaKey, splitSided } from '../../core/ids.ts';

/** Signs that call for a check before anything else. */
interface WarningSigns {
  /** Those that concern pain just where it is painted. */
  first: readonly RedFlag[];
  /** The others of the regions that are painted in. */
  others: readonly RedFlag[];
}

/** The warning signs that the content gives the painted areas, each once, in the order of their regions. */
export function warningSigns(painted: readonly AreaKey[], content: ContentBundle): WarningSigns {
  const ids = painted.map((key) => splitSided(key).id);
  const areas = content.skinAreas.filter((a) => ids.includes(a.id));
  const near = new Set(areas.flatMap((a) => a.redFlags));
  const seen = new Set<string>();
  const all = content.regions
    .filter((region) => areas.some((a) => a.regions.includes(region.id)))
    .flatMap((region) => region.redFlags)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
  return {
    first: all.filter(({ id }) => near.has(id)),
    others: all.filter(({ id }) => !near.has(id)),
  };
}
