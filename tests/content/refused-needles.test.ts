import { POINT, refuses } from './refuses.ts';

/** Treated by hand alone: no needle is drawn. */
const HAND = 'quadratus-lumborum-superficial-upper';

refuses('broken references', [
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
    path: POINT,
    at: 'facts/points',
    field: POINT,
    reason: /has no needle/,
  },
  {
    what: 'a point with a needle but no angle for it',
    file: 'facts/places',
    path: `${POINT}.angle`,
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
    path: `${POINT}.guidance.kind`,
    to: 'specialist-only',
    at: 'facts/needles',
    field: POINT,
    reason: /is drawn, but the guidance of its point is "specialist-only"/,
  },
  {
    what: 'a caution that tells how a needle is guided where none is drawn',
    file: 'facts/points',
    path: `${HAND}.caution`,
    to: 'great-vessels',
    reason: /"great-vessels" tells how a needle is guided, but the guidance is "hand-only"/,
  },
  {
    what: 'a point without guidance',
    file: 'facts/points',
    path: `${POINT}.guidance`,
    reason: /is missing/,
  },
  {
    what: 'guidance without a source',
    file: 'facts/points',
    path: `${POINT}.guidance.sources`,
    to: [],
    reason: /at least one source/,
  },
  {
    what: 'a patient who is drawn sitting',
    file: 'facts/needles',
    path: `${POINT}.position`,
    to: 'sitting',
    reason: /invalid/i,
  },
  {
    what: 'a depth to which the needle would sink to its hub',
    file: 'facts/needles',
    path: `${POINT}.depthMm`,
    to: [10, 37],
    field: `${POINT}.depthMm`,
    reason: /reaches 37 mm with a needle of 38 mm/,
  },
]);
