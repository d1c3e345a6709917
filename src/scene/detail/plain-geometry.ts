import { BufferAttribute, BufferGeometry } from 'three';
import type { PlainAnswer, PlainRequest } from './plain-worker.ts';

/** What the shading reads, and what a change of 1 counts for when triangles are chosen, metres. */
const LOOKS = [
  ['normal', 0.002],
  ['ao', 0.006],
  ['uv', 0.03],
] as const;

const floats = (geometry: BufferGeometry, name: string) => geometry.getAttribute(name).array as Float32Array;

const plain = new WeakMap<BufferGeometry, BufferGeometry>();

/** The plainer mesh of a geometry, once it has been worked out. */
export const plainOf = (fine: BufferGeometry): BufferGeometry | undefined => plain.get(fine);

/** Resolves once all of these have their plainer meshes, or it is clear that there will be none. */
export function plainMeshes(fine: readonly BufferGeometry[]): Promise<void> {
  const wanted = fine.filter((geometry) => !plain.has(geometry));
  let missing = wanted.length;
  return new Promise((resolve) => {
    if (missing === 0) return resolve();
    plainGeometries(wanted, () => --missing === 0 && resolve(), resolve);
  });
}

/**
 * Works out plainer meshes of geometries in a thread of its own, and says so as each comes (`plainOf`): a geometry with the
 * same vertices (shared, so that nothing more is uploaded) and fewer triangles. Where that fails nothing comes, and the
 * fine meshes go on being drawn. Gives a function that stops.
 */
export function plainGeometries(
  fine: readonly BufferGeometry[],
  arrived: () => void,
  failed: () => void = () => undefined,
): () => void {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./plain-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    failed();
    return () => undefined;
  }
  // One that could not be loaded, or that died, answers nothing more.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    console.warn('Plainer meshes are not to be had:', event.message);
    worker.terminate();
    failed();
  });
  const waiting = new Map(fine.map((geometry) => [geometry.uuid, geometry]));
  worker.addEventListener('message', ({ data }: MessageEvent<PlainAnswer>) => {
    const from = waiting.get(data.key);
    if (!from) return;
    const plainer = new BufferGeometry();
    for (const [name, attribute] of Object.entries(from.attributes)) plainer.setAttribute(name, attribute);
    plainer.setIndex(new BufferAttribute(data.indices, 1));
    plainer.boundingSphere = from.boundingSphere;
    plain.set(from, plainer);
    waiting.delete(data.key);
    if (waiting.size === 0) worker.terminate();
    arrived();
  });
  for (const [key, geometry] of waiting)
    worker.postMessage({
      key,
      positions: floats(geometry, 'position'),
      looks: LOOKS.filter(([name]) => geometry.hasAttribute(name)).map(([name, weight]) => ({
        values: floats(geometry, name),
        size: geometry.getAttribute(name).itemSize,
        weight,
      })),
      indices: geometry.index!.array as Uint32Array,
    } satisfies PlainRequest);
  return () => worker.terminate();
}
