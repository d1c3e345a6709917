import type { Version } from '../../src/domain/exercise/versions.ts';
import { KNEELING } from './exercises/kneeling.ts';
import { LYING } from './exercises/lying.ts';
import { SEATED } from './exercises/seated.ts';
import { ON_THE_SIDE } from './exercises/side.ts';
import { UPRIGHT } from './exercises/standing.ts';
import type { Manner, Move } from './move.ts';

/** How the whole body does every exercise of the content, by its id: on the right, as the tracks are. */
export const MOVES: Readonly<Record<string, Move>> = {
  ...SEATED,
  ...LYING,
  ...ON_THE_SIDE,
  ...KNEELING,
  ...UPRIGHT,
};

/** Exercises whose words send the arms where the rig cannot take them: overhead, behind the head or trunk, across the chest. */
export const ARMS_ELSEWHERE: ReadonlySet<string> = new Set([
  'bird-dog',
  'chest-opener',
  'counter-stretch',
  'figure-four',
  'nod-stretch',
  'side-reach',
  'upper-back-hug',
]);

/** How a version of an exercise is done; undefined for an exercise that there is not. */
export function wayOf(id: string, version: Version | undefined): Manner | undefined {
  const move = MOVES[id];
  if (!move) return undefined;
  const { versions, ...usual } = move;
  return { ...usual, ...(version && versions?.[version]) };
}
