import { z } from 'zod';
import { STEPS } from '../../src/core/ids.ts';
import { topicsSchema } from './chapters.ts';
import { idSchema, namedEvidenceSchema } from './evidence.ts';

/** Where a question comes up: in a step of the story, or about all of it. */
const askedSchema = z.enum([...STEPS, 'about']);

const questionsSchema = z
  .array(z.strictObject({ id: idSchema, step: askedSchema, claims: z.array(namedEvidenceSchema).min(1) }))
  .min(1);

/** Titled statements and tables for professionals: said at one level. */
const handbookSchema = z.strictObject({
  topics: topicsSchema,
  tables: z.array(
    z.strictObject({
      id: idSchema,
      columns: z.array(idSchema).min(2),
      rows: z.array(namedEvidenceSchema).min(2),
    }),
  ),
});

/** What is told beside the story; the app loads it when it is first asked for. */
export const moreSchemas = {
  /** Benefits, risks, other care and doing nothing: read before the injection. */
  choices: topicsSchema,
  /** What people ask, with its answers. */
  questions: questionsSchema,
  /** For the talk with a patient, and for teachers. */
  consult: handbookSchema,
  teaching: handbookSchema,
};
