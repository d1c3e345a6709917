import { fileURLToPath } from 'node:url';
import type { ModelIndex, StructureEntry } from '../../../src/domain/model-index.ts';
import { stretches } from '../../../src/domain/rig/lengths.ts';
import { poseTransforms } from '../../../src/domain/rig/transforms.ts';
import type { Rig } from '../../../src/domain/rig/types.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { postures } from '../../rig/postures.ts';
import { type Cache, cachedAll, hashOf, meshCodec, projectCache, sourceHash } from '../steps/cache.ts';
import { eachOf } from '../steps/pool.ts';
import type { Structure } from '../structures/structures.ts';
import type { Moved, Muscle } from './turned-over.ts';
import { type Untangled, untangle } from './untangle.ts';

const UNTANGLER = sourceHash(fileURLToPath(import.meta.url));

/** Postures by lot, beside those of single motions and those named: more than the model is checked in. */
const BY_LOT = 500;

/** So few muscles are done sooner here than worker threads are started. */
const FEW = 8;

/** A muscle's index entry with its mesh (mm) and the rig: all that is needed to untangle it. */
export interface Tangle {
  entry: Muscle;
  mesh: Mesh;
  rig: Rig;
}

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
  const keys = new Map(list.map((s) => [s.id, s.key]));
  const common = hashOf(UNTANGLER, JSON.stringify(rig));
  const tangles = entries
    .filter(isMuscle)
    .map((entry): Tangle => ({ entry, mesh: meshes.get(entry.id)!, rig }));
  const done = await cachedAll(
    cache,
    tangles,
    ({ entry: { id, muscle } }) =>
      `untangled-${hashOf(common, keys.get(id)!, JSON.stringify(muscle.course))}`,
    meshCodec,
    async (missing) => {
      const found = await eachOf<Tangle, Untangled>(
        missing,
        (few) => few.map(untangled),
        {
          module: new URL('./untangle-worker.ts', import.meta.url),
          message: (tangle) => tangle,
          name: ({ entry }) => entry.id,
        },
        missing.length <= FEW,
      );
      found.forEach(({ left }, i) => {
        if (left)
          console.warn(`models: ${missing[i]!.entry.id}: ${left} triangles turn over in some posture`);
      });
      return found.map(({ mesh }) => mesh);
    },
  );
  const out = new Map(meshes);
  tangles.forEach(({ entry }, i) => {
    out.set(entry.id, done[i]!);
  });
  return out;
}

const isMuscle = (entry: StructureEntry): entry is Muscle => entry.muscle !== undefined;

/** Worked out once: a build (and each of its workers) has one rig. */
let poses: ReturnType<typeof poseTransforms>[] | undefined;

/** Untangles one muscle in all postures of the model. */
export function untangled({ entry, mesh, rig }: Tangle): Untangled {
  const { single, mixed, byLot } = postures(rig, BY_LOT);
  poses ??= [...single, ...mixed, ...byLot].map(([, pose]) => poseTransforms(rig, pose));
  const alone: ModelIndex = {
    version: 1,
    files: [],
    structures: [entry],
    areas: [],
    regions: [],
    anchors: [],
    rig,
  };
  const moves = poses.map(
    (transforms): Moved => ({
      transforms,
      swell: stretches(rig, alone, transforms).get(entry.id)!.right.swell,
    }),
  );
  return untangle(entry, rig, mesh, moves);
}
