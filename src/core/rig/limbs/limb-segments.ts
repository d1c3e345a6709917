import type { Hold } from '../../model/rig-data.ts';
import { ARM_PIECES, LIMB, LIMBS } from '../segments.ts';

/** How many pieces a finger or the thumb has that move by themselves. */
export const PHALANGES = 3;
export const FINGERS = 5;
export const TOES = 5;

const digits = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);

/**
 * The pieces beyond humerus and femur by name, as they stand in the segments. `carpus` is the first row of the wrist, the
 * second goes with the hand. A finger is named by its ray and the place in it: `finger-1-1` is the metacarpal of the thumb,
 * `finger-2-1` the first phalanx of the index. The calcaneus and all before it are the foot.
 */
export const PIECES: readonly string[] = [
  'ulna',
  'radius',
  'carpus',
  'hand',
  ...digits('finger', FINGERS).flatMap((finger) => digits(finger, PHALANGES)),
  'tibia',
  'patella',
  'talus',
  'foot',
  ...digits('toe', TOES),
];

/** Number of a piece in a hold; throws a RangeError for a name that is none. */
export function pieceNumber(name: string): number {
  const at = PIECES.indexOf(name);
  if (at < 0) throw new RangeError(`the limbs have no piece "${name}"`);
  return LIMBS.length + at + 1;
}

/** What goes with one piece alone. */
export const pieceHold = (name: string): Hold => [0, pieceNumber(name), 1];

/** Numbers in a hold, looked up once. */
export const PIECE = {
  humerus: LIMB.humerus,
  femur: LIMB.femur,
  ulna: pieceNumber('ulna'),
  radius: pieceNumber('radius'),
  carpus: pieceNumber('carpus'),
  hand: pieceNumber('hand'),
  fingers: pieceNumber('finger-1-1'),
  tibia: LIMBS.length + ARM_PIECES + 1,
  patella: pieceNumber('patella'),
  talus: pieceNumber('talus'),
  foot: pieceNumber('foot'),
  toes: pieceNumber('toe-1'),
} as const;
