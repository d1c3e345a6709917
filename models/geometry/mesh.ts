/**
 * A closed triangle surface in the body frame, millimetres.
 * `positions` is xyz per vertex; `indices` is counter-clockwise seen from outside.
 * `uv`, for muscles: u across (0..1), v from origin (0) to insertion (1), per vertex.
 * `normals`, where they are known better than the triangles tell: unit xyz per vertex, outward.
 */
export interface Mesh {
  positions: Float64Array;
  indices: Uint32Array;
  uv?: Float64Array;
  normals?: Float64Array;
}

/** Joins meshes into one; all or none must carry `uv`. */
export function mergeMeshes(meshes: readonly Mesh[]): Mesh {
  const withUv = meshes.every((m) => m.uv);
  const positions = new Float64Array(meshes.reduce((n, m) => n + m.positions.length, 0));
  const indices = new Uint32Array(meshes.reduce((n, m) => n + m.indices.length, 0));
  const uv = withUv ? new Float64Array((positions.length / 3) * 2) : undefined;
  let p = 0;
  let i = 0;
  for (const mesh of meshes) {
    positions.set(mesh.positions, p);
    if (uv && mesh.uv) uv.set(mesh.uv, (p / 3) * 2);
    const base = p / 3;
    for (let k = 0; k < mesh.indices.length; k++) indices[i + k] = mesh.indices[k]! + base;
    p += mesh.positions.length;
    i += mesh.indices.length;
  }
  return uv ? { positions, indices, uv } : { positions, indices };
}

/** The mirror image in x = 0 (right body side to left), still facing outward. */
export function mirrorMesh(mesh: Mesh): Mesh {
  const turned = (list: Float64Array) => list.map((value, i) => (i % 3 === 0 ? -value : value));
  const indices = new Uint32Array(mesh.indices.length);
  for (let k = 0; k < indices.length; k += 3) {
    indices[k] = mesh.indices[k]!;
    indices[k + 1] = mesh.indices[k + 2]!;
    indices[k + 2] = mesh.indices[k + 1]!;
  }
  return {
    positions: turned(mesh.positions),
    indices,
    ...(mesh.uv ? { uv: mesh.uv } : {}),
    ...(mesh.normals ? { normals: turned(mesh.normals) } : {}),
  };
}

/** Area-weighted unit normals per vertex. */
export function vertexNormals({ positions, indices }: Mesh): Float64Array {
  const normals = new Float64Array(positions.length);
  for (let k = 0; k < indices.length; k += 3) {
    const [a, b, c] = [indices[k]! * 3, indices[k + 1]! * 3, indices[k + 2]! * 3];
    const ux = positions[b]! - positions[a]!;
    const uy = positions[b + 1]! - positions[a + 1]!;
    const uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!;
    const vy = positions[c + 1]! - positions[a + 1]!;
    const vz = positions[c + 2]! - positions[a + 2]!;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    for (const o of [a, b, c]) {
      normals[o] = normals[o]! + nx;
      normals[o + 1] = normals[o + 1]! + ny;
      normals[o + 2] = normals[o + 2]! + nz;
    }
  }
  for (let o = 0; o < normals.length; o += 3) {
    const l = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1;
    normals[o] = normals[o]! / l;
    normals[o + 1] = normals[o + 1]! / l;
    normals[o + 2] = normals[o + 2]! / l;
  }
  return normals;
}

/** Signed volume in mm³: positive when the surface is closed and faces outward. */
export function volume({ positions, indices }: Mesh): number {
  let sum = 0;
  for (let k = 0; k < indices.length; k += 3) {
    const [a, b, c] = [indices[k]! * 3, indices[k + 1]! * 3, indices[k + 2]! * 3];
    sum +=
      positions[a]! * (positions[b + 1]! * positions[c + 2]! - positions[b + 2]! * positions[c + 1]!) +
      positions[a + 1]! * (positions[b + 2]! * positions[c]! - positions[b]! * positions[c + 2]!) +
      positions[a + 2]! * (positions[b]! * positions[c + 1]! - positions[b + 1]! * positions[c]!);
  }
  return sum / 6;
}

/** The mesh with its triangles turned so that the enclosed volume is positive. */
export function faceOutward(mesh: Mesh): Mesh {
  if (volume(mesh) >= 0) return mesh;
  const { indices } = mesh;
  for (let k = 0; k < indices.length; k += 3) {
    const b = indices[k + 1]!;
    indices[k + 1] = indices[k + 2]!;
    indices[k + 2] = b;
  }
  return mesh;
}
