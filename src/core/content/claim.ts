/** How sure medicine is of a statement. */
export type Certainty = 'well-supported' | 'mixed' | 'weak' | 'disputed' | 'convention';

/** One statement in both reading levels, with its sources (keys of `MoreContent.sources`). */
export interface Claim {
  everyday: string;
  clinical: string;
  certainty: Certainty;
  sources: readonly string[];
}
