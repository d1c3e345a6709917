import type { AreaKey, SidedKey } from '../ids.ts';
import type { Point, Triple } from '../math/point.ts';
import { unit } from '../math/vector.ts';

/** Pieces of skin beyond the named areas, where nothing but strokes of a pattern or paint reaches. */
export const LIMB_PARTS = [
  'upper-arm',
  'elbow',
  'forearm',
  'hand',
  'thigh',
  'knee',
  'shin',
  'calf',
  'foot',
] as const;
export type LimbPart = (typeof LIMB_PARTS)[number];

/** An area, or a part of a limb beyond them, on a side. */
export type SkinKey = AreaKey | SidedKey<LimbPart>;

/** Places spread over the skin of the right half of the whole person, the finer the more is told apart there: what paint and patterns are compared on. */
export interface SkinPlaces {
  version: 1;
  /** x, y, z of the first place, then the step to each next one, reference skin, whole millimetres; x = 0: on the midline. */
  at: readonly number[];
  /** How the skin faces: see `packFacing`. */
  out: readonly number[];
  /** How far the female skin lies farther out along that, half millimetres. */
  female: readonly number[];
  /** What the numbers of `part` name: an area, or a part of a limb. */
  parts: readonly string[];
  part: readonly number[];
  /** Of each area the places within it, by the step from one to the next; areas overlap. */
  inside: readonly (readonly number[])[];
}

/** Steps of a facing on each side of nothing. */
const FINE = 24;
const WIDE = FINE * 2 + 1;
const signOf = (v: number): number => (v < 0 ? -1 : 1);

/** A direction as one number: the octahedral map, in steps (Cigolle and others 2014). */
export function packFacing([x, y, z]: Triple): number {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1;
  let [u, v] = [x / sum, y / sum];
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * signOf(u), (1 - Math.abs(u)) * signOf(v)];
  return (Math.round(u * FINE) + FINE) * WIDE + Math.round(v * FINE) + FINE;
}

/** The unit direction of such a number. */
export function unpackFacing(packed: number): Point {
  let u = Math.floor(packed / WIDE) / FINE - 1;
  let v = (packed % WIDE) / FINE - 1;
  const z = 1 - Math.abs(u) - Math.abs(v);
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * signOf(u), (1 - Math.abs(u)) * signOf(v)];
  return unit([u, v, z]);
}
