import { asId } from '../../src/core/ids.ts';
import { calledFor, type Facts, titledTexts } from '../schema/facts.ts';
import { checkGuidance } from './guidance.ts';
import type { ModelIds } from './model-ids.ts';
import type { Problem } from './problems.ts';

/** Everything in the facts that refers to something that does not exist, exists twice, or is used nowhere. */
export function checkReferences(facts: Facts, model: ModelIds): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, field: string, reason: string) =>
    problems.push({ file: `content/facts/${file}.json`, field, reason });
  const muscles = new Set(facts.muscles.map((m) => m.id));
  const areas = new Set(facts.areas.map((a) => a.id));

  for (const [file, ids] of listsOfIds(facts))
    for (const id of repeated(ids)) report(file, id, 'is there twice');

  for (const { id } of facts.muscles) {
    if (model.muscles && !model.muscles.has(id))
      report('muscles', id, `there is no muscle "${id}" in models/muscles`);
    if (!facts.regions.some((r) => r.muscles.includes(id))) report('muscles', id, 'belongs to no region');
    if (!Object.values(facts.places).some((p) => p.muscle === id)) report('muscles', id, 'has no point');
  }
  for (const region of facts.regions)
    for (const id of region.muscles)
      if (!muscles.has(id)) report('regions', `${region.id}.muscles`, `there is no muscle "${id}"`);
  for (const id of areas)
    if (model.areas && !model.areas.has(id))
      report('areas', id, `there is no area "${id}" in models/areas.json`);
  for (const { id } of facts.chapters.mistakes)
    if (!facts.exercises.some((e) => e.id === id))
      report('chapters', `mistakes.${id}`, `there is no exercise "${id}"`);
  for (const exercise of facts.exercises)
    for (const list of ['muscles', 'lengthens', 'works'] as const)
      for (const id of exercise[list])
        if (!muscles.has(id)) report('exercises', `${exercise.id}.${list}`, `there is no muscle "${id}"`);

  for (const { id, areas: felt } of facts.chapters.otherMuscles) {
    if (muscles.has(asId(id)))
      report('chapters', `otherMuscles.${id}`, 'is told with points in muscles.json');
    for (const area of felt)
      if (!areas.has(area)) report('chapters', `otherMuscles.${id}.areas`, `there is no area "${area}"`);
  }

  for (const { id, cautions = [] } of calledFor(facts.chapters))
    for (const caution of cautions)
      if (!Object.hasOwn(facts.statements.cautions, caution))
        report('chapters', `warning.${id}.cautions`, `there is no caution "${caution}"`);

  checkCodes(facts, report);
  checkPostures(facts, model, report);
  checkPoints(facts, model, report);
  checkStatements(facts, report);
  checkAreas(facts, report);
  checkSources(facts, report);
  return problems;
}

type Report = (file: string, field: string, reason: string) => void;

/** A version that the model does in another posture than the usual way, and whose words would still tell of that one. */
function checkPostures({ exercises }: Facts, { postureOf }: ModelIds, report: Report) {
  if (!postureOf) return;
  for (const { id, ownWays } of exercises)
    for (const version of ['easier', 'harder'] as const) {
      const [usual, posture] = [postureOf(id, undefined), postureOf(id, version)];
      const own = ownWays?.[version] ?? [];
      const field = `${id}.ownWays.${version}`;
      const missing = (['posture', 'start'] as const).filter((part) => !own.includes(part));
      if (posture !== usual && missing.length > 0)
        report(
          'exercises',
          field,
          `the model does it ${posture}, the usual way ${usual}: it needs its own ${missing.join(' and ')}`,
        );
      if (posture === usual && own.includes('posture'))
        report('exercises', field, `names a posture, but the model does it ${posture}, as the usual way`);
    }
}

function checkPoints(facts: Facts, model: ModelIds, report: Report) {
  const muscles = new Set(facts.muscles.map((m) => m.id));
  const areas = new Set(facts.areas.map((a) => a.id));
  const points = new Set<string>(facts.points.map((p) => p.id));
  for (const [id, place] of Object.entries(facts.places)) {
    if (!points.has(id)) report('places', id, `there is no point "${id}" in points.json`);
    if (!muscles.has(place.muscle)) report('places', `${id}.muscle`, `there is no muscle "${place.muscle}"`);
    const parts = model.muscles?.get(place.muscle);
    if (place.part && parts && !parts.includes(place.part))
      report('places', `${id}.part`, `${place.muscle} has no part "${place.part}"`);
  }
  for (const id of Object.keys(facts.needles))
    if (!points.has(id)) report('needles', id, `there is no point "${id}" in points.json`);
  for (const point of facts.points) {
    if (!facts.places[point.id]) report('points', point.id, 'has no place in places.json');
    for (const [file, field, reason] of checkGuidance(facts, point)) report(file, field, reason);
    for (const { area } of point.zones)
      if (!areas.has(area)) report('points', `${point.id}.zones`, `there is no area "${area}"`);
    const muscle = facts.places[point.id]?.muscle;
    if (
      point.strengthen.length === 0 &&
      !facts.exercises.some((e) => e.kind === 'move' && e.muscles.some((id) => id === muscle))
    )
      report(
        'points',
        `${point.id}.strengthen`,
        'is empty, and no exercise that only moves is for its muscle',
      );
    for (const kind of ['stretch', 'strengthen'] as const)
      for (const id of point[kind]) {
        const exercise = facts.exercises.find((e) => e.id === id);
        if (!exercise) report('points', `${point.id}.${kind}`, `there is no exercise "${id}"`);
        else if (exercise.kind !== kind)
          report('points', `${point.id}.${kind}`, `"${id}" is of kind ${exercise.kind}`);
      }
  }
}

