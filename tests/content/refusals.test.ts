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
/** Treated by hand alone: no needle is drawn. */
const HAND = 'quadratus-lumborum-superficial-upper';

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
    what: 'a point with a needle but no angle for it',
    file: 'facts/places',
    path: `${P}.angle`,
    reason: /is missing/,
  },
  {
    what: 'a needle where hands alone should treat',
    file: 'facts/needles',
    path: HAND,
    to: { depthMm: [18, 45], certainty: 'convention', sources: ['kishner-2022'], position: 'side' },
    field: HAND,
    reason: /is drawn, but the guidance of its point is "hand-only"/,
  },
  {
    what: 'the length of a needle where none is drawn',
    file: 'facts/points',
    path: `${HAND}.needleLengthMm`,
    to: 50,
    reason: /is given, but the guidance is "hand-only"/,
  },
  {
    what: 'less guidance than the caution of the point asks for: a needle by feel beside the kidney',
    file: 'facts/points',
    path: `${HAND}.guidance.kind`,
    to: 'none',
    field: `${HAND}.guidance`,
    reason: /is "none", but its caution "kidney-pleura" asks for "hand-only"/,
  },
  {
    what: 'a needle by feel at the nerves of the arm',
    file: 'facts/points',
    path: 'scalenus-anterior-middle.guidance.kind',
    to: 'none',
    field: 'scalenus-anterior-middle.guidance',
    reason: /its caution "plexus-lung" asks for "ultrasound"/,
  },
  {
    what: 'a needle where a specialist alone should put one',
    file: 'facts/points',
    path: `${P}.guidance.kind`,
    to: 'specialist-only',
    at: 'facts/needles',
    field: P,
    reason: /is drawn, but the guidance of its point is "specialist-only"/,
  },
  {
    what: 'a point without guidance',
    file: 'facts/points',
    path: `${P}.guidance`,
    reason: /is missing/,
  },
  {
    what: 'guidance without a source',
    file: 'facts/points',
    path: `${P}.guidance.sources`,
    to: [],
    reason: /at least one source/,
  },
  {
    what: 'a patient who is drawn sitting',
    file: 'facts/needles',
    path: `${P}.position`,
    to: 'sitting',
    reason: /invalid/i,
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
    what: 'a skin area without a sign for which to call at once',
    file: 'facts/areas',
    path: 'temple.redFlags',
    to: ['headache-after-50'],
    field: 'temple.redFlags',
    reason: /no sign for which to call at once/,
  },
  {
    what: 'a region without a sign for which to call at once',
    file: 'facts/regions',
    path: 'neck.redFlags',
    to: ['arm-weak-numb'],
    field: 'neck.redFlags',
    reason: /no sign for which to call at once/,
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
      what: { certainty: 'well-supported', sources: ['gray-1918'] },
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
    to: { certainty: 'weak', sources: ['gerwin-2020'] },
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
    what: 'a row of a table with an unknown source',
    file: 'facts/teaching',
    path: 'tables.theories-table.rows.central.sources',
    to: ['hearsay'],
    reason: /no source "hearsay"/,
  },
  {
    what: 'a source that nobody cites',
    file: 'facts/sources',
    path: 'nobody-1900',
    to: { citation: 'Nobody N. Nothing. 1900.', pmid: '1', kind: 'trial', read: 'recalled' },
    reason: /cited nowhere/,
  },
  {
    what: 'two texts that an address could not tell apart',
    file: 'facts/questions',
    path: '+',
    to: {
      id: 'side-effects',
      step: 'after',
      claims: [{ id: 'one', certainty: 'weak', sources: ['scott-2009'] }],
    },
    at: 'facts/chapters',
    field: 'side-effects',
    reason: /there twice/,
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
    path: 'masseter-deep-joint.strengthen',
    to: [],
    reason: /is empty, and no exercise that only moves/,
  },
  {
    what: 'a statement without a source',
    file: 'facts/statements',
    path: 'feels.headband.sources',
    to: [],
    reason: /at least one source/,
  },
  {
    what: 'a warning sign that does not say how soon to get help',
    file: 'facts/statements',
    path: 'redFlags.stroke-signs.urgency',
    reason: /is missing|must say how soon/,
  },
  {
    what: 'a warning sign of an unknown urgency',
    file: 'facts/statements',
    path: 'redFlags.stroke-signs.urgency',
    to: 'sometime',
    reason: /must say how soon/,
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
  {
    what: 'a question that comes up nowhere',
    file: 'facts/questions',
    path: 'drive.step',
    to: 'driving',
    reason: /invalid/i,
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
    what: 'a question without an answer in one language',
    file: 'es/questions',
    path: 'list.drive',
    reason: /is missing/,
  },
  {
    what: 'a cell that a table lacks in one language',
    file: 'es/consult',
    path: 'tables.dose-table.rows.spots-12.bupivacaine',
    reason: /is missing/,
  },
  {
    what: 'a choice without its clinical words',
    file: 'en/choices',
    path: 'do-nothing.claims.new-back.clinical',
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
    to: 'Making a sudden twist.',
    reason: /says the same as sudden-twist|says the same as running/,
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
