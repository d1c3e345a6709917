import type { StructureEntry } from '../../../src/core/model/model-index.ts';
import type { Rig } from '../../../src/core/model/rig-data.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { type Cache, cachedAll, hashOf, meshCodec, projectCache } from '../steps/cache.ts';
import { eachOf } from '../steps/pool.ts';
import type { Structure } from '../structures/structures.ts';
import type { Muscle } from './turned-over.ts';
import type { Untangled } from './untangle.ts';
import type { Tangle } from './untangled-in.ts';
import type { Untangler } from './untanglers.ts';

/** So few muscles are done sooner here than worker threads are started. */
const FEW = 8;

/**
 * The meshes of all structures, those of the muscles among the entries untangled in many postures: from the
 * cache where nothing that counts has changed, else worked out (many in worker threads).
 */
export async function untangledMeshes<R extends Rig>(
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
  entries: readonly StructureEntry[],
  rig: R,
  { one, worker, source }: Untangler<R>,
  cache: Cache = projectCache,
): Promise<Map<string, Mesh>> {
  const keys = new Map(list.map((s) => [s.id, s.key]));
  const common = hashOf(source, JSON.stringify(rig));
  const tangles = entries
    .filter(isMuscle)
    .map((entry): Tangle<R> => ({ entry, mesh: meshes.get(entry.id)!, rig }));
  const done = await cachedAll(
    cache,
    tangles,
    ({ entry: { id, muscle } }) =>
      `untangled-${hashOf(common, keys.get(id)!, JSON.stringify(muscle.course))}`,
    meshCodec,
    async (missing, made) => {
      const found = await eachOf<Tangle<R>, Untangled>(
        missing,
        (few) => few.map(one),
        {
          module: worker,
          message: (tangle) => tangle,
          name: ({ entry }) => entry.id,
          made: (at, { mesh }) => made(at, mesh),
        },
        missing.length <= FEW,
      );
      found.forEach(({ left }, i) => {
        if (left)
          console.warn(`models: ${missing[i]!.entry.id}: ${left} triangles turn over in some posture`);
      });
      return found.map(({ mesh }) => mesh);
    },
    'untangle',
  );
  const out = new Map(meshes);
  tangles.forEach(({ entry }, i) => {
    out.set(entry.id, done[i]!);
  });
  return out;
}

const isMuscle = (entry: StructureEntry): entry is Muscle => entry.muscle !== undefined;
