import { smoothstep } from '../math/ease.ts';
import { evenRamp } from './hold.ts';

/** What moves the skin of the shoulder beside the spine. */
type ShoulderLimb = 'clavicle' | 'humerus' | 'axilla' | 'scapula' | 'acromion' | 'margin' | 'sleeve';
export const SHOULDER_LIMBS: readonly ShoulderLimb[] = [
  'clavicle',
  'humerus',
  'axilla',
  'scapula',
  'acromion',
  'margin',
  'sleeve',
];

/** How much sooner arm and chest part below the armpit than across it. */
const PARTING = { arm: 2, chest: 1 } as const;

/** Where the skin of arm and chest meet in the armpit: distance from the midline, its lowest place, how its folds rise. */
const ARMPIT = { side: 0.158, height: 1.163, depth: 0.068, rise: [14, 36] } as const;

/** Heights between which the turn of the arm about itself fades out toward the shoulder, metres; on its outer side higher. */
const TWIST = { from: 1.045, to: 1.205, outer: 0.6 } as const;

/** How little a place of the arm's skin (0..1) goes along when the arm turns about itself; metres. */
export const untwisted = (side: number, y: number): number =>
  evenRamp(TWIST.from, TWIST.to, y - TWIST.outer * (side - ARMPIT.side));

/** Height at which arm and chest part at a depth, metres. */
const armpitAt = (z: number): number => {
  const off = z - ARMPIT.depth;
  return ARMPIT.height + ARMPIT.rise[off < 0 ? 0 : 1] * off * off;
};

/**
 * Shares of the shoulder girdle and the arm. Below the armpit arm and chest are two surfaces that lie side by side; from
 * there both take part less in each other's motion the farther down they are. Metres; together at most 1, the rest is the
 * spine's.
 */
export function shoulderShares(side: number, y: number, z: number): Record<ShoulderLimb, number> {
  const out = side - ARMPIT.side;
  const below = Math.min(0.1, Math.max(0, armpitAt(z) - y));
  const across = out + (out > 0 ? PARTING.arm : -PARTING.chest) * below;
  // The folds of the armpit are drawn along; above them the arm turns under the end of the girdle.
  const low = (1 - smoothstep(1.23, 1.32, y)) * smoothstep(-0.005, 0.06, z);
  const front = smoothstep(0.05, 0.11, z);
  const turned = smoothstep(-0.056 - 0.014 * front, 0.08 - 0.05 * front, across);
  // The front fold goes with the arm sooner: biceps lies right under it.
  const arm = mix(turned, smoothstep(-0.01, 0.014, across + 0.02 * front), low);
  const sleeve = arm * untwisted(side, y);
  const rest = 1 - arm;
  const collar = smoothstep(1.31, 1.355, y) * (1 - smoothstep(1.37, 1.42, y)) * smoothstep(0.02, 0.05, side);
  const wall = smoothstep(-0.09, 0.005, across) * low;
  const breast = evenRamp(0.02, 0.16, side) * smoothstep(1.18, 1.25, y) * (1 - smoothstep(1.33, 1.39, y));
  const back = evenRamp(0, 0.14, side) * smoothstep(1.1, 1.3, y) * (1 - smoothstep(1.37, 1.5, y));
  const flank =
    0.6 *
    (1 - smoothstep(0.09, 0.13, z)) *
    smoothstep(0.08, 0.12, side) *
    smoothstep(1.05, 1.14, y) *
    (1 - smoothstep(1.16, 1.23, y));
  const blade = smoothstep(0.07, 0.11, side) * smoothstep(1.16, 1.22, y) * (1 - smoothstep(1.29, 1.34, y));
  const fold = Math.max(wall, front * breast);
  const clavicle = rest * front * collar;
  const margin = (rest - clavicle) * flank;
  const drawn = rest - clavicle - margin;
  const behind = drawn * (1 - front) * (1 - wall) * back;
  return {
    clavicle,
    humerus: arm - sleeve,
    sleeve,
    axilla: drawn * fold,
    acromion: behind * (1 - blade),
    scapula: behind * blade,
    margin,
  };
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
