import type { Rig } from '../../../src/core/model/rig-data.ts';
import { BODY } from '../../../src/core/rig/follow.ts';
import { poseTransforms } from '../../../src/core/rig/transforms.ts';
import { postures } from '../../rig/postures.ts';
import type { Untangled } from './untangle.ts';
import { type Tangle, untangledIn } from './untangled-in.ts';

/** Postures by lot, beside those of single motions and those named: more than the model is checked in. */
const BY_LOT = 500;

/** Worked out once: a build (and each of its workers) has one rig. */
let poses: ReturnType<typeof poseTransforms>[] | undefined;

/** Untangles one muscle in all postures of the model. */
export function untangled(tangle: Tangle<Rig>): Untangled {
  const { single, mixed, byLot } = postures(tangle.rig, BY_LOT);
  poses ??= [...single, ...mixed, ...byLot].map(([, pose]) => poseTransforms(tangle.rig, pose));
  return untangledIn(tangle, poses, BODY);
}
