import type { BufferAttribute, BufferGeometry } from 'three';
import type { ModelIndex } from '../../core/model/model-index.ts';
import type { Lift } from '../../core/model/rig-data.ts';
import type { DualQuaternion } from '../../core/rig/dual-quaternion.ts';
import type { Stretch } from '../../core/rig/lengths.ts';
import { LiftedSkin, liftHeights } from '../../core/rig/limbs/lifts.ts';
import type { Pose } from '../../core/rig/pose.ts';
import type { Posing } from '../body/posing.ts';

/** Lets the lifts of a skin tell wholly: it swells by as much as its vertices are lifted. */
const WHOLLY: Stretch = { length: 1, swell: 1 };

/**
 * A posing whose skins are lifted where they would sink: each skin is taken once, as a whole geometry, and stands in the posture that
 * was asked for last. The lifts are written to where muscles have their swell, so that the shaders know nothing of them.
 */
export function liftedPosing(
  posing: Posing,
  index: ModelIndex,
  lifts: readonly Lift[],
): { posing: Posing; take: (skin: BufferGeometry) => void } {
  const poses = new WeakMap<readonly DualQuaternion[], Pose>();
  const skins: { lifted: LiftedSkin; follow: BufferAttribute }[] = [];
  const swollen = index.structures
    .filter(({ tissue }) => tissue === 'skin')
    .map(({ id }) => [id, { right: WHOLLY, left: WHOLLY }] as const);
  let heights = liftHeights(lifts, {});
  const write = ({ lifted, follow }: (typeof skins)[number]): void => {
    lifted.write(follow.array as Int16Array, heights);
    follow.needsUpdate = true;
  };
  return {
    take: (geometry) => {
      const [place, normal] = ['position', 'normal'].map((name) => geometry.getAttribute(name).array);
      const skin = {
        lifted: new LiftedSkin(lifts, place!, normal!),
        follow: geometry.getAttribute('follow') as BufferAttribute,
      };
      skins.push(skin);
      write(skin);
    },
    posing: {
      ...posing,
      transforms: (pose) => {
        const moved = posing.transforms(pose);
        poses.set(moved, pose);
        return moved;
      },
      stretches: (moved, most) => {
        heights = liftHeights(lifts, poses.get(moved) ?? {});
        for (const skin of skins) write(skin);
        return new Map([...posing.stretches(moved, most), ...swollen]);
      },
    },
  };
}
