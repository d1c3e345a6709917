import { smoothstep } from '../../../src/core/math/ease.ts';
import type { Vec3 } from '../../../src/core/math/point.ts';
import type { Hold, WholeRig } from '../../../src/core/model/rig-data.ts';
import { chainPlace } from '../../../src/core/rig/field.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { wholeHold } from '../../rig/limb-bones.ts';
import { metresToTenth, pointInMetres } from '../../units.ts';

/** Between these gaps (mm) an end passes from its vertebra to the ligament beside it, which moves evenly with the levels. */
const LIGAMENT = [8, 20] as const;

/**
 * What the nearest of the named attachments belongs to, if it lies within `reach` mm. Between two vertebrae, as along
 * the ligaments of their spines, the end is held by both, the nearer by far the most.
 */
export function boneHold(
  at: Vec3,
  names: readonly string[],
  meshes: ReadonlyMap<string, Mesh>,
  reach: number,
  rig: WholeRig,
): Hold | undefined {
  const near = names.flatMap((name) => {
    const hold = wholeHold(name);
    const mesh = meshes.get(name);
    return hold && mesh ? [{ hold, gap: gapTo(mesh, at) }] : [];
  });
  const nearest = near.sort((a, b) => a.gap - b.gap)[0];
  if (!nearest || nearest.gap > reach) return undefined;
  if (nearest.hold[1] !== 0) return nearest.hold;
  let sum = 0;
  let place = 0;
  for (const { hold, gap } of near) {
    if (hold[1] !== 0) continue;
    const pull = ((nearest.gap + 1) / (gap + 1)) ** 4;
    sum += pull;
    place += pull * hold[0];
  }
  const off = smoothstep(LIGAMENT[0], LIGAMENT[1], nearest.gap);
  const [x, y, z] = pointInMetres(at, metresToTenth);
  const level = off > 0 ? chainPlace(rig, x, y, z) : 0;
  return rounded([(place / sum) * (1 - off) + level * off, 0, 0]);
}

/** Distance to the nearest vertex, mm. */
function gapTo({ positions }: Mesh, at: Vec3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3)
    best = Math.min(
      best,
      Math.hypot(positions[i]! - at[0], positions[i + 1]! - at[1], positions[i + 2]! - at[2]),
    );
  return best;
}

/** A hold as the index keeps it. */
export const rounded = ([chain, limb, share]: Hold): Hold => [
  Math.round(chain * 100) / 100,
  limb,
  Math.round(share * 1000) / 1000,
];
