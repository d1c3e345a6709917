import { readFileSync } from 'node:fs';
import { MeshoptDecoder } from 'meshoptimizer';
import type { MuscleId } from '../../src/core/ids.ts';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import { type MuscleMesh, readMuscleMeshes } from '../../src/domain/marks/muscle-mesh.ts';
import { type MuscleSurface, muscleSurface } from '../../src/domain/marks/muscle-surface.ts';

/** The bytes of a shipped model file. */
export function shippedBytes(file: string): ArrayBuffer {
  const bytes = readFileSync(new URL(`../../public/models/${file}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

const files = new Map<string, Map<string, MuscleMesh>>();

/** A muscle of the shipped model as the app asks for places on it, and the mesh that it is made of. */
export async function shippedSurface(
  index: ModelIndex,
  id: MuscleId,
): Promise<{ surface: MuscleSurface; mesh: MuscleMesh }> {
  await MeshoptDecoder.ready;
  const entry = index.structures.find((s) => s.id === id)!;
  const meshes =
    files.get(entry.file) ??
    readMuscleMeshes(shippedBytes(entry.file), (target, count, size, source, mode) =>
      MeshoptDecoder.decodeGltfBuffer(target, count, size, source, mode),
    );
  files.set(entry.file, meshes);
  const mesh = meshes.get(id)!;
  const anchors = index.anchors.filter((a) => a.structure === id);
  return { surface: muscleSurface(entry, mesh, anchors), mesh };
}
