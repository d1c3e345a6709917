import type { Mesh } from '../../geometry/mesh.ts';
import { answer } from '../steps/answer.ts';
import { decodeMesh, projectCache } from '../steps/cache.ts';
import { allStructures, bothSides } from '../structures/structures.ts';
import { type Occluder, occluder, occlusion } from './occlusion.ts';

export interface OcclusionJob {
  id: string;
  /** Name of the set of structures that cast the shade, and their ids. */
  set: string;
  casters: readonly string[];
  /** The vertices to do; all when not given. */
  vertices: Uint32Array | undefined;
}

const byId = new Map(allStructures().map((s) => [s.id, s]));
const meshOf = (id: string): Mesh => projectCache.read(byId.get(id)!.key, decodeMesh)!;
const sets = new Map<string, Occluder>();

answer(({ id, set, casters, vertices }: OcclusionJob) => {
  let scene = sets.get(set);
  if (!scene) {
    scene = occluder(casters.flatMap((c) => bothSides(byId.get(c)!, meshOf(c))));
    sets.set(set, scene);
  }
  return occlusion(meshOf(id), scene, vertices);
});
