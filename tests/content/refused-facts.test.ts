import { POINT, refuses } from './refuses.ts';

refuses('facts that cannot be', [
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
  { what: 'a place off its muscle', file: 'facts/places', path: `${POINT}.v`, to: 1.2, reason: /<=1/ },
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
    path: `${POINT}.needleLengthMm`,
    to: '25',
    reason: /number/,
  },
  {
    what: 'a field that nobody knows',
    file: 'facts/points',
    path: `${POINT}.colour`,
    to: 'red',
    reason: /not expected/,
  },
]);
