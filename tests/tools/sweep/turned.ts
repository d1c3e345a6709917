import { blend } from '../../../src/core/rig/deform.ts';
import type { DualQuaternion } from '../../../src/core/rig/dual-quaternion.ts';
import { type Skinning, WEIGHT_ONE } from '../../../src/core/rig/weights.ts';
import type { RiggedStructure } from '../../models/posed-model.ts';

/** Triangles that are turned inside out in a posture. */
interface Turned {
  /** First places in the indices. */
  triangles: number[];
  /** Their share of the surface at rest. */
  share: number;
}

/** The triangles of a posed mesh that face away from where their corners have been turned to. */
export function turnedTriangles(
  { mesh, skinning }: Pick<RiggedStructure, 'mesh' | 'skinning'>,
  positions: Float64Array,
  transforms: readonly DualQuaternion[],
): Turned {
  const { indices, positions: rest } = mesh;
  const turns = turnsOf(skinning, transforms);
  const triangles: number[] = [];
  let [over, all] = [0, 0];
  for (let k = 0; k < indices.length; k += 3) {
    faceInto(rest, indices, k, before);
    faceInto(positions, indices, k, now);
    const [nx, ny, nz] = before as unknown as [number, number, number];
    let along = 0;
    for (let c = 0; c < 3; c++) {
      const t = indices[k + c]! * 4;
      const [x, y, z, w] = [turns[t]!, turns[t + 1]!, turns[t + 2]!, turns[t + 3]!];
      // The normal turned by the corner's quaternion, as `turnInto` does it, without a list for each.
      const cx = y * nz - z * ny + w * nx;
      const cy = z * nx - x * nz + w * ny;
      const cz = x * ny - y * nx + w * nz;
      along += (nx + 2 * (y * cz - z * cy)) * now[0]!;
      along += (ny + 2 * (z * cx - x * cz)) * now[1]!;
      along += (nz + 2 * (x * cy - y * cx)) * now[2]!;
    }
    const area = Math.hypot(nx, ny, nz);
    all += area;
    if (along >= 0) continue;
    over += area;
    triangles.push(k);
  }
  return { triangles, share: over / all };
}

/** By vertex the quaternion that has turned it. */
function turnsOf({ segments, weights }: Skinning, transforms: readonly DualQuaternion[]): Float64Array {
  const turns = new Float64Array(segments.length);
  for (let i = 0; i < segments.length; i += 4) {
    motionOf({ segments, weights }, transforms, i / 4);
    for (let c = 0; c < 4; c++) turns[i + c] = motion[c]!;
  }
  return turns;
}

/** How a vertex has been moved; overwritten by the next call. */
export function motionOf(
  { segments, weights }: Skinning,
  transforms: readonly DualQuaternion[],
  vertex: number,
): Float64Array {
  const i = vertex * 4;
  for (let k = 0; k < 3; k++) shares[k] = weights[i + k]! / WEIGHT_ONE;
  shares[3] = Math.max(0, 1 - shares[0]! - shares[1]! - shares[2]!);
  blend(transforms, at(segments, i), shares, 0, motion);
  return motion;
}

function at(segments: Uint8Array, i: number): number[] {
  for (let k = 0; k < 4; k++) four[k] = segments[i + k]!;
  return four;
}

/** Writes the normal of a triangle, twice its area long. */
function faceInto(p: Float64Array, indices: Uint32Array, k: number, out: Float64Array): void {
  const [i, j, l] = [indices[k]! * 3, indices[k + 1]! * 3, indices[k + 2]! * 3];
  const [ux, uy, uz] = [p[j]! - p[i]!, p[j + 1]! - p[i + 1]!, p[j + 2]! - p[i + 2]!];
  const [vx, vy, vz] = [p[l]! - p[i]!, p[l + 1]! - p[i + 1]!, p[l + 2]! - p[i + 2]!];
  out[0] = uy * vz - uz * vy;
  out[1] = uz * vx - ux * vz;
  out[2] = ux * vy - uy * vx;
}

const [before, now, motion] = [new Float64Array(3), new Float64Array(3), new Float64Array(8)];
const [shares, four] = [
  [0, 0, 0, 0],
  [0, 0, 0, 0],
];
