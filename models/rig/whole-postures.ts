import type { WholeRig } from '../../src/core/model/rig-data.ts';
import { parametersOf } from '../../src/core/rig/pose.ts';
import { limbPostures } from './limb-postures.ts';
import { type Posture, postures, posturesByLot } from './postures.ts';

const BY_LOT = 400;
const SEED = 190019;

/**
 * Postures of the whole figure: those that have names, of trunk and limbs; every motion of the right side and the midline at its
 * ends and halfway; and all motions at once by lot, but for the root, which turns nothing over.
 */
export function wholePostures(
  rig: WholeRig,
  count = BY_LOT,
  seed = SEED,
): { mixed: Posture[]; single: Posture[]; byLot: Posture[] } {
  const [trunk, limbs] = [postures(rig, 0), limbPostures(rig, 0)];
  const moving = parametersOf(rig).filter((p) => !p.startsWith('root'));
  return {
    mixed: [...limbs.mixed, ...trunk.mixed],
    single: trunk.single.filter(([name]) => !/^root|Left /.test(name)),
    byLot: posturesByLot(rig, moving, count, seed),
  };
}
