import type { Mesh } from '../geometry/mesh.ts';
import { type Cache, decodeMesh, encodeMesh, projectCache } from './cache.ts';
import { inWorkers } from './pool.ts';
import type { Structure } from './structures.ts';

/** So few muscles are swept sooner here than worker threads are started. */
const FEW = 8;

/** Meshes of all structures by id: from the cache where their definition is unchanged, else built (many in worker threads). */
export async function buildMeshes(
  list: readonly Structure[],
  cache: Cache = projectCache,
): Promise<Map<string, Mesh>> {
  const meshes = new Map<string, Mesh>();
  for (const structure of list) {
    const mesh = cache.read(structure.key, decodeMesh);
    if (mesh) meshes.set(structure.id, mesh);
  }
  const missing = list.filter(({ id }) => !meshes.has(id));
  const here = missing.length === 1 || (missing.length <= FEW && missing.every((s) => s.muscle));
  const built = here
    ? await Promise.all(missing.map((s) => s.build()))
    : await inWorkers<string, Mesh>(
        missing.map(({ id }) => id),
        new URL('./mesh-worker.ts', import.meta.url),
      );
  missing.forEach((structure, i) => {
    cache.keep(structure.key, encodeMesh(built[i]!));
    meshes.set(structure.id, built[i]!);
  });
  if (missing.length) console.log(`meshed ${missing.length} of ${list.length} structures`);
  return meshes;
}
