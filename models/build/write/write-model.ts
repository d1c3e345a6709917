import { MeshoptEncoder } from 'meshoptimizer';
import type { StructureInfo } from '../../definition.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import type { Structure } from '../structures/structures.ts';
import { glbFile } from './glb.ts';
import { packStructure, STRIDE, type VertexPack } from './pack-vertices.ts';

export interface ShadedMesh {
  structure: Structure;
  mesh: Mesh;
  /** Ambient occlusion per vertex in steps, as `aoSteps` gives it. */
  ao: Uint8Array;
}

/** The identifier the right (or midline) structure carries in its node's `extras.fma`, if it has one of its own. */
export function fmaId({ fma }: StructureInfo): string | undefined {
  const number = 'midline' in fma ? fma.midline : fma.right;
  return number === null ? undefined : `FMA${number}`;
}

/** What the node of a structure says of it. */
export function extrasOf(structure: StructureInfo): { id: string; fma?: string } {
  const fma = fmaId(structure);
  return fma ? { id: structure.id, fma } : { id: structure.id };
}

const [BYTE, UNSIGNED_BYTE, UNSIGNED_SHORT] = [5120, 5121, 5123];
const [VERTICES, INDICES] = [34962, 34963];

/** What the packs of a file hold of one kind, end to end, and how it is compressed. */
interface Stream {
  chunks: Uint8Array[];
  length: number;
  stride: number;
  mode: 'ATTRIBUTES' | 'TRIANGLES';
  filter?: 'OCTAHEDRAL';
}

/**
 * A compressed binary glTF (EXT_meshopt_compression, KHR_mesh_quantization) with one node per structure, metres.
 * Attributes: POSITION (in steps; the node's scale is a step), _AO (open share of the sky), TEXCOORD_0 (u across, v
 * along; muscles only) and NORMAL where the mesh brings its own: others are computed when loaded. Node `extras`: `id`
 * and `fma`. Each kind of data of the whole file is one compressed stream.
 */
export async function writeModel(items: readonly ShadedMesh[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const streams = new Map<string, Stream>();
  const accessors: object[] = [];
  /** Puts bytes at the end of a stream; returns where they begin. */
  const append = (name: string, bytes: Uint8Array, kind: Omit<Stream, 'chunks' | 'length'>): number => {
    const stream = streams.get(name) ?? { ...kind, chunks: [], length: 0 };
    streams.set(name, stream);
    stream.chunks.push(bytes);
    stream.length += bytes.length;
    return stream.length - bytes.length;
  };
  const accessor = (stream: string, byteOffset: number, rest: object): number => {
    accessors.push({ bufferView: [...streams.keys()].indexOf(stream), byteOffset, ...rest });
    return accessors.length - 1;
  };
  const packs = items.map(({ structure, mesh, ao }) => packStructure(structure, mesh, ao));
  const primitives = packs.map((pack) => {
    const { count, indices, vertices, normals } = pack;
    const kind = pack.withUv ? 'muscle' : 'plain';
    const stride = STRIDE[kind];
    const bytes = new Uint8Array(indices.buffer, indices.byteOffset, indices.byteLength);
    const index = append('indices', bytes, { stride: 2, mode: 'TRIANGLES' });
    const scalar = { componentType: UNSIGNED_SHORT, count: indices.length, type: 'SCALAR' };
    const found = accessor('indices', index, scalar);
    const start = append(kind, vertices, { stride, mode: 'ATTRIBUTES' });
    const attributes: Record<string, number> = {
      POSITION: accessor(kind, start, {
        componentType: UNSIGNED_SHORT,
        count,
        type: 'VEC3',
        min: [0, 0, 0],
        max: pack.extent,
      }),
      _AO: accessor(kind, start + 8, {
        componentType: UNSIGNED_BYTE,
        normalized: true,
        count,
        type: 'SCALAR',
      }),
    };
    if (pack.withUv)
      attributes.TEXCOORD_0 = accessor(kind, start + 12, {
        componentType: UNSIGNED_SHORT,
        normalized: true,
        count,
        type: 'VEC2',
      });
    if (normals) {
      const at = append('normals', normals, { stride: 4, mode: 'ATTRIBUTES', filter: 'OCTAHEDRAL' });
      attributes.NORMAL = accessor('normals', at, {
        componentType: BYTE,
        normalized: true,
        count,
        type: 'VEC3',
      });
    }
    return { attributes, indices: found };
  });
  return glbFile(...assemble(items, packs, primitives, accessors, [...streams.values()]));
}

/** The glTF and its binary chunk: buffer 0 holds the compressed streams, buffer 1 stands for what they unpack to. */
function assemble(
  items: readonly ShadedMesh[],
  packs: readonly VertexPack[],
  primitives: readonly object[],
  accessors: readonly object[],
  streams: readonly Stream[],
): [gltf: object, binary: Uint8Array] {
  const chunks: Uint8Array[] = [];
  let [packed, plain] = [0, 0];
  const bufferViews = streams.map(({ chunks: parts, length, stride, mode, filter }) => {
    const encoded = MeshoptEncoder.encodeGltfBuffer(Buffer.concat(parts), length / stride, stride, mode, 0);
    const view = {
      buffer: 1,
      byteOffset: plain,
      byteLength: length,
      ...(mode === 'ATTRIBUTES' ? { byteStride: stride, target: VERTICES } : { target: INDICES }),
      extensions: {
        EXT_meshopt_compression: {
          buffer: 0,
          byteOffset: packed,
          byteLength: encoded.length,
          byteStride: stride,
          count: length / stride,
          mode,
          ...(filter ? { filter } : {}),
        },
      },
    };
    const padding = new Uint8Array((4 - (encoded.length % 4)) % 4);
    chunks.push(encoded, padding);
    packed += encoded.length + padding.length;
    plain += Math.ceil(length / 4) * 4;
    return view;
  });
  const extensions = ['EXT_meshopt_compression', 'KHR_mesh_quantization'];
  const gltf = {
    asset: { version: '2.0', generator: 'trigger-point-explorer' },
    extensionsUsed: extensions,
    extensionsRequired: extensions,
    scene: 0,
    scenes: [{ nodes: items.map((_, i) => i) }],
    nodes: items.map(({ structure }, mesh) => ({
      name: structure.id,
      mesh,
      translation: packs[mesh]!.origin,
      scale: [packs[mesh]!.step, packs[mesh]!.step, packs[mesh]!.step],
      extras: extrasOf(structure),
    })),
    meshes: primitives.map((primitive) => ({ primitives: [primitive] })),
    accessors,
    bufferViews,
    buffers: [
      { byteLength: packed },
      { byteLength: plain, extensions: { EXT_meshopt_compression: { fallback: true } } },
    ],
  };
  return [gltf, Buffer.concat(chunks)];
}
