import { MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from '../../geometry/mesh.ts';
import type { Structure } from '../structures/structures.ts';

/** Occlusion is kept in this many steps: finer ones cannot be seen, and cost a tenth of the file. */
const AO_STEPS = 15;

/** Occlusion 0..1 per vertex as the files hold it: a byte, in steps. */
export const aoSteps = (ao: Float32Array): Uint8Array =>
  Uint8Array.from(ao, (a) => Math.round(a * AO_STEPS) * (255 / AO_STEPS));

/** Positions are kept to this step, mm: below half of it a surface moves nowhere that its shading shows. */
const STEP = 0.06;
const UV_BITS = 11;
const UV_STEPS = 2 ** UV_BITS - 1;

/** A fibre coordinate as the files hold it, 0..1. */
export const roundedUv = (value: number): number =>
  Math.round(Math.min(1, Math.max(0, value)) * UV_STEPS) / UV_STEPS;

/** A mesh with its places (mm) and fibre coordinates as the files hold them. */
export const roundedMesh = (mesh: Mesh): Mesh => ({
  ...mesh,
  positions: mesh.positions.map((p) => Math.round(p / STEP) * STEP),
  ...(mesh.uv ? { uv: mesh.uv.map(roundedUv) } : {}),
});

/** Bits of each of the two octahedral coordinates of a normal: about 1.4 degrees a step. */
const NORMAL_BITS = 7;

/** Bytes per vertex: position (3 × 16 bit), padding, occlusion, padding; muscles u and v (16 bit each) besides. */
export const STRIDE = { plain: 12, muscle: 16 } as const;

/** One structure as the files hold it. */
export interface VertexPack {
  count: number;
  indices: Uint16Array;
  /** Interleaved, `STRIDE` bytes per vertex. */
  vertices: Uint8Array;
  withUv: boolean;
  /** Octahedral, 4 bytes per vertex. */
  normals: Uint8Array | undefined;
  /** Where step 0 lies and how long a step is, metres. */
  origin: readonly number[];
  step: number;
  /** The greatest step along each axis. */
  extent: readonly number[];
}

/**
 * Puts the triangles and vertices of a structure into an order that packs well and rounds them to steps.
 * `MeshoptEncoder` must be ready. Throws when the structure has more vertices than a 16 bit index can name.
 */
export function packStructure(structure: Structure, mesh: Mesh, ao: Uint8Array): VertexPack {
  const sorted = mesh.indices.slice();
  const [order, count] = MeshoptEncoder.reorderMesh(sorted, true, true);
  if (count > 65535) throw new Error(`${structure.id}: more than 65535 vertices`);
  const { positions, uv } = mesh;
  const low = [0, 1, 2].map((d) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = d; i < positions.length; i += 3) least = Math.min(least, positions[i]!);
    return Math.floor(least / STEP);
  });
  const withUv = structure.muscle !== undefined && uv !== undefined;
  const stride = withUv ? STRIDE.muscle : STRIDE.plain;
  const vertices = new Uint8Array(count * stride);
  const view = new DataView(vertices.buffer);
  const extent = [0, 0, 0];
  const flat = new Float32Array(mesh.normals ? count * 4 : 0);
  order.forEach((to, from) => {
    if (to >= count) return;
    for (let d = 0; d < 3; d++) {
      const steps = Math.round(positions[from * 3 + d]! / STEP) - low[d]!;
      extent[d] = Math.max(extent[d]!, steps);
      view.setUint16(to * stride + d * 2, steps, true);
    }
    vertices[to * stride + 8] = ao[from]!;
    if (withUv)
      for (let c = 0; c < 2; c++) {
        // The low bits repeat the high ones, so that 1 stays 1.
        const value = Math.round(roundedUv(uv[from * 2 + c]!) * UV_STEPS);
        const wide = (value << (16 - UV_BITS)) | (value >> (2 * UV_BITS - 16));
        view.setUint16(to * stride + 12 + c * 2, wide, true);
      }
    if (mesh.normals) flat.set(mesh.normals.subarray(from * 3, from * 3 + 3), to * 4);
  });
  return {
    count,
    indices: Uint16Array.from(sorted),
    vertices,
    withUv,
    normals: mesh.normals && MeshoptEncoder.encodeFilterOct(flat, count, 4, NORMAL_BITS),
    origin: low.map((steps) => (steps * STEP) / 1000),
    step: STEP / 1000,
    extent,
  };
}
