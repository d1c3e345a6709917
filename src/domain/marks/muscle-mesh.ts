/** The surface of a muscle as its file holds it: right side, metres, body frame. */
export interface MuscleMesh {
  /** x, y, z of each vertex. */
  positions: Float32Array;
  /** u (across the muscle) and v (origin 0 to insertion 1) of each vertex. */
  uv: Float32Array;
  /** Three vertices of each triangle, turned to face outward. */
  indices: Uint32Array;
}

/** What unpacks a compressed piece of a file (EXT_meshopt_compression): `count` items of `size` bytes each. */
export type Unpack = (
  target: Uint8Array,
  count: number,
  size: number,
  source: Uint8Array,
  mode: string,
) => void;

interface Packed {
  byteOffset: number;
  byteLength: number;
  byteStride: number;
  count: number;
  mode: string;
}

/** What of a glTF file is read here, as `models/build/write` writes it. */
interface Gltf {
  nodes: readonly {
    mesh: number;
    translation?: readonly number[];
    scale?: readonly number[];
    extras: { id: string };
  }[];
  meshes: readonly { primitives: readonly { attributes: Record<string, number>; indices: number }[] }[];
  accessors: readonly { bufferView: number; byteOffset?: number; count: number }[];
  bufferViews: readonly {
    byteOffset: number;
    byteLength: number;
    byteStride?: number;
    extensions: { EXT_meshopt_compression: Packed };
  }[];
}

/**
 * The muscles of one model file, by id, without anything that draws: places on muscles are asked for where there is no 3D, too.
 * Throws where the bytes are no such file.
 */
export function readMuscleMeshes(file: ArrayBuffer, unpack: Unpack): Map<string, MuscleMesh> {
  const view = new DataView(file);
  const length = view.getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, length))) as Gltf;
  const packed = new Uint8Array(file, 20 + length + 8);
  const pieces = gltf.bufferViews.map(({ extensions, byteLength }) => {
    const { byteOffset, byteLength: long, byteStride, count, mode } = extensions.EXT_meshopt_compression;
    const target = new Uint8Array(byteLength);
    unpack(target, count, byteStride, packed.subarray(byteOffset, byteOffset + long), mode);
    return new DataView(target.buffer);
  });
  /** Whole numbers of 16 bits: `size` of each item of an accessor. */
  const numbers = (accessor: number, size: number): Float32Array => {
    const { bufferView, byteOffset = 0, count } = gltf.accessors[accessor]!;
    const stride = gltf.bufferViews[bufferView]!.byteStride ?? size * 2;
    const piece = pieces[bufferView]!;
    return Float32Array.from({ length: count * size }, (_, i) =>
      piece.getUint16(byteOffset + Math.floor(i / size) * stride + (i % size) * 2, true),
    );
  };
  const meshes = new Map<string, MuscleMesh>();
  for (const { mesh, translation = [0, 0, 0], scale = [1, 1, 1], extras } of gltf.nodes) {
    const { attributes, indices } = gltf.meshes[mesh]!.primitives[0]!;
    if (attributes.TEXCOORD_0 === undefined) continue;
    meshes.set(extras.id, {
      positions: numbers(attributes.POSITION!, 3).map((c, i) => c * scale[i % 3]! + translation[i % 3]!),
      uv: numbers(attributes.TEXCOORD_0, 2).map((c) => c / 65535),
      indices: Uint32Array.from(numbers(indices, 1)),
    });
  }
  return meshes;
}
