import { z } from 'zod';
import { SEARCH_PAGES } from '../../src/core/content/pages.ts';
import { STEPS } from '../../src/core/ids.ts';
import { lineSchema } from './evidence.ts';
import type { Facts } from './facts.ts';

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
export const findWordsSchema = ({ regions, muscles, areas, exercises, chapters }: Facts) => {
  const idsOf = (list: readonly { id: string }[]) => list.map((entry) => entry.id);
  const { triggerPoint, band, injection, warning, evidence, aftercare } = chapters;
  const topics = [triggerPoint, band, injection, warning, evidence, aftercare].flatMap(idsOf);
  return z.strictObject({
    /** Words that say nothing about the place, e.g. "the", "pain". */
    stopWords: z.array(z.string().regex(/^\p{Ll}+$/u)),
    regions: wordsFor(idsOf(regions)),
    muscles: wordsFor(idsOf(muscles)),
    areas: wordsFor(idsOf(areas)),
    exercises: wordsFor(idsOf(exercises)),
    glossary: wordsFor(idsOf(chapters.glossary)),
    steps: wordsFor(STEPS),
    /** Titled texts of the story, what comes after, the signs to be checked first and the rules for stopping. */
    topics: wordsFor([...topics, 'red-flags', 'stop-rules']),
    pages: wordsFor(SEARCH_PAGES),
  });
};

export type SearchVocabulary = z.infer<ReturnType<typeof findWordsSchema>>;
