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

/** A question out of those that the app makes: of which kind, and about which common site, muscle or statement that is weighed. */
const askedAboutSchema = z.strictObject({
  kind: z.enum(['find', 'name', 'pattern', 'felt', 'layers', 'clear', 'sure']),
  of: idSchema,
});

/** Lessons that come with the app: goals, then views with what is said to each. */
const lessonsSchema = z
  .array(
    z.strictObject({
      /** Also its name in addresses; the hyphen tells it from those that a device makes. */
      id: idSchema
        .max(20, 'is longer than addresses take')
        .regex(/-/, 'needs a hyphen: ids without one are of the lessons that people make'),
      minutes: z.int().min(3).max(60),
      goals: z.array(namedEvidenceSchema).min(2).max(4),
      steps: z
        .array(
          namedEvidenceSchema.extend({
            /** The address of its view, without the language; `build/lessons/wrong-view.ts` reads it. */
            view: z.string().startsWith('/', 'must start with "/"'),
            question: askedAboutSchema.optional(),
            /** What is said is a statement of which a class can be asked how sure medicine is of it. */
            weighed: z.literal(true).optional(),
          }),
        )
        .min(5, 'has fewer than five views')
        .max(8, 'has more than eight views')
        .refine(
          (steps) => [2, 3, 4].includes(steps.filter((step) => step.question).length),
          'must ask two to four questions',
        ),
    }),
  )
  .min(1);

/** What is told beside the story; the app loads it when it is first asked for. */
export const moreSchemas = {
  /** Benefits, risks, other care and doing nothing: read before the injection. */
  choices: topicsSchema,
  /** What people ask, with its answers. */
  questions: questionsSchema,
  /** For the talk with a patient, and for teachers. */
  consult: handbookSchema,
  teaching: handbookSchema,
  lessons: lessonsSchema,
};
