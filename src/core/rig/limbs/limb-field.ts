import { smoothstep } from '../../math/ease.ts';
import type { Point } from '../../math/point.ts';
import type { LimbRig, LimbWay, WholeRig } from '../../model/rig-data.ts';
import { addField } from '../field.ts';
import { addHold, addMixture, evenRamp, type Mixture, mixture } from '../hold.ts';
import { LIMB } from '../segments.ts';
import { untwisted } from '../shoulder-field.ts';
import { PHALANGES, PIECE } from './limb-segments.ts';
import { nearestDigits, shareBeyond } from './limb-zones.ts';

/** Lengths over which the joints fade in, metres: what a bent limb presses together, measured on skin and muscles. */
const ZONES = {
  elbow: { half: 0.074, least: 0.03, ahead: 0.5 },
  wrist: { half: 0.024, shift: -0.004 },
  knee: { half: 0.068, least: 0.045, ahead: 0.5 },
  ankle: 0.032,
  thumb: [{ half: 0.016 }, { half: 0.011 }, { half: 0.009 }],
  finger: [{ half: 0.012, shift: 0.004 }, { half: 0.011 }, { half: 0.008 }],
  toe: { half: 0.011 },
} as const;

/** Places of the forearm, shares of its length, between which the turn of the radius fades in. */
const TWIST = { from: 0.1, to: 0.92 } as const;

/** How far apart two digits are where each is followed alone, metres: the folds between them; the thumb's is broad. */
const WEB = { finger: 0.01, thumb: 0.024, toe: 0.006 } as const;

const add = (to: Mixture, piece: number, share: number): void => {
  if (share > 0) addHold(to, [0, piece, 1], share);
};

type Add = (rig: WholeRig, to: Mixture, p: Point, whole: number, digits?: boolean, sleeved?: number) => void;

/**
 * What moves a place of a limb (metres, right side) from that part of it on: each adds `whole` in all. Without `digits` a
 * place goes with hand or foot where fingers and toes begin.
 */
export const ADD: Readonly<Record<LimbWay, Add>> = {
  arm: addArm,
  forearm: addForearm,
  hand: addHand,
  leg: addLeg,
  shank: addShank,
  foot: addFoot,
};

/** `sleeved` is how much of what goes with the upper arm does not turn about its length with the bone: of skin and long muscles. */
function addArm(rig: WholeRig, to: Mixture, p: Point, whole: number, digits = true, sleeved = 0): void {
  const bent = whole * shareBeyond(rig.limbs.elbow, p, ZONES.elbow);
  const sleeve = (whole - bent) * sleeved;
  add(to, LIMB.sleeve, sleeve);
  add(to, PIECE.humerus, whole - bent - sleeve);
  if (bent > 0) addForearm(rig, to, p, bent, digits);
}

function addForearm(rig: WholeRig, to: Mixture, p: Point, whole: number, digits = true): void {
  const turned = whole * turnedWith(rig.limbs, p);
  const hand = turned === 0 ? 0 : turned * shareBeyond(rig.limbs.wrist, p, ZONES.wrist);
  add(to, PIECE.ulna, whole - turned);
  add(to, PIECE.radius, turned - hand);
  if (hand > 0) addHand(rig, to, p, hand, digits);
}

/** Share in which a place of the forearm turns with the radius: more the nearer to the hand it lies. */
function turnedWith({ elbow, wrist }: LimbRig, p: Point): number {
  const way = [0, 1, 2].map((d) => wrist.pivot[d]! - elbow.pivot[d]!);
  const length = way.reduce((sum, c) => sum + c * c, 0);
  const at = way.reduce((sum, c, d) => sum + c * (p[d]! - elbow.pivot[d]!), 0) / length;
  return evenRamp(TWIST.from, TWIST.to, at);
}

