import type { Hold } from '../model/rig-data.ts';
import { ALL_LIMBS, CHAIN, limbSegment, SKULL, SOFT_NECK, THORAX } from './segments.ts';

const LAST = CHAIN.length - 1;

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

export const mixture = (): Mixture => new Float64Array(2 + ALL_LIMBS);
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

/** How much of a mixture is held: an end that joins another muscle holds nothing by itself. */
export function heldShare(mixed: Mixture): number {
  let sum = mixed[0]!;
  for (let i = 2; i < mixed.length; i++) sum += mixed[i]!;
  return sum;
}

/** The mixture as a hold: its strongest limb kept, the others given to the chain. */
export function holdOf(from: Mixture): Hold {
  let limb = 0;
  for (let i = 1; i <= ALL_LIMBS; i++) if (from[1 + i]! > (limb ? from[1 + limb]! : 0)) limb = i;
  const chain = from[0]! > 0 ? from[1]! / from[0]! : 0;
  return [chain, limb, limb ? from[1 + limb]! : 0];
}

/** The segment that the soft parts beside a place of the chain follow. */
const softOf = (segment: number): number =>
  segment > THORAX && segment < SKULL ? SOFT_NECK + segment - THORAX - 1 : segment;

/** Segments and shares of the candidates for a place, strongest first. */
const named = new Array<number>(2 + ALL_LIMBS).fill(0);
const amount = new Array<number>(2 + ALL_LIMBS).fill(0);

/** Puts a candidate among the `count` before it by its share; returns their number. */
function enter(count: number, segment: number, share: number): number {
  if (share <= 0) return count;
  let at = count;
  while (at > 0 && amount[at - 1]! < share) {
    named[at] = named[at - 1]!;
    amount[at] = amount[at - 1]!;
    at--;
  }
  named[at] = segment;
  amount[at] = share;
  return count + 1;
}

/**
 * The four strongest of what holds a place (two neighbours on the chain, limbs), with weights that sum to 1; where `soft`,
 * the pieces of the neck that turn evenly.
 */
export function fourSegments(from: Mixture, left: boolean, { segments, weights }: Four, soft = false): void {
  const spine = from[0]!;
  const place = spine > 0 ? Math.min(LAST, Math.max(0, from[1]! / spine)) : 0;
  const under = Math.min(LAST - 1, Math.floor(place));
  const up = place - under;
  let count = enter(0, soft ? softOf(under) : under, spine * (1 - up));
  count = enter(count, soft ? softOf(under + 1) : under + 1, spine * up);
  for (let i = 2; i < from.length; i++) count = enter(count, limbSegment(i - 2, left), from[i]!);
  let all = 0;
  for (let k = 0; k < 4; k++) {
    segments[k] = k < count ? named[k]! : 0;
    weights[k] = k < count ? amount[k]! : 0;
    all += weights[k]!;
  }
  for (let k = 0; k < 4; k++) weights[k] = weights[k]! / all;
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
      if (!(w > 0)) continue;
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
