import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { Mesh } from '../../models/geometry/mesh.ts';

const FOLDER = fileURLToPath(new URL('../../public/models/', import.meta.url));

/** The meshes of a file in `public/models` as the app gets them, by structure id; mm. */
export async function shippedMeshes(file: string): Promise<Map<string, Mesh>> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(readFileSync(`${FOLDER}${file}`));
  const meshes = new Map<string, Mesh>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const position = primitive?.getAttribute('POSITION');
    const indices = primitive?.getIndices();
    if (!position || !indices) continue;
    const matrix = node.getWorldMatrix();
    const positions = new Float64Array(position.getCount() * 3);
    for (let i = 0; i < position.getCount(); i++) {
      const [x, y, z] = position.getElement(i, [0, 0, 0]) as [number, number, number];
      for (let d = 0; d < 3; d++)
        positions[i * 3 + d] =
          (matrix[d]! * x + matrix[4 + d]! * y + matrix[8 + d]! * z + matrix[12 + d]!) * 1000;
    }
    meshes.set(node.getName(), { positions, indices: Uint32Array.from(indices.getArray()!) });
  }
  return meshes;
}
