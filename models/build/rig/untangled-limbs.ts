import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import { limbPostures } from '../../rig/limb-postures.ts';
import { wholePostures } from '../../rig/whole-postures.ts';
import type { Untangled } from './untangle.ts';
import { type Tangle, untangledIn } from './untangled-in.ts';

/** Postures by lot, beside those of single motions and those named; of the whole figure other ones than the sweep draws. */
const BY_LOT = 160;
const SEED = 4711;

type Moves = ReturnType<typeof wholeTransforms>[];

/** Worked out once: a build (and each of its workers) has one rig. */
const known: { limb?: Moves; whole?: Moves } = {};

/** The postures for muscles of arms and legs, which only these move, and those for face, throat and walls. */
function movesOf(rig: WholeRig, limb: boolean): Moves {
  const of = limb ? 'limb' : 'whole';
  if (known[of]) return known[of];
  const { single, mixed, byLot } = limb ? limbPostures(rig, BY_LOT) : wholePostures(rig, BY_LOT, SEED);
  known[of] = [...single, ...mixed, ...byLot].map(([, pose]) => wholeTransforms(rig, pose));
  return known[of];
}

/** Untangles one muscle of the limbs, face, throat or walls in all postures of the whole body. */
export function untangledLimb(tangle: Tangle<WholeRig>): Untangled {
  const { muscle } = tangle.entry;
  const limb = muscle.regions.includes('arm') || muscle.regions.includes('leg');
  return untangledIn(tangle, movesOf(tangle.rig, limb), WHOLE);
}
