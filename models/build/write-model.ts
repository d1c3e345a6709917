import { Document, Logger, NodeIO, PropertyType } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { dedup, quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from '../geometry/mesh.ts';
import type { Structure } from './structures.ts';
import { extrasOf } from './write-glb.ts';

/** Occlusion is kept in this many steps: finer ones cannot be seen, and cost a tenth of the file. */
const AO_STEPS = 15;

export interface ShadedMesh {
  structure: Structure;
  mesh: Mesh;
  /** Ambient occlusion per vertex, 0 closed .. 1 open. */
  ao: Float32Array;
}

/**
 * A compressed binary glTF (EXT_meshopt_compression, KHR_mesh_quantization) with one node per structure, metres.
 * `bits` is how finely each structure's own extent is divided. Attributes: POSITION, TEXCOORD_0 (u across, v along; muscles only), _AO (open share of the sky). No normals:
 * they are computed when loaded. Node `extras`: `id` and `fma`.
 */
export async function writeModel(items: readonly ShadedMesh[], bits = 11): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.getRoot().getAsset().generator = 'trigger-point-explorer';
  const buffer = document.createBuffer();
  const scene = document.createScene();
  for (const { structure, mesh, ao } of items) {
    const positions = Float32Array.from(mesh.positions, (mm) => mm / 1000);
    const primitive = document
      .createPrimitive()
      .setAttribute(
        'POSITION',
        document.createAccessor().setType('VEC3').setArray(positions).setBuffer(buffer),
      )
      .setAttribute(
        '_AO',
        document
          .createAccessor()
          .setType('SCALAR')
          .setArray(Uint8Array.from(ao, (a) => Math.round(a * AO_STEPS) * (255 / AO_STEPS)))
          .setNormalized(true)
          .setBuffer(buffer),
      )
      .setIndices(document.createAccessor().setType('SCALAR').setArray(mesh.indices).setBuffer(buffer));
    if (mesh.uv && structure.muscle) {
      const uv = document
        .createAccessor()
        .setType('VEC2')
        .setArray(Float32Array.from(mesh.uv))
        .setBuffer(buffer);
      primitive.setAttribute('TEXCOORD_0', uv);
    }
    const node = document
      .createNode(structure.id)
      .setMesh(document.createMesh(structure.id).addPrimitive(primitive))
      .setExtras(extrasOf(structure));
    scene.addChild(node);
  }
  await document.transform(
    dedup({ propertyTypes: [PropertyType.ACCESSOR] }),
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^(POSITION|TEXCOORD)(_\d+)?$/, quantizePosition: bits, quantizeTexcoord: 11 }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}
