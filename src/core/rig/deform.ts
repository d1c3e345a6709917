import { type DualQuaternion, transformInto } from './dual-quaternion.ts';
import { REACH_ONE, type RigMesh, type Skinning, WEIGHT_ONE } from './weights.ts';

/**
 * Blends the transforms of four segments as dual quaternions (Kavan et al. 2008), which keeps volume where plain
 * blending of matrices loses it, into `out` at `to`. The segments stand at `at`, their weights at `sharesAt`.
 */
export function blend(
  transforms: readonly DualQuaternion[],
  segments: ArrayLike<number>,
  weights: ArrayLike<number>,
  at: number,
  out: Float64Array,
  sharesAt = 0,
  to = 0,
): void {
  const first = transforms[segments[at]!]!;
  const fx = first[0]!;
  const fy = first[1]!;
  const fz = first[2]!;
  const fw = first[3]!;
  // Written out: it is asked for every point of every muscle in each frame of an exercise.
  let x = 0;
  let y = 0;
  let z = 0;
  let w = 0;
  let dx = 0;
  let dy = 0;
  let dz = 0;
  let dw = 0;
  for (let k = 0; k < 4; k++) {
    const share = weights[sharesAt + k]!;
    if (share === 0) continue;
    const d = transforms[segments[at + k]!]!;
    const s = d[0]! * fx + d[1]! * fy + d[2]! * fz + d[3]! * fw < 0 ? -share : share;
    x += d[0]! * s;
    y += d[1]! * s;
    z += d[2]! * s;
    w += d[3]! * s;
    dx += d[4]! * s;
    dy += d[5]! * s;
    dz += d[6]! * s;
    dw += d[7]! * s;
  }
  const n = Math.sqrt(x * x + y * y + z * z + w * w);
  out[to] = x / n;
  out[to + 1] = y / n;
  out[to + 2] = z / n;
  out[to + 3] = w / n;
  out[to + 4] = dx / n;
  out[to + 5] = dy / n;
  out[to + 6] = dz / n;
  out[to + 7] = dw / n;
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
