import { z } from 'zod';
import { MUSCLE_GROUPS, URGENCIES } from '../../src/core/content/bundle.ts';
import { CALLED } from '../../src/core/content/more.ts';
import {
  type AreaId,
  asId,
  type ExerciseId,
  type MuscleId,
  type PointId,
  REGIONS,
} from '../../src/core/ids.ts';
import { areasSchema } from './areas.ts';
import { chaptersSchema, guidanceSchema, positionSchema } from './chapters.ts';
import { evidenceSchema, idSchema, lineSchema } from './evidence.ts';
import { moreSchemas } from './more.ts';
import { sourcesSchema } from './sources.ts';

/** What `content/facts/*.json` hold: everything that is the same in every language, each fact once. */

const ids = z.array(idSchema).min(1, 'is empty');
const muscleId = idSchema.transform(asId<MuscleId>);
const pointId = idSchema.transform(asId<PointId>);
const areaId = idSchema.transform(asId<AreaId>);
const exerciseId = idSchema.transform(asId<ExerciseId>);
const muscleIds = z.array(muscleId).min(1, 'is empty');
const exerciseIds = z.array(exerciseId).min(1, 'is empty');
const share = z.number().min(0).max(1);
/** Lowest and highest figure of a range. */
const range = (least: number, most: number) =>
  z
    .tuple([z.number().min(least).max(most), z.number().min(least).max(most)])
    .refine(([from, to]) => from <= to, 'must run from the lower figure to the higher');

const regionsSchema = z
  .array(
    z.strictObject({
      id: z.enum(REGIONS),
      definition: evidenceSchema,
      /** Ids of `statements.json` > redFlags. */
      redFlags: ids,
      /** Muscles in teaching order; a muscle may belong to several regions. */
      muscles: muscleIds,
    }),
  )
  .length(3);

const musclesSchema = z
  .array(
    z.strictObject({
      /** The id of its model in `models/muscles/`. */
      id: muscleId,
      latin: lineSchema,
      group: z.enum(MUSCLE_GROUPS),
      what: evidenceSchema,
    }),
  )
  .min(1);

/** Where each point lies on its muscle: also read by the model's build. */
const placesSchema = z.record(
  idSchema,
  z.strictObject({
    muscle: muscleId,
    /** The part of its model that it lies on, by name, when that is not the first. */
    part: lineSchema.optional(),
    /** Across the muscle (or part), from the first edge of its model (0) to the last (1). */
    u: share,
    /** Along the fibres, from origin (0) to insertion (1). */
    v: share,
    /** From the superficial face (0) to the deep face (1). */
    depth: share,
    /** Degrees between the drawn needle and the skin: an illustration, never guidance. None without a needle. */
    angle: z.number().min(10).max(90).optional(),
  }),
);

/** The drawn needle to each point: also read by the model's build, which finds a safe path within the range. */
const needlesSchema = z.record(
  idSchema,
  evidenceSchema.extend({
    /** How far under the skin the point may lie along the needle: from anatomy and common needle lengths. */
    depthMm: range(1, 87),
    position: positionSchema,
  }),
);

const pointsSchema = z
  .array(
    z.strictObject({
      /** Also the key of its place in `places.json`. */
      id: pointId,
      landmark: evidenceSchema,
      pattern: evidenceSchema,
      zones: z
        .array(
          z.strictObject({
            area: areaId,
            weight: z.enum(['essential', 'spillover']),
            side: z.enum(['same', 'both']),
          }),
        )
        .min(1)
        .refine((zones) => zones.some((z) => z.weight === 'essential'), 'needs an essential zone')
        .refine((zones) => new Set(zones.map((z) => z.area)).size === zones.length, 'names an area twice'),
      /** Ids of `statements.json`, by the list's name. */
      feels: ids,
      provokes: ids,
      lookalikes: ids,
      caution: idSchema,
      /** Its muscle can be taken between thumb and index and is felt so, and who says so; elsewhere it is felt flat. */
      pincer: evidenceSchema.optional(),
      /** What a needle there asks for, and who says so; where only hands or a specialist treat, none is drawn. */
      guidance: evidenceSchema.extend({ kind: guidanceSchema }),
      needleLengthMm: z.number().min(10).max(90).optional(),
      stretch: exerciseIds,
      /** May be empty where an exercise that only moves is for its muscle. */
      strengthen: z.array(exerciseId),
    }),
  )
  .min(1);

