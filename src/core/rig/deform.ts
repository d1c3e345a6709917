import { type DualQuaternion, transformInto } from './dual-quaternion.ts';
import { REACH_ONE, type RigMesh, type Skinning, WEIGHT_ONE } from './weights.ts';

/**
 * Blends the transforms of four segments as dual quaternions (Kavan et al. 2008), which keeps volume where plain
 * blending of matrices loses it, into `out`.
 */
export function blend(
  transforms: readonly DualQuaternion[],
  segments: ArrayLike<number>,
  weights: ArrayLike<number>,
  at: number,
  out: Float64Array,
): void {
  const first = transforms[segments[at]!]!;
  out.fill(0);
  for (let k = 0; k < 4; k++) {
    const share = weights[k]!;
    if (share === 0) continue;
    const d = transforms[segments[at + k]!]!;
    const along = d[0]! * first[0]! + d[1]! * first[1]! + d[2]! * first[2]! + d[3]! * first[3]!;
    const s = along < 0 ? -share : share;
    for (let c = 0; c < 8; c++) out[c] = out[c]! + d[c]! * s;
  }
  const n = Math.hypot(out[0]!, out[1]!, out[2]!, out[3]!);
  for (let c = 0; c < 8; c++) out[c] = out[c]! / n;
}

/**
 * The vertices of a mesh in a pose, metres; `swell` is how much thicker (or, below 0, thinner) its muscle is than
 * at rest. The vertex shader does the same.
 */
export function posePositions(
  mesh: RigMesh,
  { segments, weights }: Skinning,
  transforms: readonly DualQuaternion[],
  swell = 0,
): Float64Array {
  const { positions, normals } = mesh;
  const out = new Float64Array(positions.length);
  const d = new Float64Array(8);
  const shares = [0, 0, 0, 0];
  for (let i = 0; i * 3 < positions.length; i++) {
    let rest = 1;
    for (let k = 0; k < 3; k++) {
      shares[k] = weights[i * 4 + k]! / WEIGHT_ONE;
      rest -= shares[k]!;
    }
    shares[3] = Math.max(0, rest);
    blend(transforms, segments, shares, i * 4, d);
    const out1 = (weights[i * 4 + 3]! / WEIGHT_ONE) * REACH_ONE * swell;
    transformInto(
      d,
      positions[i * 3]! + normals[i * 3]! * out1,
      positions[i * 3 + 1]! + normals[i * 3 + 1]! * out1,
      positions[i * 3 + 2]! + normals[i * 3 + 2]! * out1,
      out,
      i * 3,
    );
  }
  return out;
}
