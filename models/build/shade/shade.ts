import { fileURLToPath } from 'node:url';
import { boundsOf, touches } from '../../geometry/bounds.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { type Cache, cachedAll, hashOf, projectCache, sourceHash } from '../steps/cache.ts';
import { eachOf } from '../steps/pool.ts';
import { bothSides, type Structure } from '../structures/structures.ts';
import { castersOf } from './casters.ts';
import { type Kept, keepLedger, lastShading, shadingCodec } from './last-shading.ts';
import { type Occluder, OFF, occluder, occlusion, REACH } from './occlusion.ts';
import type { OcclusionJob } from './occlusion-worker.ts';

const SHADER = sourceHash(fileURLToPath(new URL('./occlusion.ts', import.meta.url)));

/** So few vertices are shaded sooner here than worker threads are started. */
const FEW = 16_000;

/** A structure to shade: what casts the shade, and the key of the result. */
interface Shaded {
  structure: Structure;
  set: string;
  casters: readonly Structure[];
  key: string;
}

/** How it is shaded: see `shade`. */
interface Shading {
  of?: readonly Structure[];
  cache?: Cache;
  few?: number;
}

interface Job extends Shaded {
  /** What holds of the last build's shading; undefined when all is to be done. */
  kept: Kept | undefined;
}

const verticesOf = ({ structure, kept }: Job, meshes: ReadonlyMap<string, Mesh>): number =>
  kept?.redo.length ?? meshes.get(structure.id)!.positions.length / 3;

/**
 * Ambient occlusion (0 closed .. 1 open) per vertex of every structure, cached by all that can change it. Of a
 * structure near a change only the vertices within reach of it are done again; the result is the same to the byte.
 * `meshes` are those that `buildMeshes` made: workers take them from the project's cache. `of`: those of the list that are
 * wanted; the others cast their shade on them. `few`: up to so many vertices none are started.
 */
export async function shade(
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
  { of = list, cache = projectCache, few = FEW }: Shading = {},
): Promise<Map<string, Float32Array>> {
  const bounds = new Map(list.map((s) => [s.id, boundsOf(meshes.get(s.id)!)]));
  const all = of.map((structure): Shaded => {
    const { set, list: casters } = castersOf(structure, list);
    const near = casters.filter((s) => touches(bounds.get(s.id)!, bounds.get(structure.id)!, REACH + OFF));
    const key = `ao-${hashOf(SHADER, structure.key, ...near.map((s) => s.key).sort())}`;
    return { structure, set, casters, key };
  });
  let shaded = false;
  const found = await cachedAll(
    cache,
    all,
    ({ key }) => key,
    shadingCodec,
    (missing, made) => {
      shaded = true;
      const last = lastShading(cache, SHADER, list, meshes);
      return shadeAll(
        missing.map((one) => ({ ...one, kept: last(one.structure) })),
        meshes,
        few,
        made,
      );
    },
    'shade',
  );
  if (shaded) keepLedger(cache, SHADER, list, new Map(all.map((s) => [s.structure.id, s.key])));
  return new Map(all.map(({ structure: { id } }, i) => [id, found[i]!]));
}

/** Shades what the cache lacks, in the order given; those with the same casters are done one after the other. */
async function shadeAll(
  jobs: readonly Job[],
  meshes: ReadonlyMap<string, Mesh>,
  few: number,
  made: (at: number, ao: Float32Array) => void,
): Promise<readonly Float32Array[]> {
  const sorted = [...jobs].sort((a, b) => (a.set < b.set ? -1 : a.set > b.set ? 1 : 0));
  const count = sorted.reduce((n, job) => n + verticesOf(job, meshes), 0);
  const values = await eachOf<Job, Float32Array>(
    sorted,
    (all) => shadeHere(all, meshes),
    {
      module: new URL('./occlusion-worker.ts', import.meta.url),
      message: ({ structure, set, casters, kept }): OcclusionJob => ({
        id: structure.id,
        set,
        casters: casters.map((s) => s.id),
        vertices: kept?.redo,
      }),
      name: ({ structure }) => structure.id,
      made: (at, ao) => made(jobs.indexOf(sorted[at]!), finished(sorted[at]!, ao)),
    },
    count <= few,
  );
  console.log(`shaded ${count} vertices of ${jobs.length} structures`);
  return jobs.map((job) => finished(job, values[sorted.indexOf(job)]!));
}

/** The shading of all vertices: what still holds of the last build's, and the values of those that were done again. */
function finished({ kept }: Job, values: Float32Array): Float32Array {
  if (!kept) return values;
  kept.redo.forEach((vertex, i) => {
    kept.ao[vertex] = values[i]!;
  });
  return kept.ao;
}

/**
 * Shades in this thread as the workers do: each set of casters is one scene, whole, though most of it is out of reach. In a
 * smaller one a ray along an edge may meet another triangle first, and the result would depend on how it came about.
 */
function shadeHere(jobs: readonly Job[], meshes: ReadonlyMap<string, Mesh>): Float32Array[] {
  const scenes = new Map<string, Occluder>();
  return jobs.map(({ structure, set, casters, kept }) => {
    const scene = scenes.get(set) ?? occluder(casters.flatMap((s) => bothSides(s, meshes.get(s.id)!)));
    scenes.set(set, scene);
    return occlusion(meshes.get(structure.id)!, scene, kept?.redo);
  });
}
