import type { Claim, ContentBundle, PointContent, Topic } from '../../src/core/content/bundle.ts';

/** A statement and where a reader finds it. */
export interface PlacedClaim {
  /** In the content: kind of entry, its id, and the field, e.g. `point temporalis-front: landmark`. */
  where: string;
  /** In the app: the part of the address after '#'. */
  address: string;
  claim: Claim;
}

/** Every statement of a bundle, once for each place that shows it. */
export function placedClaims(bundle: ContentBundle): PlacedClaim[] {
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
  for (const { id, redFlags, midline } of bundle.skinAreas)
    put(`area ${id}: red flag`, `${home}/pain?pain=${midline ? id : `${id}.right`}`, ...redFlags);
  for (const muscle of bundle.muscles)
    put(`muscle ${muscle.id}: what`, `${home}/${muscle.regions[0]}/${muscle.id}/right`, muscle.what);
  for (const point of bundle.points) {
    const at = addressOf(point);
    put(`point ${point.id}: landmark`, `${at}/where`, point.landmark);
    put(`point ${point.id}: pattern`, `${at}/where`, point.pattern);
    for (const list of ['feels', 'provokes', 'lookalikes'] as const)
      put(`point ${point.id}: ${list}`, `${at}/where`, ...point[list]);
    put(`point ${point.id}: caution`, `${at}/injection/before`, point.caution);
  }
  const somePoint = addressOf(bundle.points[0]!);
  for (const exercise of bundle.exercises) {
    const user = bundle.points.find((p) => [...p.stretch, ...p.strengthen].includes(exercise.id));
    const address = user ? addressOf(user) : somePoint;
    for (const field of ['start', 'movement', 'dose', 'easier', 'harder'] as const)
      put(`exercise ${exercise.id}: ${field}`, `${address}/exercises`, exercise[field]);
  }
  put('exercises: stop rule', `${somePoint}/exercises`, ...bundle.stopRules);
  putTopics('trigger point', `${somePoint}/band`, bundle.triggerPoint);
  putTopics('tight band', `${somePoint}/band`, bundle.band);
  putTopics('injection', `${somePoint}/injection`, bundle.injection);
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
  putTopics('evidence', `${home}/about`, bundle.evidence);
  put('disclaimer', `${home}/about`, ...bundle.disclaimer);
  for (const { term, meaning } of bundle.glossary) put(`glossary: ${term}`, `${home}/about`, meaning);
  return placed;
}

/** How much there is of everything; statements that several pages share count once. */
export function countContent(bundle: ContentBundle): Record<string, number> {
  return {
    regions: bundle.regions.length,
    muscles: bundle.muscles.length,
    points: bundle.points.length,
    zones: bundle.points.reduce((n, p) => n + p.zones.length, 0),
    areas: Object.keys(bundle.areas).length,
    exercises: bundle.exercises.length,
    claims: new Set(placedClaims(bundle).map((p) => `${p.claim.everyday}\n${p.claim.clinical}`)).size,
    sources: Object.keys(bundle.sources).length,
  };
}
