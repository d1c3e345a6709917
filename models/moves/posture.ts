import type { Version } from '../../src/domain/exercise/versions.ts';
import { wayOf } from './moves.ts';

/** How a person holds the body up, as words name it. */
type Posture = 'lying' | 'sitting' | 'kneeling' | 'standing';

/** What tells a posture, the first that is found: what of the body is on what. */
const TOLD_BY: readonly (readonly [Posture, ball: RegExp, on: RegExp])[] = [
  ['sitting', /^seat/, /^chair-seat/],
  ['lying', /^(buttock|hip|shoulder-blade|ribs)(\.|$)/, /^ground$/],
  ['kneeling', /^knee(\.|$)/, /^ground$/],
];

/** In which posture a version of an exercise begins, by what touches what; undefined for an exercise that there is not. */
export function postureOf(id: string, version: Version | undefined): Posture | undefined {
  const contacts = wayOf(id, version)?.contacts.filter(({ during = [0] }) => during.includes(0));
  if (!contacts) return undefined;
  const told = TOLD_BY.find(([, ball, on]) => contacts.some((c) => ball.test(c.ball) && on.test(c.on)));
  return told?.[0] ?? 'standing';
}