function addHand(rig: WholeRig, to: Mixture, p: Point, whole: number, digits = true): void {
  const { fingers, wrist } = rig.limbs;
  if (!digits) add(to, PIECE.hand, whole);
  const web = (a: number, b: number) => (a === 0 || b === 0 ? WEB.thumb : WEB.finger);
  for (const [f, part] of digits ? nearestDigits(fingers, wrist.pivot, p, web) : []) {
    const zones = f === 0 ? ZONES.thumb : ZONES.finger;
    let rest = whole * part;
    for (let k = 0; k < PHALANGES && rest > 0; k++) {
      const on = rest * shareBeyond(fingers[f]!.joints[k]!, p, zones[k]!);
      add(to, k === 0 ? PIECE.hand : PIECE.fingers + f * PHALANGES + k - 1, rest - on);
      rest = on;
    }
    add(to, PIECE.fingers + f * PHALANGES + PHALANGES - 1, rest);
  }
}

function addLeg(rig: WholeRig, to: Mixture, p: Point, whole: number, digits = true): void {
  const bent = whole * shareBeyond(rig.limbs.knee, p, ZONES.knee);
  add(to, PIECE.femur, whole - bent);
  if (bent > 0) addShank(rig, to, p, bent, digits);
}

function addShank(rig: WholeRig, to: Mixture, p: Point, whole: number, digits = true): void {
  const foot = whole * onFoot(rig.limbs, p);
  add(to, PIECE.tibia, whole - foot);
  if (foot > 0) addFoot(rig, to, p, foot, digits);
}

/** Share of the foot: its border slopes down behind and rises toward the instep, as the foot stands out from the leg. */
function onFoot({ ankle: { pivot } }: LimbRig, [, y, z]: Point): number {
  const before = z - pivot[2];
  const s = pivot[1] - y + (before > 0 ? 0.75 : -0.3) * before;
  return evenRamp(-ZONES.ankle, ZONES.ankle, s);
}

function addFoot(rig: WholeRig, to: Mixture, p: Point, whole: number, digits = true): void {
  const { toes, ankle } = rig.limbs;
  let rest = whole;
  for (const [t, part] of digits ? nearestDigits(toes, ankle.pivot, p, () => WEB.toe) : []) {
    const on = whole * part * shareBeyond(toes[t]!.joints[0]!, p, ZONES.toe);
    add(to, PIECE.toes + t, on);
    rest -= on;
  }
  add(to, PIECE.foot, rest);
}

/** Where arm and trunk part at rest: height and distance from the midline, metres. */
const PARTING: readonly (readonly [height: number, side: number])[] = [
  [1.19, 0.158],
  [1.05, 0.166],
  [0.9, 0.19],
  [0.6, 0.2],
];

/** Whether a place hangs beside the trunk below the armpit (either side, metres). */
function isOfArm(side: number, y: number): boolean {
  if (y > PARTING[0]![0]) return false;
  for (let i = 1; i < PARTING.length; i++) {
    const [[above, outer], [below, inner]] = [PARTING[i - 1]!, PARTING[i]!];
    if (y > below) return side > inner + ((outer - inner) * (y - below)) / (above - below);
  }
  return false;
}

/**
 * What moves a place of the whole body's skin, or of a soft part that is fixed to no bone: as `addField`, and beyond upper
 * arm and thigh joint by joint. Adds the whole to `to`. Metres; either side.
 */
export function addWholeField(rig: WholeRig, to: Mixture, x: number, y: number, z: number): void {
  const side = Math.abs(x);
  const p: Point = [-side, y, z];
  if (y > ARM_FROM[1] || !isOfArm(side, y)) {
    if (y < LEG_FROM) addLeg(rig, to, p, 1);
    else addField(rig, to, x, y, z);
    return;
  }
  const shoulder = smoothstep(...ARM_FROM, y);
  addArm(rig, to, p, 1 - shoulder, true, untwisted(side, y));
  if (shoulder === 0) return;
  around.fill(0);
  addField(rig, around, x, y, z);
  addMixture(to, around, shoulder);
}

/** Heights between which the hold of the shoulder passes to that of the arm, and below which the thigh is held alone, metres. */
const ARM_FROM = [1.1, 1.145] as const;
const LEG_FROM = 0.56;

const around = mixture();
