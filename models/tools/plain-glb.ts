import { glbFile } from '../build/write/glb.ts';
import { extrasOf } from '../build/write/write-model.ts';
import type { StructureInfo } from '../definition.ts';
import type { Mesh } from '../geometry/mesh.ts';

/**
 * An uncompressed binary glTF of the meshes in metres, one node each, for measuring and debugging.
 * Positions and indices only.
 */
export function writePlainGlb(items: readonly { structure: StructureInfo; mesh: Mesh }[]): Buffer {
  const chunks: Buffer[] = [];
  let offset = 0;
  const bufferViews: object[] = [];
  const accessors: object[] = [];
  const push = (data: Float32Array | Uint32Array, accessor: object): number => {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    bufferViews.push({ buffer: 0, byteOffset: offset, byteLength: bytes.length });
    offset += bytes.length;
    chunks.push(bytes);
    accessors.push({ bufferView: bufferViews.length - 1, ...accessor });
    return accessors.length - 1;
  };
  const meshes = items.map(({ mesh }) => {
    const metres = Float32Array.from(mesh.positions, (mm) => mm / 1000);
    const bound = (pick: (...v: number[]) => number) =>
      [0, 1, 2].map((d) =>
        metres.reduce((m, v, i) => (i % 3 === d ? pick(m, v) : m), pick === Math.min ? 1e9 : -1e9),
      );
    const POSITION = push(metres, {
      componentType: 5126,
      count: metres.length / 3,
      type: 'VEC3',
      min: bound(Math.min),
      max: bound(Math.max),
    });
    const indices = push(mesh.indices, { componentType: 5125, count: mesh.indices.length, type: 'SCALAR' });
    return { primitives: [{ attributes: { POSITION }, indices }] };
  });
  const gltf = {
    asset: { version: '2.0', generator: 'trigger-point-explorer' },
    scene: 0,
    scenes: [{ nodes: items.map((_, i) => i) }],
    nodes: items.map(({ structure }, mesh) => ({
      name: structure.id,
      mesh,
      extras: extrasOf(structure),
    })),
    meshes,
    accessors,
    bufferViews,
    buffers: [{ byteLength: offset }],
  };
  return glbFile(gltf, Buffer.concat(chunks));
}
