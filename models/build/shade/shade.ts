import { fileURLToPath } from 'node:url';
import { type Bounds, boundsOf, include, nothing, touches } from '../../geometry/bounds.ts';
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

interface Job extends Shaded {
  /** What holds of the last build's shading; undefined when all is to be done. */
  kept: Kept | undefined;
}

const verticesOf = ({ structure, kept }: Job, meshes: ReadonlyMap<string, Mesh>): number =>
  kept?.redo.length ?? meshes.get(structure.id)!.positions.length / 3;

/**
 * Ambient occlusion (0 closed .. 1 open) per vertex of every structure, cached by all that can change it. Of a
 * structure near a change only the vertices within reach of it are done again; the result is the same to the byte.
 */
export async function shade(
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
  cache: Cache = projectCache,
): Promise<Map<string, Float32Array>> {
  const bounds = new Map(list.map((s) => [s.id, boundsOf(meshes.get(s.id)!)]));
  const all = list.map((structure): Shaded => {
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
    (missing) => {
      shaded = true;
      const last = lastShading(cache, SHADER, list, meshes);
      return shadeAll(
        missing.map((one) => ({ ...one, kept: last(one.structure) })),
        meshes,
      );
    },
  );
  if (shaded) keepLedger(cache, SHADER, list, new Map(all.map((s) => [s.structure.id, s.key])));
  return new Map(all.map(({ structure: { id } }, i) => [id, found[i]!]));
}

/** Shades what the cache lacks, in the order given; those with the same casters are done one after the other. */
async function shadeAll(
  jobs: readonly Job[],
  meshes: ReadonlyMap<string, Mesh>,
): Promise<readonly Float32Array[]> {
  const sorted = [...jobs].sort((a, b) => (a.set < b.set ? -1 : a.set > b.set ? 1 : 0));
  const count = sorted.reduce((n, job) => n + verticesOf(job, meshes), 0);
  const values = await eachOf<Job, Float32Array>(
    sorted,
    (few) => shadeHere(few, meshes),
    {
      module: new URL('./occlusion-worker.ts', import.meta.url),
      message: ({ structure, set, casters, kept }): OcclusionJob => ({
        id: structure.id,
        set,
        casters: casters.map((s) => s.id),
        vertices: kept?.redo,
      }),
      name: ({ structure }) => structure.id,
    },
    count <= FEW,
  );
  console.log(`shaded ${count} vertices of ${jobs.length} structures`);
  return jobs.map((job) => {
    const ao = values[sorted.indexOf(job)]!;
    return job.kept ? patched(job.kept, ao) : ao;
  });
}

function patched({ ao, redo }: Kept, values: Float32Array): Float32Array {
  redo.forEach((vertex, i) => {
    ao[vertex] = values[i]!;
  });
  return ao;
}

/**
 * Shades in this thread: one scene for each set of casters, of those triangles alone that a ray can reach. What lies
 * out of reach cannot change the result.
 */
function shadeHere(jobs: readonly Job[], meshes: ReadonlyMap<string, Mesh>): Float32Array[] {
  const boxes = new Map<string, Bounds>();
  for (const { structure, set, kept } of jobs) {
    const { positions } = meshes.get(structure.id)!;
    const box = boxes.get(set) ?? nothing();
    boxes.set(set, box);
    if (kept) for (const v of kept.redo) include(box, positions, v * 3);
    else for (let o = 0; o < positions.length; o += 3) include(box, positions, o);
  }
  const scenes = new Map<string, Occluder>();
  return jobs.map(({ structure, set, casters, kept }) => {
    let scene = scenes.get(set);
    if (!scene) {
      const { min, max } = boxes.get(set)!;
      const far = REACH + OFF + 0.1;
      scene = occluder(
        casters.flatMap((s) => bothSides(s, meshes.get(s.id)!)),
        {
          min: min.map((c) => c - far) as Bounds['min'],
          max: max.map((c) => c + far) as Bounds['max'],
        },
      );
      scenes.set(set, scene);
    }
    return occlusion(meshes.get(structure.id)!, scene, kept?.redo);
  });
}
