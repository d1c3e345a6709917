import { refuses } from './refuses.ts';

const LESSON = 'neck-headache';
const STEP = `${LESSON}.steps.upper-trapezius`;

refuses('lessons that cannot be shown', [
  {
    what: 'a view of a point that is not there',
    file: 'facts/lessons',
    path: `${STEP}.view`,
    to: '/neck/trapezius-descending/right/no-such-point/where',
    reason: /leads nowhere: trapezius-descending has no point "no-such-point"/,
  },
  {
    what: 'a view of a muscle that another region tells of',
    file: 'facts/lessons',
    path: `${STEP}.view`,
    to: '/low-back/temporalis/right',
    reason: /low-back has no muscle "temporalis"/,
  },
  {
    what: 'a stage that a step does not have',
    file: 'facts/lessons',
    path: `${STEP}.view`,
    to: '/neck/trapezius-descending/right/trapezius-descending-front/band/needle',
    reason: /the step "band" has no "needle"/,
  },
  {
    what: 'an exercise that the point is not given',
    file: 'facts/lessons',
    path: `${STEP}.view`,
    to: '/neck/trapezius-descending/right/trapezius-descending-front/exercises/bird-dog',
    reason: /has no "bird-dog" here/,
  },
  {
    what: 'an area that is not there',
    file: 'facts/lessons',
    path: `${LESSON}.steps.one-place-many-ways.view`,
    to: '/pain?pain=elbow.right',
    reason: /there is no area "elbow"/,
  },
  {
    what: 'a detail that no lesson may have',
    file: 'facts/lessons',
    path: `${STEP}.view`,
    to: '/neck?present=yes',
    reason: /no detail "present=yes"/,
  },
  {
    what: 'a question about nothing',
    file: 'facts/lessons',
    path: `${STEP}.question.of`,
    to: 'temporalis',
    reason: /there is no point "temporalis"/,
  },
  {
    what: 'a question of how sure something is that another view says',
    file: 'facts/lessons',
    path: 'back-and-hip.steps.moving.question.of',
    to: 'the-evidence-small-gain',
    reason: /no weighed statement of this view "the-evidence-small-gain"/,
  },
  {
    what: 'a statement to be weighed at a view without a muscle',
    file: 'facts/lessons',
    path: 'neck-headache.steps.many-kinds.weighed',
    to: true,
    reason: /needs a view of a muscle/,
  },
  {
    what: 'a kind of question that nobody makes',
    file: 'facts/lessons',
    path: `${STEP}.question.kind`,
    to: 'guess',
    reason: /Invalid option/,
  },
  {
    what: 'a statement without a source',
    file: 'facts/lessons',
    path: `${STEP}.sources`,
    to: [],
    reason: /at least one source/,
  },
  {
    what: 'a view that is surer than its sources',
    file: 'facts/lessons',
    path: `${STEP}.certainty`,
    to: 'mixed',
    field: STEP,
    reason: /"mixed" needs a study/,
  },
  {
    what: 'an id that a device could make',
    file: 'facts/lessons',
    path: `${LESSON}.id`,
    to: 'headache',
    field: 'headache.id',
    reason: /needs a hyphen/,
  },
  {
    what: 'words of a view that one language lacks',
    file: 'es/lessons',
    path: `${LESSON}.steps.upper-trapezius`,
    reason: /is missing/,
  },
  {
    what: 'words for a goal that is none',
    file: 'en/lessons',
    path: `${LESSON}.goals.another`,
    to: { everyday: 'Another goal.', clinical: 'Another goal.' },
    reason: /not expected/,
  },
]);
