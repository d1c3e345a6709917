import type { ModelIndex } from '../../core/model/model-index.ts';
import type { Rig } from '../../core/model/rig-data.ts';
import type { DualQuaternion } from '../../core/rig/dual-quaternion.ts';
import type { Follow } from '../../core/rig/follow.ts';
import { prepareLengths, stretches } from '../../core/rig/lengths.ts';
import type { Pose } from '../../core/rig/pose.ts';

/** How the model takes a posture. */
export interface Posing {
  /** Where every segment has moved. */
  transforms: (pose: Pose) => readonly DualQuaternion[];
  /** How much every muscle is longer and thicker. */
  stretches: (transforms: readonly DualQuaternion[]) => ReturnType<typeof stretches>;
  /** Works out ahead, piece by piece, what the first posture needs. */
  prepare: () => Iterable<void>;
}

/** How a body follows its rig; with limbs the rig is whole, and `follow` theirs. */
export const posingOf = <R extends Rig>(
  index: ModelIndex & { rig: R },
  transforms: (rig: R, pose: Pose) => readonly DualQuaternion[],
  follow: Follow<R>,
): Posing => ({
  transforms: (pose) => transforms(index.rig, pose),
  stretches: (moved) => stretches(index.rig, index, moved, follow),
  prepare: () => prepareLengths(index.rig, index, undefined, follow),
});
