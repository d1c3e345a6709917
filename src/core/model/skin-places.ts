import type { AreaKey, SidedKey } from '../ids.ts';
import type { Point, Triple, Vec3 } from '../math/point.ts';
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

/** Where the parts of an arm and of a leg end below, millimetres over the floor: borders of this model's figure, whose arms hang. */
const ARM: readonly (readonly [LimbPart, number])[] = [
  ['upper-arm', 1095],
  ['elbow', 1025],
  ['forearm', 815],
  ['hand', Number.NEGATIVE_INFINITY],
];
const LEG_TOP = 680;
const LEG: readonly (readonly [LimbPart, number])[] = [
  ['thigh', 470],
  ['knee', 385],
  ['shin', 75],
  ['foot', Number.NEGATIVE_INFINITY],
];
/** Behind this lies the calf, not the shin. */
const CALF = 58;

/** Whether a place lies on an arm: farther out than the leg, before which the hand hangs. Body frame, millimetres, either side. */
export const isOnArm = ([x, y]: Vec3): boolean => Math.abs(x) > 180 && y < 1300;

/** The part of a limb that a place of the skin lies on; undefined on the trunk. Body frame, millimetres, either side. */
export function limbPartAt(place: Vec3): LimbPart | undefined {
  const [, y, z] = place;
  const arm = isOnArm(place);
  if (!arm && y > LEG_TOP) return undefined;
  const part = (arm ? ARM : LEG).find(([, bottom]) => y >= bottom)?.[0];
  return part === 'shin' && z < CALF ? 'calf' : part;
}

/** The parts that words name: upper arm and thigh have areas by name, so that what of them lies between these needs none. */
export const TOLD_LIMB_PARTS: readonly LimbPart[] = LIMB_PARTS.filter(
  (part) => part !== 'upper-arm' && part !== 'thigh',
);

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
