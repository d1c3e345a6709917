import { z } from 'zod';

/** kebab-case name of an entry. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a kebab-case name');

/** How sure medicine is of a statement, and the keys of the sources that say so. Its words live in `en/` and `es/`. */
export const evidenceSchema = z.strictObject({
  certainty: z.enum(['well-supported', 'mixed', 'weak', 'disputed', 'convention']),
  sources: z.array(idSchema).min(1, 'needs at least one source'),
});

/** A statement inside a list, named so that its words can be found. */
export const namedEvidenceSchema = evidenceSchema.extend({ id: idSchema });

/** One line of words: no stray spaces, and never empty. */
export const lineSchema = z
  .string()
  .min(2, 'is empty')
  .regex(/^\S(?:.*\S)?$/, 'has a space or a line break at its start or end')
  .refine((text) => !/ {2}/.test(text), 'has two spaces in a row');

/** A line that ends like a sentence. */
export const sentenceSchema = lineSchema.regex(/[.?!]["”»)]?$/, 'must end like a sentence');

/** The words of a statement, in both reading levels. */
export const claimWordsSchema = z.strictObject({ everyday: sentenceSchema, clinical: sentenceSchema });

export type EvidenceFacts = z.infer<typeof evidenceSchema>;
export type NamedEvidence = z.infer<typeof namedEvidenceSchema>;
export type ClaimWords = z.infer<typeof claimWordsSchema>;
