import { fileURLToPath } from 'node:url';
import type { StructureEntry } from '../../src/core/model/model-index.ts';
import type { Rig } from '../../src/core/model/rig-data.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { type Cache, decodeMesh, encodeMesh, hashOf, projectCache, sourceHash } from './cache.ts';
import { inWorkers } from './pool.ts';
import type { Structure } from './structures.ts';
import type { Muscle } from './turned-over.ts';
import type { Untangled } from './untangle.ts';
import { type Tangle, untangled } from './untangled.ts';

const UNTANGLER = sourceHash(fileURLToPath(import.meta.url));

/** So few muscles are done sooner here than worker threads are started. */
const FEW = 8;

/**
 * The meshes of all structures, those of the muscles untangled in many postures: from the
 * cache where nothing that counts has changed, else worked out (many in worker threads).
 */
export async function untangledMeshes(
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
  entries: readonly StructureEntry[],
  rig: Rig,
  cache: Cache = projectCache,
): Promise<Map<string, Mesh>> {
  const out = new Map(meshes);
  const keys = new Map(list.map((s) => [s.id, s.key]));
  const common = hashOf(UNTANGLER, JSON.stringify(rig));
  const missing: (Tangle & { key: string })[] = [];
  for (const entry of entries) {
    if (!isMuscle(entry)) continue;
    const key = `untangled-${hashOf(common, keys.get(entry.id)!, JSON.stringify(entry.muscle.course))}`;
    const known = cache.read(key, decodeMesh);
    if (known) out.set(entry.id, known);
    else missing.push({ entry, mesh: meshes.get(entry.id)!, rig, key });
  }
  const done =
    missing.length <= FEW
      ? missing.map(untangled)
      : await inWorkers<Tangle, Untangled>(missing, new URL('./untangle-worker.ts', import.meta.url));
  missing.forEach(({ entry, key }, i) => {
    const { mesh, left } = done[i]!;
    if (left) console.warn(`models: ${entry.id}: ${left} triangles turn over in some posture`);
    cache.keep(key, encodeMesh(mesh));
    out.set(entry.id, mesh);
  });
  return out;
}

const isMuscle = (entry: StructureEntry): entry is Muscle => entry.muscle !== undefined;
