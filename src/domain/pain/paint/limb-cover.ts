import type { Point } from '../../../core/math/point.ts';
import { distance } from '../../../core/math/vector.ts';
import type { SkinKey } from '../../../core/model/skin-places.ts';
import type { SkinSense } from './skin-sense.ts';

/** Places of a part of a limb that are nearer to each other than this are one spot, metres. */
const APART = 0.016;
/** How far about a spot the skin belongs to it, metres: spots meet, and nothing of what hangs beside the limb. */
export const LIMB_COVER = 0.018;

/** Spots all over a part of a limb, on the reference skin, metres: with the skin about them they are all of it, from every side. */
export function limbCover({ inside, at }: SkinSense, key: SkinKey): readonly Point[] {
  const kept: Point[] = [];
  for (const i of inside.get(key) ?? []) {
    const p: Point = [at[i * 3]!, at[i * 3 + 1]!, at[i * 3 + 2]!];
    if (kept.every((other) => distance(other, p) > APART)) kept.push(p);
  }
  return kept;
}
