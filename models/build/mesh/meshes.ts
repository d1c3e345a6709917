import type { Mesh } from '../../geometry/mesh.ts';
import { type Cache, cachedAll, meshCodec, projectCache } from '../steps/cache.ts';
import { eachOf } from '../steps/pool.ts';
import type { Structure } from '../structures/structures.ts';

/** So few muscles are swept sooner here than worker threads are started. */
const FEW = 8;

/** Meshes of all structures by id: from the cache where their definition is unchanged, else built (many in worker threads). */
export async function buildMeshes(
  list: readonly Structure[],
  cache: Cache = projectCache,
): Promise<Map<string, Mesh>> {
  const meshes = await cachedAll(
    cache,
    list,
    (s) => s.key,
    meshCodec,
    async (missing, made) => {
      const built = await eachOf<Structure, Mesh>(
        missing,
        (few) => Promise.all(few.map((s) => s.build())),
        {
          module: new URL('./mesh-worker.ts', import.meta.url),
          message: ({ id }) => id,
          name: ({ id }) => id,
          made,
        },
        missing.length === 1 || (missing.length <= FEW && missing.every((s) => s.muscle)),
      );
      console.log(`meshed ${missing.length} of ${list.length} structures`);
      return built;
    },
    'mesh',
  );
  return new Map(list.map(({ id }, i) => [id, meshes[i]!]));
}
