import { smoothstep } from '../../math/ease.ts';
import type { Lift } from '../../model/rig-data.ts';
import type { Pose, PoseParameter } from '../pose.ts';
import { REACH_ONE, type Skinning, WEIGHT_ONE } from '../weights.ts';

/** How a motion is called on a side, and whether it counts the other way round there: turns and side-bends of the midline do. */
function asked(parameter: string, pose: Pose, left: boolean): number {
  const own = pose[parameter as PoseParameter];
  if (own !== undefined) return left && /Side|Rotation/.test(parameter) ? -own : own;
  return pose[`${parameter}${left ? 'Left' : 'Right'}` as PoseParameter] ?? 0;
}

/** How high every lift stands in a pose, metres: those of the right side, then those of the left. */
export function liftHeights(lifts: readonly Lift[], pose: Pose): Float64Array {
  const out = new Float64Array(lifts.length * 2);
  lifts.forEach(({ height, when }, i) => {
    for (const left of [false, true]) {
      let share = height;
      for (const [parameter, from, to] of when)
        if (share !== 0) share *= smoothstep(from, to, asked(parameter, pose, left));
      out[i + (left ? lifts.length : 0)] = share;
    }
  });
  return out;
}

/** Cosines between a lift's way out and the skin's at a place: turned away the skin is left, from the second on it is lifted wholly. */
const FACING = [0, 0.6] as const;

/** Share (0..1) in which a lift raises a place of the skin; metres, unit normal, at rest. */
export function liftShare(
  { at, out, radius }: Lift,
  left: boolean,
  places: ArrayLike<number>,
  normals: ArrayLike<number>,
  i: number,
): number {
  const mirror = left ? -1 : 1;
  const dx = places[i]! - at[0] * mirror;
  const dy = places[i + 1]! - at[1];
  const dz = places[i + 2]! - at[2];
  const off = (dx * dx + dy * dy + dz * dz) / (radius * radius);
  if (off >= 1) return 0;
  const facing = normals[i]! * out[0] * mirror + normals[i + 1]! * out[1] + normals[i + 2]! * out[2];
  return (1 - off) ** 2 * smoothstep(FACING[0], FACING[1], facing);
}

/** What the lifts do to the skin of a mesh, worked out once: which vertices each reaches, and by what share. */
export class LiftedSkin {
  private readonly reached: readonly { vertices: Uint32Array; shares: Float32Array }[];
  /** All vertices that any reaches, and how far they are lifted now. */
  private readonly all: Uint32Array;
  private readonly now: Float32Array;

  /** Places and unit normals at rest, metres, both sides of the body. */
  constructor(lifts: readonly Lift[], places: ArrayLike<number>, normals: ArrayLike<number>) {
    const any = new Set<number>();
    this.reached = [false, true].flatMap((left) =>
      lifts.map((lift) => {
        const vertices: number[] = [];
        const shares: number[] = [];
        const x = left ? -lift.at[0] : lift.at[0];
        for (let i = 0; i < places.length; i += 3) {
          if (Math.abs(places[i + 1]! - lift.at[1]) > lift.radius) continue;
          if (Math.abs(places[i]! - x) > lift.radius) continue;
          const share = liftShare(lift, left, places, normals, i);
          if (share === 0) continue;
          vertices.push(i / 3);
          shares.push(share);
          any.add(i / 3);
        }
        return { vertices: Uint32Array.from(vertices), shares: Float32Array.from(shares) };
      }),
    );
    this.all = Uint32Array.from(any);
    this.now = new Float32Array(places.length / 3);
  }

  /** Writes how far each vertex goes out, for a swell of 1, into the weights by which the skin follows; `heights` as `liftHeights` gives them. */
  write(weights: Skinning['weights'], heights: Float64Array): void {
    const { reached, all, now } = this;
    for (const v of all) now[v] = 0;
    reached.forEach(({ vertices, shares }, k) => {
      const height = heights[k]!;
      if (height === 0) return;
      for (let i = 0; i < vertices.length; i++) now[vertices[i]!]! += height * shares[i]!;
    });
    for (const v of all)
      weights[v * 4 + 3] = Math.round(Math.min(1, Math.max(-1, now[v]! / REACH_ONE)) * WEIGHT_ONE);
  }
}
