import { expect, test } from 'vitest';
import { problemsAfter } from './damage.ts';
import { POINT, refuses } from './refuses.ts';

refuses('broken references', [
  {
    what: 'a point on an unknown muscle',
    file: 'facts/places',
    path: `${POINT}.muscle`,
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
    what: 'an area that the model lacks',
    file: 'facts/areas',
    field: 'temple',
    reason: /no area "temple" in models\/areas.json/,
    model: { areas: new Set(['forehead']) },
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
    path: `${POINT}.zones.0.area`,
    to: 'elbow',
    field: `${POINT}.zones`,
    reason: /no area "elbow"/,
  },
  {
    what: 'an unknown exercise',
    file: 'facts/points',
    path: `${POINT}.stretch`,
    to: ['somersault'],
    reason: /no exercise "somersault"/,
  },
  {
    what: 'a stretch that strengthens',
    file: 'facts/points',
    path: `${POINT}.stretch`,
    to: ['chin-tuck'],
    reason: /"chin-tuck" is of kind strengthen/,
  },
  {
    what: 'an unknown statement',
    file: 'facts/points',
    path: `${POINT}.feels`,
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
  {
    what: 'a point without a place',
    file: 'facts/places',
    path: POINT,
    at: 'facts/points',
    reason: /no place/,
  },
  {
    what: 'an unknown source',
    file: 'facts/points',
    path: `${POINT}.landmark.sources`,
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
]);

test('the content as it is has no problems', () => {
  expect(problemsAfter({ file: 'facts/areas' })).toEqual([]);
});
