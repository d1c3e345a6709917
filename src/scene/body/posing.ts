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
  /** How many muscles there are, and how much some of them, the next in turn, are longer and thicker: so many at a time, or all. */
  muscles: number;
  stretches: (transforms: readonly DualQuaternion[], most?: number) => ReturnType<typeof stretches>;
  /** Works out ahead, piece by piece, what the first posture needs. */
  prepare: () => Iterable<void>;
}

/** How a body follows its rig; with limbs the rig is whole, and `follow` theirs. */
export const posingOf = <R extends Rig>(
  index: ModelIndex & { rig: R },
  transforms: (rig: R, pose: Pose) => readonly DualQuaternion[],
  follow: Follow<R>,
): Posing => {
  const ids = index.structures.filter(({ muscle }) => muscle).map(({ id }) => id);
  let next = 0;
  return {
    transforms: (pose) => transforms(index.rig, pose),
    muscles: ids.length,
    stretches: (moved, most = ids.length) => {
      const some = [...ids.slice(next, next + most), ...ids.slice(0, Math.max(0, next + most - ids.length))];
      next = (next + most) % Math.max(1, ids.length);
      return stretches(index.rig, index, moved, follow, some);
    },
    prepare: () => prepareLengths(index.rig, index, undefined, follow),
  };
};
