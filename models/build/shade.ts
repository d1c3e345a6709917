import { fileURLToPath } from 'node:url';
import type { Mesh } from '../geometry/mesh.ts';
import { cached, hashOf, keep, sourceHash } from './cache.ts';
import { occluder, occlusion, REACH } from './occlusion.ts';
import type { OcclusionJob } from './occlusion-worker.ts';
import { inWorkers } from './pool.ts';
import { bothSides, type Structure } from './structures.ts';

const SHADER = sourceHash(fileURLToPath(new URL('./occlusion.ts', import.meta.url)));

/** So few structures are shaded sooner here than worker threads are started. */
const FEW = 48;

const DEPTHS = ['superficial', 'intermediate', 'deep'] as const;

/**
 * Which structures shade which. A layer that the viewer can peel off must leave no shadow behind, so a structure
 * is shaded only by what stays when its own layer is on top: bone by bone, muscle by bone and its own or deeper layers.
 */
function casters(structure: Structure, all: readonly Structure[]): { set: string; list: Structure[] } {
  if (structure.tissue === 'skin') return { set: structure.id, list: [structure] };
  const bony = all.filter((s) => s.file.startsWith('bones'));
  if (!structure.muscle) return { set: 'bones', list: bony };
  const depth = DEPTHS.indexOf(structure.muscle.layer);
  const muscles = all.filter((s) => s.muscle && DEPTHS.indexOf(s.muscle.layer) >= depth);
  return { set: structure.muscle.layer, list: [...bony, ...muscles] };
}

/** Ambient occlusion (0 closed .. 1 open) per vertex of every structure, cached by all that can change it. */
export async function shade(
  list: readonly Structure[],
  meshes: Map<string, Mesh>,
): Promise<Map<string, Float32Array>> {
  const done = new Map<string, Float32Array>();
  const bounds = new Map(list.map((s) => [s.id, boundsOf(meshes.get(s.id)!)]));
  const jobs: (OcclusionJob & { near: Structure[]; key: string })[] = [];
  for (const structure of list) {
    const { set, list: shading } = casters(structure, list);
    const near = shading.filter((s) => touches(bounds.get(s.id)!, bounds.get(structure.id)!, REACH));
    const key = `ao-${hashOf(SHADER, structure.key, ...near.map((s) => s.key).sort())}`;
    const known = cached(key, (b) => new Float32Array(Uint8Array.prototype.slice.call(b).buffer));
    if (known) done.set(structure.id, known);
    else jobs.push({ id: structure.id, set, casters: shading.map((s) => s.id), near, key });
  }
  jobs.sort((a, b) => (a.set < b.set ? -1 : a.set > b.set ? 1 : 0));
  const results =
    jobs.length <= FEW
      ? jobs.map(({ id, near }) => shadeHere(meshes.get(id)!, near, meshes))
      : await inWorkers<OcclusionJob, Float32Array>(
          jobs.map(({ id, set, casters: ids }) => ({ id, set, casters: ids })),
          new URL('./occlusion-worker.ts', import.meta.url),
        );
  jobs.forEach(({ id, key }, i) => {
    const ao = results[i]!;
    keep(key, new Uint8Array(ao.buffer, ao.byteOffset, ao.byteLength));
    done.set(id, ao);
  });
  if (jobs.length) console.log(`shaded ${jobs.length} of ${list.length} structures`);
  return done;
}

/** Shades one mesh in this thread, among its near casters only: what lies out of reach cannot change the result. */
const shadeHere = (mesh: Mesh, near: readonly Structure[], meshes: Map<string, Mesh>): Float32Array =>
  occlusion(mesh, occluder(near.flatMap((s) => bothSides(s, meshes.get(s.id)!))));

type Bounds = { min: [number, number, number]; max: [number, number, number] };

/** Axis-aligned bounds, mm. */
export function boundsOf({ positions }: Mesh): Bounds {
  const min: [number, number, number] = [1e9, 1e9, 1e9];
  const max: [number, number, number] = [-1e9, -1e9, -1e9];
  for (let i = 0; i < positions.length; i++) {
    const d = i % 3;
    min[d] = Math.min(min[d]!, positions[i]!);
    max[d] = Math.max(max[d]!, positions[i]!);
  }
  return { min, max };
}

/** Whether two right-side boxes, or their mirror images, come within `gap` mm of each other. */
function touches(a: Bounds, b: Bounds, gap: number): boolean {
  const along = (d: number) => a.min[d]! - gap < b.max[d]! && b.min[d]! - gap < a.max[d]!;
  const acrossMidline = a.max[0] + b.max[0] > -gap;
  return along(1) && along(2) && (along(0) || acrossMidline);
}
