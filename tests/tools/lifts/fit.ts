import type { Posture } from '../../../models/rig/postures.ts';
import type { Lift, Rig } from '../../../src/core/model/rig-data.ts';
import { liftHeights, liftShare } from '../../../src/core/rig/limbs/lifts.ts';
import { driversAt } from './drivers.ts';
import type { Need } from './needs.ts';

/** Radii of lifts, metres: on the trunk, and where what moves is small; and how far apart their middles are. */
const RADII = { trunk: [0.026, 0.042, 0.062], small: [0.015, 0.024, 0.036] } as const;
const APART = { trunk: 0.014, small: 0.009 } as const;
/** A lift is no higher than this share of its radius, so that nothing under it turns over. */
const STEEP = 0.25;
/** What is left is enough, mm. */
const ENOUGH = 0.25;
/** What lifting costs where it is not asked for: each posture, mm of height, at the least radius. */
const COST = 0.04;
/** No lift is added that gains less. */
const LEAST_GAIN = 0.8;
const MOST = 220;

/** Which of them a place (metres, right side) takes: neck, head, hands and feet are small, and in the armpit skin lies on skin. */
function sizeAt([x, y]: readonly number[]): keyof typeof RADII {
  const pit = y! > 1.12 && y! < 1.25 && x! < -0.13 && x! > -0.18;
  return pit || (y! > 1.32 && x! > -0.11) || (y! < 0.87 && x! < -0.19) || y! < 0.12 ? 'small' : 'trunk';
}

interface Spot {
  at: Need['place'];
  out: Need['normal'];
  radii: readonly [number, number, number];
  drivers: readonly Lift['when'][];
  /** Needs that it reaches at all, and by radius the shares of the lift of the right and of the left. */
  needs: Uint32Array;
  shares: readonly { right: Float32Array; left: Float32Array }[];
}

interface Best {
  gain: number;
  radius: number;
  driver: number;
  height: number;
}

/** Lifts (heights in metres) that cover what is needed beyond those that there are. */
export class Fit {
  private readonly spots: Spot[] = [];
  private readonly left: Float64Array;
  private readonly known = new Map<string, Float32Array>();
  private readonly best: (Best | undefined)[] = [];
  readonly added: Lift[] = [];

  constructor(
    private readonly rig: Rig,
    private readonly postures: readonly Posture[],
    private readonly needs: readonly Need[],
  ) {
    this.left = Float64Array.from(needs, ({ by }) => by);
    const order = needs.map((_, i) => i).sort((a, b) => needs[b]!.by - needs[a]!.by);
    for (const i of order) this.spotAt(needs[i]!);
  }

  private spotAt({ place, normal }: Need): void {
    const at = [-Math.abs(place[0]), place[1], place[2]].map((c) => Math.round(c * 1000) / 1000);
    const mirror = place[0] > 0 ? -1 : 1;
    const out = [normal[0] * mirror, normal[1], normal[2]].map((c) => Math.round(c * 100) / 100);
    const size = sizeAt(at);
    const radii = RADII[size];
    const known = this.spots.some(
      (s) =>
        Math.hypot(...s.at.map((c, d) => c - at[d]!)) < APART[size] &&
        s.out.reduce((sum, c, d) => sum + c * out[d]!, 0) > 0.6,
    );
    if (known) return;
    const spot = { at: at as Need['place'], out: out as Need['normal'] };
    const widest: Lift = { ...spot, radius: radii[2], height: 1, when: [] };
    const share = (lift: Lift, left: boolean, { place: p, normal: n }: Need) =>
      liftShare(lift, left, p, n, 0);
    const reached = this.needs
      .map((_, i) => i)
      .filter((i) => share(widest, false, this.needs[i]!) > 0 || share(widest, true, this.needs[i]!) > 0);
    const shares = radii.map((radius) => {
      const of = (left: boolean) =>
        Float32Array.from(reached, (i) => share({ ...widest, radius }, left, this.needs[i]!));
      return { right: of(false), left: of(true) };
    });
    const drivers = driversAt(this.rig, at);
    this.spots.push({ ...spot, radii, drivers, needs: Uint32Array.from(reached), shares });
  }

