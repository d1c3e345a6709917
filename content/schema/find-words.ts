import { z } from 'zod';
import { SEARCH_PAGES } from '../../src/core/content/pages.ts';
import { STEPS } from '../../src/core/ids.ts';
import { lineSchema } from './evidence.ts';
import { type Facts, titledTexts } from './facts.ts';

const wordsFor = (ids: readonly string[]) =>
  z.strictObject(
    Object.fromEntries(ids.map((id) => [id, z.array(lineSchema).min(1).optional()])) as Record<
      string,
      z.ZodOptional<z.ZodArray<typeof lineSchema>>
    >,
  );

/**
 * What people type when they look for something, beside its names (`content/<language>/find.json`): each language has
 * words of its own, so these are no translations and need not pair up. Entries are keyed by the ids of the facts.
 */
export const findWordsSchema = (facts: Facts) => {
  const { regions, muscles, areas, exercises, chapters, statements } = facts;
  const idsOf = (list: readonly { id: string }[]) => list.map((entry) => entry.id);
  const topics = idsOf(titledTexts(facts));
  return z.strictObject({
    /** Words that say nothing about the place, e.g. "the", "pain". */
    stopWords: z.array(z.string().regex(/^\p{Ll}+$/u)),
    regions: wordsFor(idsOf(regions)),
    /** Also those that are told in words only. */
    muscles: wordsFor(idsOf([...muscles, ...chapters.otherMuscles])),
    areas: wordsFor(idsOf(areas)),
    exercises: wordsFor(idsOf(exercises)),
    glossary: wordsFor(idsOf(chapters.glossary)),
    steps: wordsFor(STEPS),
    /** Titled texts wherever they stand, warning signs, rules for stopping, the sheet to sign, and the notes as a whole. */
    topics: wordsFor([...topics, 'red-flags', 'start-rules', 'stop-rules', 'consent', 'consult', 'teaching']),
    pages: wordsFor(SEARCH_PAGES),
    /** Words for which warning signs are shown before all else. */
    alarms: wordsFor(Object.keys(statements.redFlags)),
  });
};

export type SearchVocabulary = z.infer<ReturnType<typeof findWordsSchema>>;
