import {
  CONTENT_VERSION,
  type ContentBundle,
  type ExerciseContent,
  type RedFlag,
  type StageContent,
} from '../../src/core/content/bundle.ts';
import type { WholeContent } from '../../src/core/content/more.ts';
import { STAGES, type StoryStage } from '../../src/core/ids.ts';
import type { EvidenceFacts } from '../schema/evidence.ts';
import type { Facts } from '../schema/facts.ts';
import type { Words } from '../schema/words.ts';
import { assembleMore, type Checked } from './assemble-more.ts';
import { editionContent } from './clinic/edition.ts';
import { byId, claim, claims, topics } from './join.ts';

/** The stages of a step, whose facts are all there and in this order. */
const stages = <Stage extends StoryStage>(
  ids: readonly Stage[],
  facts: Facts['chapters']['bandStages'],
  words: Words['chapters']['bandStages'],
): StageContent<Stage>[] =>
  ids.map((id, i) => {
    const stage = facts[i]!;
    const { title, claim: said, captions } = words[id]!;
    return {
      id,
      title,
      claim: claim(stage, said),
      captions: stage.captions.map((c) => ({ at: c.at, claim: claim(c, captions[c.id]!) })),
    };
  });

/** Each version's own words, as sure as the way that the exercise is done. */
const waysOf = (
  technique: EvidenceFacts,
  ways: NonNullable<Words['exercises'][string]['ownWays']>,
): NonNullable<ExerciseContent['ownWays']> =>
  Object.fromEntries(
    Object.entries(ways).map(([version, { posture, start, movement }]) => [
      version,
      {
        ...(posture && { posture }),
        ...(start && { start: claim(technique, start) }),
        ...(movement && { movement: claim(technique, movement) }),
      },
    ]),
  );

/** Joins the facts with the words of a language into what the app loads. */
export function assemble(checked: Checked): WholeContent {
  const { language, facts, words, edition } = checked;
  const { chapters } = facts;
  const said = words.chapters;
  const shared = (list: 'feels' | 'provokes' | 'lookalikes', ids: readonly string[]) =>
    ids.map((id) => claim(facts.statements[list][id]!, words.statements[list][id]!));
  const redFlag = (id: string): RedFlag => {
    const fact = facts.statements.redFlags[id]!;
    return { ...claim(fact, words.statements.redFlags[id]!), id, urgency: fact.urgency };
  };
  // A muscle that an edition does not tell of is in the picture all the same.
  const unheard = Object.fromEntries(
    Object.entries(words.muscles)
      .filter(([id]) => !facts.muscles.some((muscle) => muscle.id === id))
      .map(([id, { name }]) => [id, name]),
  );
  const pointsOf = (muscle: string) => facts.points.filter((p) => facts.places[p.id]!.muscle === muscle);
  return {
    version: CONTENT_VERSION,
    language,
    regions: facts.regions.map((region) => {
      const { name, invitation, definition } = words.regions[region.id]!;
      return {
        id: region.id,
        name,
        invitation,
        definition: claim(region.definition, definition),
        redFlags: region.redFlags.map(redFlag),
        muscles: region.muscles,
      };
    }),
    muscles: facts.muscles.map((muscle) => ({
      id: muscle.id,
      name: words.muscles[muscle.id]!.name,
      latin: muscle.latin,
      group: muscle.group,
      regions: facts.regions.filter((r) => r.muscles.includes(muscle.id)).map((r) => r.id),
      what: claim(muscle.what, words.muscles[muscle.id]!.what),
      points: pointsOf(muscle.id).map((p) => p.id),
    })),
    points: facts.points.map((point) => {
      const { name, landmark, pattern } = words.points[point.id]!;
      const { muscle, angle, part, u, v, depth } = facts.places[point.id]!;
      const needle = facts.needles[point.id];
      return {
        id: point.id,
        muscle,
        name,
        place: { ...(part && { part }), u, v, depth },
        landmark: claim(point.landmark, landmark),
        pattern: claim(point.pattern, pattern),
        zones: point.zones,
        feels: shared('feels', point.feels),
        provokes: shared('provokes', point.provokes),
        lookalikes: shared('lookalikes', point.lookalikes),
        caution: claim(facts.statements.cautions[point.caution]!, words.statements.cautions[point.caution]!),
        ...(facts.statements.cautions[point.caution]!.noPressing && { noPressing: true as const }),
        ...(point.pincer && { pincer: claim(point.pincer, said.pincer) }),
        guidance: {
          kind: point.guidance.kind,
          claim: claim(point.guidance, said.guidance[point.guidance.kind]!),
        },
        ...(needle && { needle: { angle: angle!, lengthMm: point.needleLengthMm!, ...needle } }),
        stretch: point.stretch,
        strengthen: point.strengthen,
      };
    }),
    areas: words.areas,
    skinAreas: facts.areas.map(({ id, part, regions, midline, redFlags }) => ({
      id,
      part,
      regions,
      midline: midline ?? false,
      redFlags,
    })),
    exercises: facts.exercises.map((exercise): ExerciseContent => {
      const { name, start, movement, dose, easier, harder, ownWays } = words.exercises[exercise.id]!;
      return {
        id: exercise.id,
        kind: exercise.kind,
        name,
        start: claim(exercise.technique, start),
        movement: claim(exercise.technique, movement),
        dose: claim(exercise.dose, dose),
        doseFigures: exercise.doseFigures as ExerciseContent['doseFigures'],
        easier: claim(exercise.technique, easier),
        harder: claim(exercise.technique, harder),
        ...(ownWays && { ownWays: waysOf(exercise.technique, ownWays) }),
        muscles: exercise.muscles,
        lengthens: exercise.lengthens,
        works: exercise.works,
        action: exercise.action,
      };
    }),
    stopRules: claims(chapters.stopRules, said.stopRules),
    startRules: claims(chapters.startRules, said.startRules),
    bandStages: stages(STAGES.band, chapters.bandStages, said.bandStages),
    injectionStages: stages(STAGES.injection, chapters.injectionStages, said.injectionStages),
    injectionCalm: stages(STAGES.injection, chapters.injectionCalm, said.injectionCalm),
    positions: byId(chapters.positions, said.positions) as ContentBundle['positions'],
    drugs: byId(chapters.drugs, said.drugs) as ContentBundle['drugs'],
    needlePath: claims(chapters.needlePath, said.needlePath),
    structures: { ...words.structures, ...unheard },
    aftercare: chapters.aftercare.map((entry) => ({
      id: entry.id,
      when: said.aftercare[entry.id]!.when,
      claim: claim(entry, said.aftercare[entry.id]!.claim),
    })),
    warning: topics(chapters.warning, said.warning),
    disclaimer: claims(chapters.disclaimer, said.disclaimer),
    ...(edition && editionContent(edition, redFlag)),
    more: assembleMore(checked),
  };
}
