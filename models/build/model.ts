import { fileURLToPath } from 'node:url';
import type { ModelIndex, SkinArea } from '../../src/core/model/model-index.ts';
import { readAreas } from '../areas.ts';
import { buildBodyMap } from '../map/body-map.ts';
import { regionVolumes } from '../regions.ts';
import { rigData } from '../rig/joints.ts';
import { encodeMesh, hashOf, projectCache, sourceHash } from './cache.ts';
import { buildEntries } from './entries.ts';
import { serialise } from './index-file.ts';
import { buildMeshes } from './meshes.ts';
import { aoSteps } from './pack-vertices.ts';
import { placeAnchors } from './places.ts';
import { shade } from './shade.ts';
import { structures } from './structures.ts';
import { untangledMeshes } from './untangled-meshes.ts';
import { extrasOf } from './write-glb.ts';
import { writeModel } from './write-model.ts';

const WRITER = sourceHash(fileURLToPath(new URL('./write-model.ts', import.meta.url)));

/** Builds the whole model: the bytes of every file in `public/models/`, by name. */
export async function buildModel(): Promise<Map<string, Uint8Array>> {
  const list = structures();
  const rig = rigData();
  const built = await buildMeshes(list);
  const entries = buildEntries(list, built, rig);
  const meshes = await untangledMeshes(list, built, entries, rig);
  const ao = await shade(list, meshes);
  const files = new Map<string, Uint8Array>();
  for (const file of [...new Set(list.map((s) => s.file))]) {
    const items = list.filter((s) => s.file === file);
    const shaded = items.map((structure) => ({
      structure,
      mesh: meshes.get(structure.id)!,
      ao: aoSteps(ao.get(structure.id)!),
    }));
    const key = `glb-${hashOf(WRITER, ...shaded.flatMap((s) => [encodeMesh(s.mesh), JSON.stringify(extrasOf(s.structure)), s.ao]))}`;
    let bytes = projectCache.read<Uint8Array>(key, (known) => known);
    if (!bytes) {
      bytes = await writeModel(shaded);
      projectCache.keep(key, bytes);
      const triangles = items.reduce((n, s) => n + meshes.get(s.id)!.indices.length / 3, 0);
      const size = `${(bytes.length / 1024).toFixed(0)} KiB`;
      console.log(`${file}.glb: ${items.length} structures, ${triangles} triangles, ${size}`);
    }
    files.set(`${file}.glb`, bytes);
  }

  const anchors = placeAnchors(list, meshes);
  const areas: SkinArea[] = readAreas().map(({ id, volumes }) => ({
    id,
    volumes: volumes.map(({ a, b, radius }) => ({ a: metres(a), b: metres(b), radius: radius / 1000 })),
  }));
  const index: ModelIndex = {
    version: 1,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length })),
    structures: entries,
    areas,
    regions: regionVolumes.map(({ id, halfSpaces }) => ({
      id,
      halfSpaces: halfSpaces.map(({ point, normal }) => ({ point: metres(point), normal })),
    })),
    anchors,
    rig,
  };
  files.set('index.json', Buffer.from(serialise(index)));
  files.set('body-map.json', Buffer.from(JSON.stringify(buildBodyMap(list, meshes, anchors))));
  return files;
}

const metres = (p: readonly number[]): readonly [number, number, number] => [
  p[0]! / 1000,
  p[1]! / 1000,
  p[2]! / 1000,
];
