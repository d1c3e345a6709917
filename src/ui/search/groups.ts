import type { RegionId } from '../../core/ids.ts';
import type { SearchKind } from '../../domain/search/document.ts';
import type { Found } from '../../domain/search/search.ts';

export interface Group {
  /** What kind it holds; `similar`: of any kind, written much like what was typed. */
  kind: SearchKind | 'similar';
  found: readonly Found[];
}

/** So many of each kind are listed: whoever needs more types another letter. */
const MOST = 12;

/**
 * What was found by kind, the kind of the best find first; what was only guessed comes after all of it. Steps of the region
 * that a person comes from stand first among the steps.
 */
export function listed(found: readonly Found[], region?: RegionId): Group[] {
  const here = (f: Found) =>
    Number(f.kind === 'step' && region !== undefined && f.id.startsWith(`${region}/`));
  const sure = found.filter((f) => !f.guessed);
  const guessed = found.filter((f) => f.guessed);
  const kinds = [...new Set(sure.map((f) => f.kind))];
  const groups: Group[] = kinds.map((kind) => ({
    kind,
    found: sure.filter((f) => f.kind === kind).sort((a, b) => here(b) - here(a)),
  }));
  if (guessed.length > 0) groups.push({ kind: 'similar', found: guessed });
  return groups.map((group) => ({ ...group, found: group.found.slice(0, MOST) }));
}
