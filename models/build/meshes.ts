import type { Mesh } from '../geometry/mesh.ts';
import { cached, decodeMesh, encodeMesh, keep } from './cache.ts';
import { inWorkers } from './pool.ts';
import type { Structure } from './structures.ts';

/** Meshes of all structures by id: from the cache where their definition is unchanged, else built in worker threads. */
export async function buildMeshes(list: readonly Structure[]): Promise<Map<string, Mesh>> {
  const meshes = new Map<string, Mesh>();
  for (const structure of list) {
    const mesh = cached(structure.key, decodeMesh);
    if (mesh) meshes.set(structure.id, mesh);
  }
  const missing = list.filter(({ id }) => !meshes.has(id));
  const built = await inWorkers<string, Mesh>(
    missing.map(({ id }) => id),
    new URL('./mesh-worker.ts', import.meta.url),
  );
  missing.forEach((structure, i) => {
    keep(structure.key, encodeMesh(built[i]!));
    meshes.set(structure.id, built[i]!);
  });
  if (missing.length) console.log(`meshed ${missing.length} of ${list.length} structures`);
  return meshes;
}
