/** The common site that most is tried on; addresses here begin behind the language. */
export const POINT = '/neck/trapezius-descending/right/trapezius-descending-top';

/** A view of every kind, by name. */
export const VIEWS = {
  start: '',
  region: '/neck',
  muscle: '/low-back/quadratus-lumborum/left',
  where: `${POINT}/where`,
  band: `${POINT}/band`,
  fibres: `${POINT}/band/fibre`,
  sarcomeres: `${POINT}/band/sarcomere?tissue=relaxed`,
  loop: `${POINT}/band/loop`,
  injection: `${POINT}/injection/needle`,
  spread: `${POINT}/injection/spread`,
  after: `${POINT}/after/days`,
  exercises: `${POINT}/exercises`,
  exercise: `${POINT}/exercises/neck-side-stretch?t=20&version=easier`,
  guided: `${POINT}/exercises/neck-side-stretch?t=20&guided=yes`,
  'too much pain': `${POINT}/exercises/neck-side-stretch?t=20&guided=pain`,
  player: `${POINT}/injection/twitch?t=40`,
  pain: '/pain',
  painted: '/pain?pain=temple.right,tailbone&pattern=trapezius-descending-front.right',
  practice: '/practice',
  question: '/practice/neck?quiz=g7qpbz',
  about: '/about',
  help: '/help',
  search: '/search?q=temple',
} as const;

export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
