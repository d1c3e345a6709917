import { fileURLToPath } from 'node:url';
import type { ModelIndex, SkinArea } from '../../src/domain/model-index.ts';
import { readAreas } from '../areas.ts';
import { buildBodyMap } from '../map/body-map.ts';
import { regionVolumes } from '../regions.ts';
import { rigData } from '../rig/joints.ts';
import { cached, hashOf, keep, sourceHash } from './cache.ts';
import { courseOf } from './courses.ts';
import { entryOf, serialise } from './index-file.ts';
import { buildMeshes } from './meshes.ts';
import { placeAnchors } from './places.ts';
import { shade } from './shade.ts';
import { structures } from './structures.ts';
import { writeModel } from './write-model.ts';

const WRITER = sourceHash(fileURLToPath(new URL('./write-model.ts', import.meta.url)));
const bytesOf = (a: Float32Array) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength);

/** Builds the whole model: the bytes of every file in `public/models/`, by name. */
export async function buildModel(): Promise<Map<string, Uint8Array>> {
  const list = structures();
  const meshes = await buildMeshes(list);
  const ao = await shade(list, meshes);
  const files = new Map<string, Uint8Array>();
  for (const file of [...new Set(list.map((s) => s.file))]) {
    const items = list.filter((s) => s.file === file);
    const shaded = items.map((structure) => ({
      structure,
      mesh: meshes.get(structure.id)!,
      ao: ao.get(structure.id)!,
    }));
    // The skin is one large structure with a face: it needs finer steps than a bone or a muscle.
    const bits = items.some((s) => s.tissue === 'skin') ? 14 : 11;
    const key = `glb-${hashOf(WRITER, String(bits), ...shaded.flatMap((s) => [s.structure.key, bytesOf(s.ao)]))}`;
    const bytes = cached(key, (known) => new Uint8Array(known)) ?? (await writeModel(shaded, bits));
    keep(key, bytes);
    files.set(`${file}.glb`, bytes);
    const triangles = items.reduce((n, s) => n + meshes.get(s.id)!.indices.length / 3, 0);
    console.log(
      `${file}.glb: ${items.length} structures, ${triangles} triangles, ${(bytes.length / 1024).toFixed(0)} KiB`,
    );
  }

  const anchors = placeAnchors(list, meshes);
  const areas: SkinArea[] = readAreas().map(({ id, volumes }) => ({
    id,
    volumes: volumes.map(({ a, b, radius }) => ({ a: metres(a), b: metres(b), radius: radius / 1000 })),
  }));
  const rig = rigData();
  const index: ModelIndex = {
    version: 1,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length })),
    structures: list.map((s) => entryOf(s, meshes.get(s.id)!, s.muscle && courseOf(s.muscle, rig, meshes))),
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
