import { POINT, refuses } from './refuses.ts';

refuses('words that are missing or surplus', [
  {
    what: 'a missing everyday word',
    file: 'en/points',
    path: `${POINT}.pattern.everyday`,
    reason: /is missing/,
  },
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
]);

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

refuses(
  'words that promise, judge or command',
  forbidden.map(([language, to, reason]) => ({
    what: `"${to}"`,
    file: `${language}/points`,
    path: `${POINT}.landmark.everyday`,
    to,
    reason: new RegExp(reason),
  })),
);
