import type { FindKind } from '../../domain/search/documents.ts';
import type { Found } from '../../domain/search/search.ts';

export interface Group {
  kind: FindKind;
  found: readonly Found[];
}

/** So many of each kind are listed: whoever needs more types another letter. */
const MOST = 12;

/** What was found by kind; the kind of the best find first. */
export function listed(found: readonly Found[]): Group[] {
  const kinds = [...new Set(found.map((f) => f.kind))];
  return kinds.map((kind) => ({ kind, found: found.filter((f) => f.kind === kind).slice(0, MOST) }));
}
