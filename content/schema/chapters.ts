import { z } from 'zod';
import { CALLED } from '../../src/core/content/more.ts';
import { type AreaId, asId, STAGES } from '../../src/core/ids.ts';
import { LIMB_PARTS } from '../../src/core/model/skin-places.ts';
import { idSchema, lineSchema, namedEvidenceSchema } from './evidence.ts';

/** How a patient is drawn for an injection: lying, as that makes it less likely to faint. */
export const positionSchema = z.enum(['prone', 'supine', 'side']);

/** What a needle to a point asks for, from the least to the most. With the last two none is drawn. */
export const guidanceSchema = z.enum(['none', 'ultrasound', 'specialist-only', 'hand-only']);

/** Titled lists of statements, of a form of their own. */
const topicsOf = <S extends z.ZodType>(statement: S) =>
  z.array(z.strictObject({ id: idSchema, claims: z.array(statement).min(1) })).min(1);

/** Titled lists of statements. */
export const topicsSchema = topicsOf(namedEvidenceSchema);
const named = z.array(namedEvidenceSchema).min(1);
const areaId = idSchema.transform(asId<AreaId>);

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
  triggerPoint: topicsSchema,
  band: topicsSchema,
  injection: topicsSchema,
  bandStages: stagesOf('band'),
  injectionStages: stagesOf('injection'),
  /** The same story without the needle, for calm mode. */
  injectionCalm: stagesOf('injection'),
  /** How the patient lies: one for each of the positions. */
  positions: named.refine(
    (list) => list.map((p) => p.id).join() === positionSchema.options.join(),
    `must be the positions ${positionSchema.options.join(', ')}`,
  ),
  /** What often goes wrong in an exercise, by its id: of those whose way of doing it names it. */
  mistakes: named,
  /** What the needle may bring, and what that does. */
  drugs: named.refine(
    (list) => list.map((d) => d.id).join() === 'anaesthetic,cortisone,none',
    'must be the drugs anaesthetic, cortisone, none',
  ),
  /** How deep the needle is drawn, and why. */
  needlePath: named,
  aftercare: named,
  /** A warning that concerns some places alone names what lies near the needle there (`statements.json`, cautions). */
  warning: topicsOf(namedEvidenceSchema.extend({ cautions: z.array(idSchema).min(1).optional() })),
  evidence: topicsSchema,
  /** Those for which to call somebody say how soon. */
  stopRules: z.array(namedEvidenceSchema.extend({ urgency: z.enum(CALLED).optional() })).min(1),
  /** What is to be known before the first exercise: who asks first, and what is no reason to stop. */
  startRules: named,
  /** What a person can do at home beside the exercises. */
  selfCare: topicsSchema,
  /** Muscles that are told in words only, with the skin areas where their pain is taught to be felt. */
  otherMuscles: z
    .array(namedEvidenceSchema.extend({ latin: lineSchema, areas: z.array(areaId).min(1) }))
    .min(1),
  /** What is said where nothing but this part of a limb is painted; the ids are those of `LIMB_PARTS`. */
  aloneIn: z.array(namedEvidenceSchema.extend({ id: z.enum(LIMB_PARTS) })).min(1),
  disclaimer: named,
  glossary: named,
});
