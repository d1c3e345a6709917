import type { Claim } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';

/** What kind of thing a search finds. */
const KINDS = [
  'region',
  'muscle',
  'point',
  'area',
  'step',
  'stage',
  'topic',
  'exercise',
  'term',
  'page',
  'source',
] as const;
export type SearchKind = (typeof KINDS)[number];

/** One thing that can be found, with the texts by which it is found. Empty texts are left out of the index. */
export interface SearchDocument {
  /** Kind and id, e.g. muscle:temporalis. */
  key: string;
  kind: SearchKind;
  id: string;
  name: string;
  /** What stands beside the name: the Latin name, or the muscle of a point. */
  aside: string;
  /** Other words for it. */
  alike: string;
  /** Where most people, and where some people, feel it. */
  essential: string;
  spillover: string;
  /** What people say of it, one sentence a line. */
  said: string;
}

/** Statements as one text, a line each. */
export const everyday = (claims: readonly Claim[]): string => claims.map((c) => c.everyday).join('\n');

/** A document with the texts that it has. */
export const entry = (
  kind: SearchKind,
  id: string,
  name: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  key: `${kind}:${id}`,
  kind,
  id,
  name,
  aside: '',
  alike: '',
  essential: '',
  spillover: '',
  said: '',
  ...more,
});

/** What people type for an entry, beside its name. */
export function alikeIn(
  findWords: MoreContent['findWords'],
): (list: keyof MoreContent['findWords'], id: string) => string {
  return (list, id) => (list === 'stopWords' ? '' : (findWords[list][id] ?? []).join(', '));
}
