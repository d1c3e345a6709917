import { describe, expect, test } from 'vitest';
import type { ModelIds } from '../../content/build/model-ids.ts';
import { type Damage, problemsAfter } from './damage.ts';

interface Case extends Damage {
  what: string;
  /** The file and field that must be reported, when they are not the damaged ones. */
  at?: string;
  field?: string;
  reason: RegExp;
  model?: ModelIds;
}

const P = 'trapezius-descending-front';

const references: Case[] = [
  {
    what: 'a point on an unknown muscle',
    file: 'facts/places',
    path: `${P}.muscle`,
    to: 'trapezium',
    reason: /no muscle "trapezium"/,
  },
  {
    what: 'a muscle that the model lacks',
    file: 'facts/muscles',
    field: 'temporalis',
    reason: /no muscle "temporalis" in models\/muscles/,
    model: { muscles: new Map([['masseter-deep', []]]) },
  },
  {
    what: 'a part that its muscle lacks',
    file: 'facts/places',
    path: 'sternocleidomastoid-sternal-upper.part',
    to: 'Third head',
    reason: /sternocleidomastoid has no part "Third head"/,
    model: { muscles: new Map([['sternocleidomastoid', ['Sternal head']]]) },
  },
  {
    what: 'a needle to no point',
    file: 'facts/needles',
    path: 'nowhere',
    to: { depthMm: [5, 20], certainty: 'convention', sources: ['kishner-2022'], position: 'prone' },
    field: 'nowhere',
    reason: /no point "nowhere"/,
  },
  {
    what: 'a point without a needle',
    file: 'facts/needles',
    path: P,
    at: 'facts/points',
    field: P,
    reason: /has no needle/,
  },
  {
    what: 'a depth to which the needle would sink to its hub',
    file: 'facts/needles',
    path: `${P}.depthMm`,
    to: [10, 37],
    field: `${P}.depthMm`,
    reason: /reaches 37 mm with a needle of 38 mm/,
  },
  {
    what: 'an area that the model lacks',
    file: 'facts/areas',
    field: 'temple',
    reason: /no area "temple" in models\/areas.json/,
    model: { areas: new Set(['forehead']) },
  },
  {
    what: 'a warning sign of an area that is none of its region',
    file: 'facts/areas',
    path: 'temple.redFlags.+',
    to: 'leg-weak-numb',
    field: 'temple.redFlags',
    reason: /no warning sign of its regions/,
  },
  {
    what: 'a region with an unknown muscle',
    file: 'facts/regions',
    path: 'head.muscles.+',
    to: 'nobody',
    field: 'head.muscles',
    reason: /no muscle "nobody"/,
  },
  {
    what: 'an exercise of an unknown muscle',
    file: 'facts/exercises',
    path: 'neck-turn.muscles.+',
    to: 'nobody',
    field: 'neck-turn.muscles',
    reason: /no muscle "nobody"/,
  },
  {
    what: 'a muscle without a region or a point',
    file: 'facts/muscles',
    path: '+',
    to: {
      id: 'soleus',
      latin: 'Musculus soleus',
      what: { certainty: 'well-supported', sources: ['gray-anatomy'] },
    },
    field: 'soleus',
    reason: /belongs to no region/,
  },
  {
    what: 'an unknown area',
    file: 'facts/points',
    path: `${P}.zones.0.area`,
    to: 'elbow',
    field: `${P}.zones`,
    reason: /no area "elbow"/,
  },
  {
    what: 'an unknown exercise',
    file: 'facts/points',
    path: `${P}.stretch`,
    to: ['somersault'],
    reason: /no exercise "somersault"/,
  },
  {
    what: 'a stretch that strengthens',
    file: 'facts/points',
    path: `${P}.stretch`,
    to: ['chin-tuck'],
    reason: /"chin-tuck" is of kind strengthen/,
  },
  {
    what: 'an unknown statement',
    file: 'facts/points',
    path: `${P}.feels`,
    to: ['like-rain'],
    reason: /no statement "feels.like-rain"/,
  },
  {
    what: 'a statement that nothing uses',
    file: 'facts/statements',
    path: 'feels.like-rain',
    to: { certainty: 'weak', sources: ['gray-anatomy'] },
    reason: /used nowhere/,
  },
  { what: 'a point without a place', file: 'facts/places', path: P, at: 'facts/points', reason: /no place/ },
  {
    what: 'an unknown source',
    file: 'facts/points',
    path: `${P}.landmark.sources`,
    to: ['hearsay'],
    reason: /no source "hearsay"/,
  },
  {
    what: 'a source that nobody cites',
    file: 'facts/sources',
    path: 'nobody-1900',
    to: { citation: 'Nobody N. Nothing. 1900.', checked: false },
    reason: /cited nowhere/,
  },
  {
    what: 'an entry that is there twice',
    file: 'facts/areas',
    path: '+',
    to: { id: 'temple', part: 'head', regions: ['head'], redFlags: ['dizziness'] },
    field: 'temple',
    reason: /there twice/,
  },
];

