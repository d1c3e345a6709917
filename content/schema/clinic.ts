import { z } from 'zod';
import { asId, CARDS, type ExerciseId, LANGUAGES, REGIONS } from '../../src/core/ids.ts';
import { idSchema } from './evidence.ts';

/** Some of the words that the app knows, each once. */
const some = <const Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .array(z.enum(words, `knows only ${words.join(', ')}`))
    .min(1, 'is empty: leave it out for all')
    .refine((list) => new Set(list).size === list.length, 'names one of them twice');

/** What a clinic may say of its own edition: `content/README.md`. Nothing but the name has to be there. */
export const clinicSchema = z.strictObject({
  /** As its patients know it. */
  name: z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(60, 'has more than 60 letters')
    .regex(
      /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u,
      'has a line break or a mark that turns the direction of letters',
    ),
  /** A picture beside this file, SVG or PNG. */
  logo: z
    .string()
    .regex(/^[^/\\]+\.(svg|png)$/, 'must be the name of an .svg or .png file in the same folder')
    .optional(),
  /** Whom to call in what is no emergency, as it is written for people. */
  telephone: z
    .string()
    .regex(/^\+?[0-9][0-9 ()./-]{4,22}[0-9]$/, 'must be a telephone number, e.g. "+1 555 010 0199"')
    .optional(),
  languages: some(LANGUAGES).optional(),
  regions: some(REGIONS).optional(),
  cards: some(CARDS).optional(),
  exercises: z
    .array(idSchema.transform(asId<ExerciseId>))
    .min(1, 'is empty: leave it out for all')
    .refine((list) => new Set(list).size === list.length, 'names one of them twice')
    .optional(),
});

export type ClinicFile = z.infer<typeof clinicSchema>;
