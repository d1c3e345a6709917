import { type Claim, HOW_READ, type PointContent, type Topic } from '../../src/core/content/bundle.ts';
import type { WholeContent } from '../../src/core/content/more.ts';
import { selfCareAt } from '../../src/core/content/self-care.ts';

/** A statement and where a reader finds it. */
export interface PlacedClaim {
  /** In the content: kind of entry, its id, and the field, e.g. `point temporalis-front: landmark`. */
  where: string;
  /** In the app: the part of the address after '#'. */
  address: string;
  claim: Claim;
}

/** Every statement of a bundle, once for each place that shows it. */
export function placedClaims(bundle: WholeContent): PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  const home = `/${bundle.language}`;
  const put = (where: string, address: string, ...claims: readonly Claim[]) => {
    claims.forEach((claim, i) => {
      placed.push({ where: claims.length > 1 ? `${where} ${i + 1}` : where, address, claim });
    });
  };
  const addressOf = (point: PointContent) => {
    const muscle = bundle.muscles.find((m) => m.id === point.muscle)!;
    return `${home}/${muscle.regions[0]}/${muscle.id}/right/${point.id}`;
  };
  const putTopics = (chapter: string, address: string, topics: readonly Topic[]) => {
    for (const topic of topics) put(`${chapter}: ${topic.id}`, address, ...topic.claims);
  };
  for (const region of bundle.regions) {
    put(`region ${region.id}: definition`, `${home}/${region.id}`, region.definition);
    put(`region ${region.id}: red flag`, `${home}/${region.id}`, ...region.redFlags);
  }
  for (const { id, redFlags, regions, midline } of bundle.skinAreas) {
    const known = bundle.regions.filter((r) => regions.includes(r.id)).flatMap((r) => r.redFlags);
    const own = redFlags.map((flag) => known.find((f) => f.id === flag)!);
    put(`area ${id}: red flag`, `${home}/pain?pain=${midline ? id : `${id}.right`}`, ...own);
  }
  for (const muscle of bundle.muscles)
    put(`muscle ${muscle.id}: what`, `${home}/${muscle.regions[0]}/${muscle.id}/right`, muscle.what);
  for (const point of bundle.points) {
    const at = addressOf(point);
    put(`point ${point.id}: landmark`, `${at}/where`, point.landmark);
    put(`point ${point.id}: pattern`, `${at}/where`, point.pattern);
    for (const list of ['feels', 'provokes', 'lookalikes'] as const)
      put(`point ${point.id}: ${list}`, `${at}/where`, ...point[list]);
    put(`point ${point.id}: caution`, `${at}/injection/before`, point.caution);
    if (point.pincer) put(`point ${point.id}: pincer`, `${at}/injection/find`, point.pincer);
    put(`point ${point.id}: guidance`, `${at}/injection/needle`, point.guidance.claim);
  }
  const somePoint = addressOf(bundle.points[0]!);
  for (const exercise of bundle.exercises) {
    const user =
      bundle.points.find((p) => [...p.stretch, ...p.strengthen].includes(exercise.id)) ??
      bundle.points.find((p) => exercise.muscles.includes(p.muscle));
    const address = user ? addressOf(user) : somePoint;
    for (const field of ['start', 'movement', 'dose', 'easier', 'harder'] as const)
      put(`exercise ${exercise.id}: ${field}`, `${address}/exercises`, exercise[field]);
    for (const [version, own] of Object.entries(exercise.ownWays ?? {}))
      for (const field of ['start', 'movement'] as const)
        if (own[field])
          put(
            `exercise ${exercise.id}: ${version}, ${field}`,
            `${address}/exercises/${exercise.id}?version=${version}`,
            own[field],
          );
  }
  put('exercises: stop rule', `${somePoint}/exercises`, ...bundle.stopRules);
  put('exercises: before they begin', `${somePoint}/exercises`, ...bundle.startRules);
  const { selfCare } = bundle.more;
  const usual = selfCareAt({}, selfCare);
  putTopics('self-care', `${somePoint}/exercises`, usual);
  const unpressed = bundle.points.find((p) => p.noPressing);
  if (unpressed)
    putTopics(
      'self-care',
      `${addressOf(unpressed)}/exercises`,
      selfCareAt(unpressed, selfCare).filter((topic) => !usual.includes(topic)),
    );
  for (const { id, areas, claim } of bundle.more.otherMuscles) {
    const { midline } = bundle.skinAreas.find((a) => a.id === areas[0])!;
    put(`other muscle: ${id}`, `${home}/pain?pain=${midline ? areas[0] : `${areas[0]}.right`}`, claim);
  }
  for (const part of bundle.more.aloneIn)
    put(`alone: ${part.id}`, `${home}/pain?pain=${part.id}.right`, part);
  putTopics('trigger point', `${somePoint}/band`, bundle.more.triggerPoint);
  putTopics('tight band', `${somePoint}/band`, bundle.more.band);
  putTopics('injection', `${somePoint}/injection`, bundle.more.injection);
  const staged = [
    ['band', bundle.bandStages],
    ['injection', bundle.injectionStages],
    ['injection', bundle.injectionCalm],
  ] as const;
  for (const [step, stages] of staged)
    for (const stage of stages)
      put(
        `${step} stage ${stage.id}`,
        `${somePoint}/${step}/${stage.id}`,
        stage.claim,
        ...stage.captions.map((c) => c.claim),
      );
  for (const [id, claim] of Object.entries(bundle.positions))
    put(`position ${id}`, `${somePoint}/injection/before`, claim);
  for (const [id, claim] of Object.entries(bundle.drugs))
    put(`drug ${id}`, `${somePoint}/injection/spread`, claim);
  put('needle path', `${somePoint}/injection/needle`, ...bundle.needlePath);
  for (const entry of bundle.aftercare) put(`aftercare: ${entry.id}`, `${somePoint}/after`, entry.claim);
  putTopics('warning', `${somePoint}/after`, bundle.warning);
  putTopics('evidence', `${home}/about`, bundle.more.evidence);
  put('disclaimer', `${home}/about`, ...bundle.disclaimer);
  const { choices, questions, consult, teaching, lessons, glossary, mistakes } = bundle.more;
  for (const [id, claim] of Object.entries(mistakes)) put(`mistake: ${id}`, `${somePoint}/exercises`, claim);
  for (const { term, meaning } of glossary) put(`glossary: ${term}`, `${home}/about`, meaning);
  putTopics('choice', `${somePoint}/injection`, choices);
  for (const question of questions.list)
    put(
      `question: ${question.id}`,
      question.step === 'about' ? `${home}/about` : `${somePoint}/${question.step}`,
      ...question.claims,
    );
  for (const { id, goals, steps } of lessons) {
    put(`lesson ${id}: goal`, `${home}/lesson?lesson=${id}`, ...goals);
    put(`lesson ${id}: view`, `${home}/lesson?lesson=${id}`, ...steps.map((step) => step.claim));
  }
  putTopics('consult', `${home}/about`, consult.topics);
  putTopics('teaching', `${home}/about`, teaching.topics);
  return placed;
}

