import { CHAIN, type Hold, LIMBS, limbSegment, SKULL, SOFT_NECK, THORAX } from './types.ts';

const LAST = CHAIN.length - 1;

/** A share that cannot be told from none. */
const LEAST = 1e-4;

/**
 * What holds a place, so that holds can be mixed: share of the chain, that share times the place on the chain, and
 * the share of every limb. Shares sum to 1.
 */
export type Mixture = Float64Array;

/** Four segments and their weights. */
export interface Four {
  segments: number[];
  weights: number[];
}

export const mixture = (): Mixture => new Float64Array(2 + LIMBS.length);
export const four = (): Four => ({ segments: [0, 0, 0, 0], weights: [0, 0, 0, 0] });

/** Adds `share` of a hold to a mixture. */
export function addHold(to: Mixture, [chain, limb, limbShare]: Hold, share: number): void {
  const spine = share * (1 - limbShare);
  to[0] = to[0]! + spine;
  to[1] = to[1]! + spine * chain;
  if (limb > 0) to[1 + limb] = to[1 + limb]! + share * limbShare;
}

export function addMixture(to: Mixture, from: Mixture, share: number): void {
  for (let i = 0; i < to.length; i++) to[i] = to[i]! + from[i]! * share;
}

/** The mixture as a hold: its strongest limb kept, the others given to the chain. */
export function holdOf(from: Mixture): Hold {
  let limb = 0;
  for (let i = 1; i <= LIMBS.length; i++) if (from[1 + i]! > (limb ? from[1 + limb]! : 0)) limb = i;
  const chain = from[0]! > 0 ? from[1]! / from[0]! : 0;
  return [chain, limb, limb ? from[1 + limb]! : 0];
}

/** The segment that the soft parts beside a place of the chain follow. */
const softOf = (segment: number): number =>
  segment > THORAX && segment < SKULL ? SOFT_NECK + segment - THORAX - 1 : segment;

/** The strongest limbs of a mixture, as places in it; 0 where there are fewer. */
const strongest = [0, 0, 0];

function findStrongest(from: Mixture): void {
  strongest.fill(0);
  for (let i = 2; i < from.length; i++) {
    let at = i;
    if (from[i]! <= 0) continue;
    for (let k = 0; k < strongest.length; k++) {
      const there = strongest[k]!;
      if (there > 0 && from[there]! >= from[at]!) continue;
      strongest[k] = at;
      if (there === 0) break;
      at = there;
    }
  }
}

/**
 * Two neighbours on the chain and the two strongest limbs (beside a single piece of the chain the three strongest), with
 * weights that sum to 1; where `soft`, those of the neck that turn evenly.
 */
export function fourSegments(from: Mixture, left: boolean, { segments, weights }: Four, soft = false): void {
  const spine = from[0]!;
  const place = spine > 0 ? Math.min(LAST, Math.max(0, from[1]! / spine)) : 0;
  const under = Math.min(LAST - 1, Math.floor(place));
  const up = place - under;
  findStrongest(from);
  const [first, second] = strongest as [number, number, number];
  const third = spine * up < LEAST ? strongest[2]! : 0;
  const all = spine + (first ? from[first]! : 0) + (second ? from[second]! : 0) + (third ? from[third]! : 0);
  segments[0] = soft ? softOf(under) : under;
  segments[1] = third ? limbSegment(third - 2, left) : soft ? softOf(under + 1) : under + 1;
  segments[2] = first ? limbSegment(first - 2, left) : 0;
  segments[3] = second ? limbSegment(second - 2, left) : 0;
  weights[0] = (spine / all) * (third ? 1 : 1 - up);
  weights[1] = third ? from[third]! / all : (spine / all) * up;
  weights[2] = first ? from[first]! / all : 0;
  weights[3] = second ? from[second]! / all : 0;
}

const [joined, share] = [new Array<number>(8).fill(0), new Array<number>(8).fill(0)];

/** The four strongest of two sets, each taken with its part, scaled to sum to 1. */
export function keepFour(a: Four, partA: number, b: Four, partB: number, out: Four): void {
  let count = 0;
  for (const [set, part] of [
    [a, partA],
    [b, partB],
  ] as const)
    for (let k = 0; k < 4; k++) {
      const w = set.weights[k]! * part;
      if (w <= 0) continue;
      let at = joined.indexOf(set.segments[k]!);
      if (at < 0 || at >= count) {
        at = count++;
        joined[at] = set.segments[k]!;
        share[at] = 0;
      }
      share[at] = share[at]! + w;
    }
  let total = 0;
  for (let k = 0; k < 4; k++) {
    let best = -1;
    for (let i = 0; i < count; i++) if (share[i]! > 0 && (best < 0 || share[i]! > share[best]!)) best = i;
    out.segments[k] = best < 0 ? 0 : joined[best]!;
    out.weights[k] = best < 0 ? 0 : share[best]!;
    total += out.weights[k]!;
    if (best >= 0) share[best] = 0;
  }
  for (let k = 0; k < 4; k++) out.weights[k] = out.weights[k]! / total;
}

/** Share of a ramp over which each of its ends is rounded. */
const ROUNDED = 0.05;

/** 0 before `from`, 1 after `to`, and as even in between as rounded ends allow: no place is sheared more than it must. */
export function evenRamp(from: number, to: number, at: number): number {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)));
  const slope = 1 / (1 - ROUNDED);
  if (t < ROUNDED) return (slope * t * t) / (2 * ROUNDED);
  if (t > 1 - ROUNDED) return 1 - (slope * (1 - t) ** 2) / (2 * ROUNDED);
  return slope * (t - ROUNDED / 2);
}

export const smoothstep = (from: number, to: number, at: number): number => {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
