import type { Point } from '../../src/core/math/point.ts';
import { blend } from '../../src/core/rig/deform.ts';
import { type DualQuaternion, transformInto } from '../../src/core/rig/dual-quaternion.ts';
import type { Four } from '../../src/core/rig/hold.ts';
import { type Skinning, WEIGHT_ONE } from '../../src/core/rig/weights.ts';

/** Where a point goes that follows these four segments. */
export function posePoint(
  transforms: readonly DualQuaternion[],
  { segments, weights }: Four,
  p: Point,
): number[] {
  const d = new Float64Array(8);
  blend(transforms, segments, weights, 0, d);
  const out = [0, 0, 0];
  transformInto(d, p[0], p[1], p[2], out, 0);
  return out;
}

/** The four segments that a vertex follows, with their weights. */
export function followed({ segments, weights }: Skinning, vertex: number): Four {
  const shares = [0, 1, 2].map((k) => weights[vertex * 4 + k]! / WEIGHT_ONE);
  return {
    segments: [...segments.slice(vertex * 4, vertex * 4 + 4)],
    weights: [...shares, Math.max(0, 1 - shares[0]! - shares[1]! - shares[2]!)],
  };
}