/** Each statement once, however many pages share it. */
const distinct = (bundle: WholeContent): Claim[] => [
  ...new Map(
    placedClaims(bundle).map(({ claim }) => [`${claim.everyday}\n${claim.clinical}`, claim]),
  ).values(),
];

/**
 * How many statements there are of each certainty, how many by how the best read of their sources was read, and how many
 * sources were read so.
 */
export function countEvidence(bundle: WholeContent): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const ways = Object.values(bundle.more.sources).map((source) => source.read);
  for (const read of HOW_READ) for (const way of ways) if (way === read) count(`sources read: ${read}`);
  const claims = distinct(bundle);
  for (const read of HOW_READ)
    for (const { sources } of claims) {
      const best = HOW_READ.find((way) => sources.some((key) => bundle.more.sources[key]?.read === way));
      if (best === read) count(`claims on a source read: ${read}`);
    }
  for (const { certainty } of claims) count(`claims: ${certainty}`);
  return counts;
}

/** How much there is of everything; statements that several pages share count once. */
export function countContent(bundle: WholeContent): Record<string, number> {
  return {
    regions: bundle.regions.length,
    muscles: bundle.muscles.length,
    points: bundle.points.length,
    zones: bundle.points.reduce((n, p) => n + p.zones.length, 0),
    areas: Object.keys(bundle.areas).length,
    exercises: bundle.exercises.length,
    claims: distinct(bundle).length,
    sources: Object.keys(bundle.more.sources).length,
  };
}
