import { z } from 'zod';
import { HOW_READ } from '../../src/core/content/bundle.ts';
import { idSchema, lineSchema } from './evidence.ts';

/** What a source is. How sure it can make a statement is written in `content/README.md` and held by `build/evidence.ts`. */
const SOURCE_KINDS = [
  /** Recommendations of a body, or a consensus with graded evidence. */
  'guideline',
  /** A systematic review or meta-analysis. */
  'systematic-review',
  /** A narrative review. */
  'review',
  /** A controlled trial. */
  'trial',
  /** Any other measurement: cohorts, cross-sections, agreement, biopsies, imaging, claims. */
  'study',
  /** One case or a few. */
  'case-report',
  /** What a panel agreed on. */
  'consensus',
  /** A textbook, an atlas or another reference work. */
  'textbook',
  /** A drug label, a law or the rule of a payer. */
  'label',
  /** A page for patients by a hospital, a society or a charity. */
  'leaflet',
  /** What single experts hold or teach. */
  'expert',
  /** What the makers of this app chose themselves: its ids start with `app-`, and there is nothing to look up. */
  'own',
] as const;

/** Thirteen digits whose last one is the right check digit, so that no number can be made up or mistyped. */
const isbnSchema = z
  .string()
  .regex(/^97[89]\d{10}$/, 'must be thirteen digits')
  .refine(
    (isbn) => [...isbn].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 ? 3 : 1), 0) % 10 === 0,
    'has a wrong check digit',
  );

const sourceSchema = z
  .strictObject({
    citation: lineSchema.min(12),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'must start with 10.')
      .optional(),
    pmid: z
      .string()
      .regex(/^\d{1,8}$/, 'must be a number')
      .optional(),
    isbn: isbnSchema.optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
    kind: z.enum(SOURCE_KINDS),
    read: z.enum(HOW_READ),
  })
  .refine(
    ({ kind, isbn, citation }) => kind === 'own' || !isbn || /\b\d+(st|nd|rd|th)\b.* ed\./.test(citation),
    'names no edition beside its ISBN',
  );

/** Every source by its key. */
export const sourcesSchema = z.record(idSchema, sourceSchema);

export type SourceFacts = z.infer<typeof sourceSchema>;
export type SourceKind = SourceFacts['kind'];
