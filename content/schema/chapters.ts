import { z } from 'zod';
import { STAGES } from '../../src/core/ids.ts';
import { idSchema, namedEvidenceSchema } from './evidence.ts';

/** How a patient may lie or sit for an injection. */
export const positionSchema = z.enum(['prone', 'supine', 'side', 'sitting']);

const topics = z.array(z.strictObject({ id: idSchema, claims: z.array(namedEvidenceSchema).min(1) })).min(1);
const named = z.array(namedEvidenceSchema).min(1);

/** A step's stages, all of them and in their order, each with the captions of its film. */
const stagesOf = (step: keyof typeof STAGES) =>
  z
    .array(
      namedEvidenceSchema.extend({
        captions: z
          .array(namedEvidenceSchema.extend({ at: z.number().min(0).max(100) }))
          .refine(
            (list) => list.every((c, i) => i === 0 || c.at > list[i - 1]!.at),
            'must be in the order of their moments',
          ),
      }),
    )
    .refine(
      (list) => list.map((stage) => stage.id).join() === STAGES[step].join(),
      `must be the stages ${STAGES[step].join(', ')}`,
    );

/** The chapters that are the same for every point. */
export const chaptersSchema = z.strictObject({
  triggerPoint: topics,
  band: topics,
  injection: topics,
  bandStages: stagesOf('band'),
  injectionStages: stagesOf('injection'),
  /** The same story without the needle, for calm mode. */
  injectionCalm: stagesOf('injection'),
  /** How the patient lies or sits: one for each of the positions. */
  positions: named.refine(
    (list) => list.map((p) => p.id).join() === positionSchema.options.join(),
    `must be the positions ${positionSchema.options.join(', ')}`,
  ),
  /** What the needle may bring, and what that does. */
  drugs: named.refine(
    (list) => list.map((d) => d.id).join() === 'anaesthetic,cortisone,none',
    'must be the drugs anaesthetic, cortisone, none',
  ),
  /** How deep the needle is drawn, and why. */
  needlePath: named,
  aftercare: named,
  warning: topics,
  evidence: topics,
  stopRules: named,
  disclaimer: named,
  glossary: named,
});
