import { type Side, sided, splitSided } from '../../../core/ids.ts';
import type { Point } from '../../../core/math/point.ts';
import { sphereAround } from '../../../core/math/sphere.ts';
import { unit } from '../../../core/math/vector.ts';
import type { LimbPart, SkinKey } from '../../../core/model/skin-places.ts';
import type { Shot } from '../../anchor/shot.ts';
import type { SkinSense } from './skin-sense.ts';

/** What a limb is asked for by. */
export const NEAR_LIMBS = ['hand', 'foot', 'arm', 'leg'] as const;
export type NearLimb = (typeof NEAR_LIMBS)[number];

const PARTS: Readonly<Record<NearLimb, readonly LimbPart[]>> = {
  hand: ['hand'],
  foot: ['foot'],
  arm: ['upper-arm', 'elbow', 'forearm', 'hand'],
  leg: ['thigh', 'knee', 'shin', 'calf', 'foot'],
};

/** From where most of it is seen, on the left side: the back of the hand, the top of the foot. */
const FROM: Readonly<Record<NearLimb, Point>> = {
  hand: unit([0.9, 0.1, 0.8]),
  foot: unit([0.45, 0.6, 0.9]),
  arm: unit([0.8, 0.1, 1]),
  leg: unit([0.4, 0.1, 1]),
};

/** Parts that lie at the back of their limb: from before only their edge is seen. */
const BEHIND: readonly string[] = ['calf', 'elbow'] satisfies readonly LimbPart[];

/** The smallest limb that holds a part of one, its side, and whether it is seen from behind; none for what is no such part. */
export function limbOf(key: SkinKey): { near: NearLimb; side: Side; behind: boolean } | undefined {
  const { id, side } = splitSided<string>(key);
  const near = NEAR_LIMBS.find((limb) => PARTS[limb].some((part) => part === id));
  return near && side ? { near, side, behind: BEHIND.includes(id) } : undefined;
}

/** The picture is so much larger, and its middle lies so much lower, by the radius: the tools stand at its foot. */
const ROOM = 1.12;
const LOWER = 0.16;

/** Where the camera goes to bring a limb, or its end, near enough to paint on; from behind where that is asked for. Body frame, metres. */
export function limbShot({ at, keys }: SkinSense, limb: NearLimb, side: Side, behind = false): Shot {
  const parts = new Set<SkinKey>(PARTS[limb].map((part) => sided(part, side)));
  const places = keys.flatMap((key, i): Point[] =>
    parts.has(key) ? [[at[i * 3]!, at[i * 3 + 1]!, at[i * 3 + 2]!]] : [],
  );
  const { target, radius } = sphereAround(places);
  const [x, y, z] = FROM[limb];
  return {
    target: [target[0], target[1] - LOWER * radius, target[2]],
    radius: radius * ROOM,
    direction: [side === 'left' ? x : -x, y, behind ? -z : z],
  };
}
