import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import { limbPostures } from '../../rig/limb-postures.ts';
import type { Untangled } from './untangle.ts';
import { type Tangle, untangledIn } from './untangled-in.ts';

/** Postures by lot, beside those of single motions and those named. */
const BY_LOT = 160;

/** Worked out once: a build (and each of its workers) has one rig. */
let poses: ReturnType<typeof wholeTransforms>[] | undefined;

/** Untangles one muscle of a limb in all postures of the whole body. */
export function untangledLimb(tangle: Tangle<WholeRig>): Untangled {
  const { single, mixed, byLot } = limbPostures(tangle.rig, BY_LOT);
  poses ??= [...single, ...mixed, ...byLot].map(([, pose]) => wholeTransforms(tangle.rig, pose));
  return untangledIn(tangle, poses, WHOLE);
}
