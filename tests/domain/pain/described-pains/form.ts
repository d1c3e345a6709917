import type { AreaKey } from '../../../../src/core/ids.ts';

/**
 * Pains as people tell them, each made of the words (not the zones) with which the content describes the pattern of a
 * point: `content/en/points.json` pattern and `statements.json` feels. They were painted by hand, as a person without
 * training would, before the ranking was written. Where one pattern is taught for a group, any of its points will do.
 */
export interface DescribedPain {
  words: string;
  /** Skin areas that a person would paint for these words. */
  painted: readonly AreaKey[];
  /** The point whose pattern the words tell; with more, one pattern is taught for all of them. */
  from: readonly string[];
  /** Sources of that pattern. */
  sources: readonly string[];
}

/** The same before its areas are read as keys. */
export type TypedPain = Omit<DescribedPain, 'painted'> & { painted: readonly string[] };

/** Where the patterns are taught: the last edition of the manual in one volume, and a volume of the one before. */
export const manual1 = ['donnelly-2019', 'simons-1999'] as const;
export const manual2 = ['donnelly-2019', 'travell-1992'] as const;