const statements = z.record(idSchema, evidenceSchema);
/** A warning sign says how soon it has to be seen to: it is never shown without what to do. */
const redFlags = z.record(
  idSchema,
  evidenceSchema.extend({
    urgency: z.enum(URGENCIES, 'must say how soon: emergency, same-day or soon'),
  }),
);

/** What a caution asks of the needles to its points; the build refuses those that do not keep to it. */
const cautionsSchema = z.record(
  idSchema,
  evidenceSchema.extend({
    /** The least guidance. */
    asks: guidanceSchema.optional(),
    /** A structure of the model: the whole needle under the skin stays below its lower end. */
    below: idSchema.optional(),
    /** Nobody should press there by themselves. */
    noPressing: z.literal(true).optional(),
  }),
);

/** Statements that several points or regions share, by list. */
const statementsSchema = z.strictObject({
  feels: statements,
  provokes: statements,
  lookalikes: statements,
  cautions: cautionsSchema,
  redFlags,
});

const ownParts = z.array(z.enum(['posture', 'start', 'movement'])).min(1);

const exercisesSchema = z
  .array(
    z.strictObject({
      id: exerciseId,
      kind: z.enum(['stretch', 'strengthen', 'move']),
      muscles: muscleIds,
      /** Muscles that are lengthened at a turning point of the movement, and those that work in it. */
      lengthens: z.array(muscleId),
      works: z.array(muscleId),
      /** How sure we are of what lengthens and works. */
      action: evidenceSchema,
      /** How sure we are of the way it is done (start, movement, easier, harder). */
      technique: evidenceSchema,
      dose: evidenceSchema,
      /** What a version that is done otherwise says in its own words: in which posture, and how. */
      ownWays: z.strictObject({ easier: ownParts, harder: ownParts }).partial().optional(),
      doseFigures: z
        .strictObject({
          holdSeconds: range(1, 1800).optional(),
          repetitions: range(1, 30).optional(),
          sets: range(1, 6).optional(),
          timesPerDay: z.int().min(1).max(6).optional(),
          daysPerWeek: range(1, 7).optional(),
          weeks: z.int().min(1).max(26).optional(),
        })
        .refine((figures) => Object.keys(figures).length > 0, 'needs a figure'),
    }),
  )
  .min(1);

/** Every facts file by its name without `.json`. */
/** Ids by the numbers that stand for them in links of plans: `src/core/content/codes.ts`. */
const codesSchema = z.strictObject({
  points: z.array(pointId),
  muscles: z.array(muscleId),
  areas: z.array(areaId),
  exercises: z.array(exerciseId),
});

export const factsSchemas = {
  sources: sourcesSchema,
  regions: regionsSchema,
  muscles: musclesSchema,
  places: placesSchema,
  needles: needlesSchema,
  points: pointsSchema,
  statements: statementsSchema,
  exercises: exercisesSchema,
  chapters: chaptersSchema,
  ...moreSchemas,
  areas: areasSchema,
  codes: codesSchema,
  /** Structures that are named in the picture of the needle, beside the muscles. */
  structures: z.array(idSchema).min(1),
};

export type Facts = { [Name in keyof typeof factsSchemas]: z.infer<(typeof factsSchemas)[Name]> };

/** All titled texts, wherever they stand: each has an id of its own, by which addresses and what people type name it. */
export const titledTexts = ({ chapters, choices, questions, consult, teaching }: Facts): { id: string }[] => {
  const { triggerPoint, band, injection, warning, evidence, aftercare, selfCare } = chapters;
  return [
    ...[triggerPoint, band, injection, warning, evidence, aftercare, selfCare],
    ...[choices, questions, consult.topics, teaching.topics],
  ].flat();
};

/** The statements for which somebody is called, the most urgent first: after a needle, then while an exercise is done. */
export function calledFor({ warning, stopRules }: Pick<Facts['chapters'], 'warning' | 'stopRules'>) {
  const after = CALLED.flatMap((urgency) =>
    (warning.find(({ id }) => id === urgency)?.claims ?? []).map(({ id, cautions }, at) => ({
      ...{ id, of: 'warning' as const, at, urgency, cautions },
    })),
  );
  const during = stopRules.flatMap(({ id, urgency }, at) =>
    urgency ? [{ id, of: 'stopRules' as const, at, urgency, cautions: undefined }] : [],
  );
  return [...after, ...during];
}