  /** By posture how far what drives a lift is reached on the right, then on the left; then its mean. */
  private driven(when: Lift['when']): Float32Array {
    const key = JSON.stringify(when);
    const before = this.known.get(key);
    if (before) return before;
    const n = this.postures.length;
    const out = new Float32Array(2 * n + 1);
    const lift: Lift = { at: [0, 0, 0], out: [0, 0, 0], radius: 1, height: 1, when };
    this.postures.forEach(([, pose], j) => {
      const [right, left] = liftHeights([lift], pose);
      out[j] = right!;
      out[n + j] = left!;
      out[2 * n]! += (right! + left!) / 2 / n;
    });
    this.known.set(key, out);
    return out;
  }

  private bestAt(spot: Spot): Best | undefined {
    const { needs, radii } = spot;
    const n = this.postures.length;
    const live: number[] = [];
    needs.forEach((e, i) => {
      if (this.left[e]! > ENOUGH) live.push(i);
    });
    if (live.length === 0) return undefined;
    let best: Best | undefined;
    const shares = new Float64Array(live.length);
    for (let d = 0; d < spot.drivers.length; d++) {
      const driven = this.driven(spot.drivers[d]!);
      for (let r = 0; r < radii.length; r++) {
        const { right, left } = spot.shares[r]!;
        let [up, down] = [0, 0];
        live.forEach((i, k) => {
          const j = this.needs[needs[i]!]!.posture;
          const a = right[i]! * driven[j]! + left[i]! * driven[n + j]!;
          shares[k] = a;
          up += a * this.left[needs[i]!]!;
          down += a * a;
        });
        if (down < 1e-6) continue;
        const cost = COST * n * driven[2 * n]! * (radii[r]! / RADII.trunk[0]) ** 2;
        // Nearer to what the most need than to what all need on average.
        const most = radii[r]! * 1000 * STEEP;
        for (const height of [up / down, (1.6 * up) / down]) {
          const h = Math.min(most, height);
          let gain = -cost * h;
          live.forEach((i, k) => {
            const before = this.left[needs[i]!]!;
            const after = Math.max(0, before - shares[k]! * h);
            gain += before * before - after * after;
          });
          if (gain > (best?.gain ?? LEAST_GAIN)) best = { gain, radius: r, driver: d, height: h };
        }
      }
    }
    return best;
  }

  /** Adds lifts, the one that gains most first, until all is covered or nothing gains any more. */
  run(): void {
    const { spots, best } = this;
    spots.forEach((spot, s) => {
      best[s] = this.bestAt(spot);
    });
    while (this.added.length < MOST) {
      let chosen = -1;
      best.forEach((b, s) => {
        if (b && b.gain > (best[chosen]?.gain ?? 0)) chosen = s;
      });
      if (chosen < 0) return;
      const spot = spots[chosen]!;
      const { radius, driver, height } = best[chosen]!;
      const driven = this.driven(spot.drivers[driver]!);
      const n = this.postures.length;
      spot.needs.forEach((e, i) => {
        const j = this.needs[e]!.posture;
        const { right, left } = spot.shares[radius]!;
        this.left[e]! -= height * (right[i]! * driven[j]! + left[i]! * driven[n + j]!);
      });
      this.added.push({
        at: spot.at,
        out: spot.out,
        radius: spot.radii[radius]!,
        height: height / 1000,
        when: spot.drivers[driver]!,
      });
      spots.forEach((other, s) => {
        const near = Math.hypot(...other.at.map((c, d) => c - spot.at[d]!)) < 2 * RADII.trunk[2];
        if (near) best[s] = this.bestAt(other);
      });
    }
  }

  /** What is left to cover at most, mm, and of how many places more than a tolerance is. */
  rest(): { most: number; over: number } {
    return {
      most: this.left.reduce((m, c) => Math.max(m, c), 0),
      over: this.left.reduce((sum, c) => sum + (c > 0.7 ? 1 : 0), 0),
    };
  }
}
