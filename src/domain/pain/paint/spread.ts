import type { Point } from '../../../core/math/point.ts';
import type { SkinSense } from './skin-sense.ts';

/** So far the hand of a person may stray from what is meant before it counts less, and until it counts for nothing, metres. */
const STRAY = [0.008, 0.04] as const;

/** Which places lie near each other on one face of the skin, and how much one counts for the other. */
export interface Spread {
  from: Uint32Array;
  list: Uint32Array;
  share: Float32Array;
}

/** Places looked at before the next pause. */
const SLICE = 120;

/** Works out what is near to what, so that later only sums are left; in small steps. */
export function* makeSpread({ count, at, out, grid }: SkinSense): Generator<undefined, Spread> {
  const from = new Uint32Array(count + 1);
  const list: number[] = [];
  const share: number[] = [];
  const reach = STRAY[1];
  for (let i = 0; i < count; i++) {
    const [x, y, z]: Point = [at[i * 3]!, at[i * 3 + 1]!, at[i * 3 + 2]!];
    for (const k of grid.within([x - reach, y - reach, z - reach], [x + reach, y + reach, z + reach])) {
      const away = grid.distance(k, [x, y, z]);
      const facing =
        out[i * 3]! * out[k * 3]! + out[i * 3 + 1]! * out[k * 3 + 1]! + out[i * 3 + 2]! * out[k * 3 + 2]!;
      if (away >= reach || facing < 0.1) continue;
      list.push(k);
      share.push(1 - (away - STRAY[0]) / (STRAY[1] - STRAY[0]));
    }
    from[i + 1] = list.length;
    if (i % SLICE === 0) yield;
  }
  return { from, list: Uint32Array.from(list), share: Float32Array.from(share, (s) => Math.min(1, s)) };
}

/** What is felt or painted at places, and by shares about them: the strongest counts. */
export function spreadOut({ from, list, share }: Spread, value: Float32Array): Float32Array {
  const out = new Float32Array(value.length);
  for (let i = 0; i < value.length; i++) {
    const own = value[i]!;
    if (own <= 0) continue;
    for (let k = from[i]!; k < from[i + 1]!; k++) {
      const there = own * share[k]!;
      if (there > out[list[k]!]!) out[list[k]!] = there;
    }
  }
  return out;
}
