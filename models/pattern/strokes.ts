import { z } from 'zod';

const mm = z.number().int().positive();

/** A stroke of a pattern, as `content/facts/strokes.json` gives it. */
const strokeSchema = z.strictObject({
  /** Places on the skin that it passes: landmarks with offsets (`landmarks.ts`), at least one. */
  line: z.array(z.string().min(1)).min(1, 'has no place'),
  /** Breadth of its core, mm. */
  width: mm.max(160),
  /** How far it fades out beyond the core, mm. */
  soft: mm.max(60),
  /** How strong it is in its core: 1 in the heart of a pattern. */
  depth: z.number().min(0.3).max(1).optional(),
  /** On both sides of the body, whichever the point is on. */
  both: z.literal(true).optional(),
});

const patternSchema = z.union([
  z.strictObject({
    essential: z.array(strokeSchema).min(1, 'has no stroke'),
    spillover: z.array(strokeSchema).optional(),
  }),
  /** The same pattern is taught for another point. */
  z.strictObject({ as: z.string() }),
]);

/** The strokes of patterns by point, of everything in `content/facts/strokes.json`. */
export const strokesSchema = z.record(z.string(), patternSchema);

export type GivenStroke = z.infer<typeof strokeSchema>;
export type GivenPatterns = z.infer<typeof strokesSchema>;