const facts: Case[] = [
  {
    what: 'a point with nothing to strengthen',
    file: 'facts/points',
    path: `${P}.strengthen`,
    to: [],
    reason: /is empty/,
  },
  {
    what: 'a statement without a source',
    file: 'facts/statements',
    path: 'feels.headband.sources',
    to: [],
    reason: /at least one source/,
  },
  {
    what: 'an unknown certainty',
    file: 'facts/statements',
    path: 'feels.headband.certainty',
    to: 'surely',
    reason: /invalid/i,
  },
  {
    what: 'a source without a citation',
    file: 'facts/sources',
    path: 'hong-1994.citation',
    reason: /is missing/,
  },
  { what: 'a place off its muscle', file: 'facts/places', path: `${P}.v`, to: 1.2, reason: /<=1/ },
  {
    what: 'a dose that runs backwards',
    file: 'facts/exercises',
    path: 'neck-turn.doseFigures.holdSeconds',
    to: [30, 15],
    reason: /lower figure to the higher/,
  },
  {
    what: 'a length that is no number',
    file: 'facts/points',
    path: `${P}.needleLengthMm`,
    to: '25',
    reason: /number/,
  },
  {
    what: 'a field that nobody knows',
    file: 'facts/points',
    path: `${P}.colour`,
    to: 'red',
    reason: /not expected/,
  },
];

const words: Case[] = [
  { what: 'a missing everyday word', file: 'en/points', path: `${P}.pattern.everyday`, reason: /is missing/ },
  {
    what: 'a missing clinical word',
    file: 'es/exercises',
    path: 'neck-turn.dose.clinical',
    reason: /is missing/,
  },
  {
    what: 'a missing entry in one language',
    file: 'es/chapters',
    path: 'warning.emergency.claims.breath',
    reason: /is missing/,
  },
  {
    what: 'words for something that is no fact',
    file: 'en/areas',
    path: 'elbow',
    to: 'elbow',
    reason: /not expected/,
  },
  { what: 'empty words', file: 'es/areas', path: 'temple', to: '', reason: /is empty/ },
  {
    what: 'a statement that is no sentence',
    file: 'en/muscles',
    path: 'temporalis.what.everyday',
    to: 'A fan of muscle',
    reason: /end like a sentence/,
  },
  {
    what: 'the same statement twice',
    file: 'en/statements',
    path: 'provokes.running.everyday',
    to: 'Stress.',
    reason: /says the same as stress/,
  },
  {
    what: 'a file that is not JSON',
    file: 'es/regions',
    text: '{"head": ',
    field: '(whole file)',
    reason: /JSON/,
  },
];

const forbidden: [string, string, string][] = [
  ['en', 'Press your trigger point.', 'says it of the reader'],
  ['en', 'The needle releases the knot.', 'promises'],
  ['en', 'It cures the pain.', 'promises a cure'],
  ['en', 'It is safe, painless and quick.', 'promises'],
  ['en', 'Stop taking your blood thinner.', 'tells to stop a medicine'],
  ['en', 'You have a trigger point here.', 'diagnoses'],
  ['es', 'Presione su punto gatillo.', 'lo dice del lector'],
  ['es', 'La aguja deshace el nudo.', 'promete'],
  ['es', 'El ejercicio cura el dolor.', 'promete una cura'],
  ['es', 'Es indoloro.', 'promete'],
];

const wording = forbidden.map(
  ([language, to, reason]): Case => ({
    what: `"${to}"`,
    file: `${language}/points`,
    path: `${P}.landmark.everyday`,
    to,
    reason: new RegExp(reason),
  }),
);

describe.each([
  ['broken references', references],
  ['facts that cannot be', facts],
  ['words that are missing or surplus', words],
  ['words that promise, judge or command', wording],
])('the content compiler refuses %s', (_, cases) => {
  test.each(cases)('$what', ({ at, field, reason, model, what: __, ...damage }) => {
    const problems = problemsAfter(damage, model);
    const found = problems.find(
      (p) => p.file === `content/${at ?? damage.file}.json` && p.field.startsWith(field ?? damage.path ?? ''),
    );
    expect(found, JSON.stringify(problems.slice(0, 5))).toBeDefined();
    expect(found?.reason).toMatch(reason);
  });
});

test('the content as it is has no problems', () => {
  expect(problemsAfter({ file: 'facts/areas' })).toEqual([]);
});