function checkStatements({ statements, points, regions, areas }: Facts, report: Report) {
  const uses = {
    feels: points.map((p) => [`points ${p.id}.feels`, p.feels] as const),
    provokes: points.map((p) => [`points ${p.id}.provokes`, p.provokes] as const),
    lookalikes: points.map((p) => [`points ${p.id}.lookalikes`, p.lookalikes] as const),
    cautions: points.map((p) => [`points ${p.id}.caution`, [p.caution]] as const),
    redFlags: [
      ...regions.map((r) => [`regions ${r.id}.redFlags`, r.redFlags] as const),
      ...areas.map((a) => [`areas ${a.id}.redFlags`, a.redFlags] as const),
    ],
  };
  for (const [list, users] of Object.entries(uses)) {
    const known = statements[list as keyof typeof uses];
    for (const [where, ids] of users) {
      const [file, field] = where.split(' ') as [string, string];
      for (const id of ids) if (!known[id]) report(file, field, `there is no statement "${list}.${id}"`);
      for (const id of repeated(ids)) report(file, field, `names "${id}" twice`);
    }
    const used = new Set(users.flatMap(([, ids]) => ids));
    for (const id of Object.keys(known))
      if (!used.has(id)) report('statements', `${list}.${id}`, 'is used nowhere');
  }
}

/** The warning signs of an area are among those of its regions, so that none is shown there alone. */
/** Everything that a plan can name has a number of its own. */
function checkCodes({ codes, points, muscles, areas, exercises }: Facts, report: Report) {
  const told = { points, muscles, areas, exercises };
  for (const list of ['points', 'muscles', 'areas', 'exercises'] as const) {
    for (const id of repeated(codes[list])) report('codes', `${list}.${id}`, 'is there twice');
    const known = new Set<string>(codes[list]);
    for (const { id } of told[list])
      if (!known.has(id)) report('codes', list, `"${id}" has no number yet: add it at the end`);
  }
}

function checkAreas({ areas, regions }: Facts, report: Report) {
  for (const area of areas) {
    const known = regions.filter((r) => area.regions.includes(r.id)).flatMap((r) => r.redFlags);
    for (const id of area.redFlags)
      if (!known.includes(id))
        report('areas', `${area.id}.redFlags`, `"${id}" is no warning sign of its regions`);
  }
}

/** Sources are found wherever a fact has a `sources` list, however deep. */
function checkSources(facts: Facts, report: Report) {
  const cited = new Set<string>();
  const walk = (file: string, path: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, entry] of Object.entries(value)) {
      const id = Array.isArray(value) ? (entry as { id?: string } | null)?.id : undefined;
      const field = path ? `${path}.${id ?? key}` : (id ?? key);
      if (key === 'sources' && Array.isArray(entry))
        for (const source of entry as string[]) {
          cited.add(source);
          if (!facts.sources[source]) report(file, field, `there is no source "${source}"`);
        }
      else walk(file, field, entry);
    }
  };
  for (const [file, data] of Object.entries(facts)) if (file !== 'sources') walk(file, '', data);
  for (const key of Object.keys(facts.sources))
    if (!cited.has(key)) report('sources', key, 'is cited nowhere');
}

const listsOfIds = (facts: Facts): [string, string[]][] => [
  ['structures', facts.structures],
  ...(['areas', 'regions', 'muscles', 'points', 'exercises'] as const).map((file): [string, string[]] => [
    file,
    facts[file].map((entry) => entry.id),
  ]),
  // The address names a titled text or a table by its id alone, wherever it stands.
  [
    'chapters',
    [...titledTexts(facts), ...facts.consult.tables, ...facts.teaching.tables].map(({ id }) => id),
  ],
  ...facts.regions.map((r): [string, string[]] => ['regions', r.muscles]),
  ...Object.values(facts.chapters).flatMap((chapter): [string, string[]][] => [
    ['chapters', chapter.map((entry) => entry.id)],
    ...chapter.flatMap((entry): [string, string[]][] =>
      'claims' in entry ? [['chapters', entry.claims.map((c) => c.id)]] : [],
    ),
  ]),
];

const repeated = (ids: readonly string[]) => new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
