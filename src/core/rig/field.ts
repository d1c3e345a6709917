import { smoothstep } from '../math/ease.ts';
import type { Rig } from '../model/rig-data.ts';
import { addHold, type Mixture } from './hold.ts';
import { LIMB } from './segments.ts';
import { SHOULDER_LIMBS, shoulderShares } from './shoulder-field.ts';

/** How far the levels slope down toward the front of the neck and toward its back: rise per depth. */
const NECK_SLOPE_FRONT = 0.5;
const NECK_SLOPE_BACK = 0.15;
/** How far the spinous processes hang below their vertebrae, per depth behind them. */
const SPINOUS_SLOPE = 0.28;
/** Height about which the levels of the waist spread out in front and draw together at the side, metres. */
const WAIST = 1.004;
/** Height from which the back is carried by the thorax, metres. */
const THORAX_FROM = 1.1;

/**
 * Where on the chain a place of the trunk, neck or head belongs (metres, right side or midline; a mirror image
 * belongs to the same place). Levels slope down toward the front of the neck, as the chin lies lower than the
 * nape; in front of the belly they are spread from pubis to breastbone, at the side between crest and ribs.
 */
export function chainPlace(rig: Rig, x: number, y: number, z: number): number {
  const { levels } = rig;
  const side = Math.abs(x);
  let h = y;
  if (y > 1.25) {
    const forward = z - depthAt(rig, Math.min(y, 1.5));
    const neck = smoothstep(1.25, 1.36, y) * (1 - smoothstep(1.52, 1.6, y) * 0.5);
    h += (forward > 0 ? NECK_SLOPE_FRONT : NECK_SLOPE_BACK) * forward * neck;
  } else {
    const lateral = 1 + 1.7 * smoothstep(0.04, 0.085, side) * (1 - smoothstep(0.1, 0.19, z));
    const front = 1 - 0.28 * smoothstep(0.1, 0.19, z);
    // Above the lowest ribs all is thorax.
    const behind = Math.max(0, depthAt(rig, y) - z) * (1 - smoothstep(0.02, 0.055, side));
    h = Math.min(1.2, WAIST + (y + behind * SPINOUS_SLOPE - WAIST) * lateral * front);
    h += Math.max(0, THORAX_FROM - h) * lastRib(side, y, z);
  }
  const last = levels.length - 1;
  if (h <= levels[0]!.height) return levels[0]!.chain;
  for (let i = 1; i <= last; i++) {
    const [a, b] = [levels[i - 1]!, levels[i]!];
    if (h < b.height) return a.chain + ((b.chain - a.chain) * (h - a.height)) / (b.height - a.height);
  }
  return levels[last]!.chain;
}

/** Share (0..1) in which a place lies over the end of the twelfth rib, which moves with the thorax; metres. */
const lastRib = (side: number, y: number, z: number): number =>
  smoothstep(1.015, 1.04, y) * smoothstep(0.045, 0.066, side) * (1 - smoothstep(0.03, 0.045, z));

function depthAt({ levels }: Rig, y: number): number {
  for (let i = 1; i < levels.length; i++) {
    const [a, b] = [levels[i - 1]!, levels[i]!];
    if (y < b.height) {
      const t = Math.max(0, (y - a.height) / (b.height - a.height));
      return a.depth + (b.depth - a.depth) * t;
    }
  }
  return levels.at(-1)!.depth;
}

/**
 * What moves a place of the skin, or of a soft part that is fixed to no bone: the spine beside it, the jaw, the
 * shoulder girdle and the arm, the thigh. Adds the whole to `to`. Metres; either side.
 */
export function addField(rig: Rig, to: Mixture, x: number, y: number, z: number): void {
  const side = Math.abs(x);
  const jaw = y > 1.39 && y < 1.53 && z > 0.07 ? jawShare(side, y, z) : 0;
  const brow = y > 1.5 && z > 0.1 ? browShare(side, y, z) : 0;
  const shoulder = y < 1.5 && y > 0.95 ? shoulderShares(side, y, z) : undefined;
  const thigh = y < 0.94 ? thighShare(rig, side, y, z) : 0;
  let limbs = jaw + brow + thigh;
  if (shoulder) for (const limb of SHOULDER_LIMBS) limbs += shoulder[limb];
  addHold(to, [chainPlace(rig, side, y, z), 0, 0], 1 - limbs);
  if (jaw) addHold(to, [0, LIMB.mandible, 1], jaw);
  if (brow) addHold(to, [0, LIMB.brow, 1], brow);
  if (shoulder)
    for (const limb of SHOULDER_LIMBS)
      if (shoulder[limb] > 0) addHold(to, [0, LIMB[limb], 1], shoulder[limb]);
  if (thigh) addHold(to, [0, LIMB.femur, 1], thigh);
}

/** How much higher than in the middle the jaw takes hold beside it, under its angle: from where and to where, metres. */
const UNDER_ANGLE = [0.025, 0.015] as const;

/** Share of the jaw in the skin of cheek, chin and throat. */
function jawShare(side: number, y: number, z: number): number {
  const beside = smoothstep(0.015, 0.045, side) * (1 - smoothstep(0.11, 0.14, z));
  return (
    smoothstep(-0.004, 0.026, 1.505 - (z - 0.095) * 0.45 - y) *
    smoothstep(0.075, 0.12, z) *
    smoothstep(1.4 + UNDER_ANGLE[0] * beside, 1.445 + UNDER_ANGLE[1] * beside, y)
  );
}

/** Share of the brow in the skin of the forehead: most at the brow, fading to the hair, the lids and the temples. */
const browShare = (side: number, y: number, z: number): number =>
  smoothstep(1.522, 1.54, y) *
  (1 - smoothstep(1.548, 1.605, y)) *
  (1 - smoothstep(0.042, 0.062, side)) *
  smoothstep(0.13, 0.16, z);

/**
 * How much farther down than elsewhere the inner side of the thigh is drawn along by the pelvis, as the adductors are: behind, and as
 * much more before; metres.
 */
const INNER = [0.14, 0.025] as const;

/** Share of the thigh in the skin round the hip: all of it a little below the fold of the groin, on the inner side far below it. */
function thighShare({ hip }: Rig, side: number, y: number, z: number): number {
  const forward = z - hip[2];
  const inner = (INNER[0] + INNER[1] * smoothstep(-0.03, 0, forward)) * (1 - smoothstep(0.02, 0.085, side));
  // Over the crest, where the skin lies on the bone, it begins a little lower.
  const crest = smoothstep(0, 0.05, forward) * smoothstep(0.06, 0.1, side);
  const below = hip[1] - y + 0.45 * (side + hip[0]) + 0.15 * forward;
  return (
    smoothstep(-0.06 + 0.01 * crest, 0.06 + inner, below) *
    Math.max(smoothstep(0, 0.045, side), smoothstep(0.775, 0.735, y))
  );
}
