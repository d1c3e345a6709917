import { parentPort } from 'node:worker_threads';
import type { Mesh } from '../geometry/mesh.ts';
import { cached, decodeMesh } from './cache.ts';
import { type Occluder, occluder, occlusion } from './occlusion.ts';
import { bothSides, structures } from './structures.ts';

export interface OcclusionJob {
  id: string;
  /** Name of the set of structures that cast the shade, and their ids. */
  set: string;
  casters: readonly string[];
}

const byId = new Map(structures().map((s) => [s.id, s]));
const meshOf = (id: string): Mesh => cached(byId.get(id)!.key, decodeMesh)!;
const sets = new Map<string, Occluder>();

parentPort?.on('message', ({ id, set, casters }: OcclusionJob) => {
  try {
    let scene = sets.get(set);
    if (!scene) {
      scene = occluder(casters.flatMap((c) => bothSides(byId.get(c)!, meshOf(c))));
      sets.set(set, scene);
    }
    parentPort?.postMessage({ result: occlusion(meshOf(id), scene) });
  } catch (cause) {
    parentPort?.postMessage({ error: `${id}: ${(cause as Error).message}` });
  }
});
