import { refuses } from './refuses.ts';

refuses('broken references', [
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
]);

refuses('facts that cannot be', [
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
]);
