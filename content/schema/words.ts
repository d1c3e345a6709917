import { z } from 'zod';
import { CALLED } from '../../src/core/content/more.ts';
import { guidanceSchema } from './chapters.ts';
import { claimWordsSchema, lineSchema, sentenceSchema } from './evidence.ts';
import { calledFor, type Facts } from './facts.ts';

/** An object with exactly one entry per id: a missing or surplus id is an error of its own. */
const per = <S extends z.ZodType>(ids: readonly string[], entry: S) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, entry])) as Record<string, S>);

const idsOf = (list: readonly { id: string }[]) => list.map((entry) => entry.id);

const claimsOf = (list: readonly { id: string }[]) => per(idsOf(list), claimWordsSchema);

/** Each topic's words depend on which statements it holds. */
const topicsOf = (topics: readonly { id: string; claims: readonly { id: string }[] }[]) =>
  z.strictObject(
    Object.fromEntries(
      topics.map((topic) => [
        topic.id,
        z.strictObject({ title: lineSchema, claims: claimsOf(topic.claims) }),
      ]),
    ),
  );

/** Statements and tables that are said at one level. */
const handbookOf = ({ topics, tables }: Facts['consult']) =>
  z.strictObject({
    title: lineSchema,
    topics: z.strictObject(
      Object.fromEntries(
        topics.map((topic) => [
          topic.id,
          z.strictObject({ title: lineSchema, claims: per(idsOf(topic.claims), sentenceSchema) }),
        ]),
      ),
    ),
    tables: z.strictObject(
      Object.fromEntries(
        tables.map(({ id, columns, rows }) => [
          id,
          z.strictObject({
            title: lineSchema,
            columns: per(columns, lineSchema),
            rows: per(idsOf(rows), per(columns, lineSchema)),
          }),
        ]),
      ),
    ),
  });

/** Each lesson's words depend on which goals and views it has. */
const lessonsOf = (lessons: Facts['lessons']) =>
  z.strictObject(
    Object.fromEntries(
      lessons.map(({ id, goals, steps }) => [
        id,
        z.strictObject({ title: lineSchema, goals: claimsOf(goals), steps: claimsOf(steps) }),
      ]),
    ),
  );

/** What a version of an exercise may say in its own words. */
const OWN = { posture: lineSchema, start: claimWordsSchema, movement: claimWordsSchema } as const;
type OwnWays = Partial<
  Record<'easier' | 'harder', { [Part in keyof typeof OWN]?: z.infer<(typeof OWN)[Part]> }>
>;

/** What the versions of an exercise say that are done otherwise: just what the facts say that they do. */
function ownWaysOf(facts: Facts['exercises'][number]['ownWays']): z.ZodType<OwnWays | undefined> {
  if (!facts) return z.undefined().optional();
  const versions = Object.entries(facts).map(([version, parts = []]) => [
    version,
    z.strictObject(Object.fromEntries(parts.map((part) => [part, OWN[part]]))),
  ]);
  return z.strictObject(Object.fromEntries(versions)) as z.ZodType<OwnWays>;
}

/** Each exercise's words depend on which of its versions are done otherwise. */
const exercisesOf = (exercises: Facts['exercises']) =>
  z.strictObject(
    Object.fromEntries(
      exercises.map(({ id, ownWays }) => [
        id,
        z.strictObject({
          name: lineSchema,
          start: claimWordsSchema,
          movement: claimWordsSchema,
          dose: claimWordsSchema,
          easier: claimWordsSchema,
          harder: claimWordsSchema,
          ownWays: ownWaysOf(ownWays),
        }),
      ]),
    ),
  );

/** Each stage's words depend on which captions it has. */
const stagesOf = (stages: readonly { id: string; captions: readonly { id: string }[] }[]) =>
  z.strictObject(
    Object.fromEntries(
      stages.map((stage) => [
        stage.id,
        z.strictObject({ title: lineSchema, claim: claimWordsSchema, captions: claimsOf(stage.captions) }),
      ]),
    ),
  );

/**
 * What the files of a language hold (`content/en/*.json`, `content/es/*.json`), by name: words only, one entry for
 * each entry of the facts, so that neither can have what the other lacks.
 */
export function wordsSchemas(facts: Facts) {
  const { regions, muscles, points, statements, exercises, chapters, areas, structures } = facts;
  const { choices, questions, consult, teaching, lessons } = facts;
  return {
    regions: per(
      idsOf(regions),
      z.strictObject({ name: lineSchema, invitation: lineSchema, definition: claimWordsSchema }),
    ),
    muscles: per(idsOf(muscles), z.strictObject({ name: lineSchema, what: claimWordsSchema })),
    points: per(
      idsOf(points),
      z.strictObject({ name: lineSchema, landmark: claimWordsSchema, pattern: claimWordsSchema }),
    ),
    statements: z.strictObject({
      feels: per(Object.keys(statements.feels), claimWordsSchema),
      provokes: per(Object.keys(statements.provokes), claimWordsSchema),
      lookalikes: per(Object.keys(statements.lookalikes), claimWordsSchema),
      cautions: per(Object.keys(statements.cautions), claimWordsSchema),
      redFlags: per(Object.keys(statements.redFlags), claimWordsSchema),
    }),
    exercises: exercisesOf(exercises),
    areas: per(idsOf(areas), lineSchema),
    structures: per(structures, lineSchema),
    choices: topicsOf(choices),
    questions: z.strictObject({ title: lineSchema, list: topicsOf(questions) }),
    consult: handbookOf(consult),
    teaching: handbookOf(teaching),
    lessons: lessonsOf(lessons),
    chapters: z.strictObject({
      triggerPoint: topicsOf(chapters.triggerPoint),
      band: topicsOf(chapters.band),
      injection: topicsOf(chapters.injection),
      bandStages: stagesOf(chapters.bandStages),
      injectionStages: stagesOf(chapters.injectionStages),
      injectionCalm: stagesOf(chapters.injectionCalm),
      positions: claimsOf(chapters.positions),
      guidance: per(guidanceSchema.options, claimWordsSchema),
      pincer: claimWordsSchema,
      mistakes: claimsOf(chapters.mistakes),
      drugs: claimsOf(chapters.drugs),
      needlePath: claimsOf(chapters.needlePath),
      aftercare: per(
        idsOf(chapters.aftercare),
        z.strictObject({ when: lineSchema, claim: claimWordsSchema }),
      ),
      warning: topicsOf(chapters.warning),
      /** Whom to call, and the signs for which, in so few words that they stand beside each other. */
      signs: per([...CALLED, ...idsOf(calledFor(chapters))], lineSchema),
      evidence: topicsOf(chapters.evidence),
      stopRules: claimsOf(chapters.stopRules),
      startRules: claimsOf(chapters.startRules),
      selfCare: topicsOf(chapters.selfCare),
      otherMuscles: per(
        idsOf(chapters.otherMuscles),
        z.strictObject({ name: lineSchema, claim: claimWordsSchema }),
      ),
      aloneIn: claimsOf(chapters.aloneIn),
      disclaimer: claimsOf(chapters.disclaimer),
      glossary: per(
        idsOf(chapters.glossary),
        z.strictObject({ term: lineSchema, meaning: claimWordsSchema }),
      ),
    }),
  };
}

type Schemas = ReturnType<typeof wordsSchemas>;
export type Words = { [Name in keyof Schemas]: z.infer<Schemas[Name]> };
