import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Anchor, ModelIndex, SkinArea } from '../../src/domain/model-index.ts';
import { readAreas } from '../areas.ts';
import { regionVolumes } from '../regions.ts';
import { rigData } from '../rig/joints.ts';
import { skin } from '../skin/index.ts';
import { meshOfPlace, type Place, resolveAnchor } from './anchors.ts';
import { courseOf } from './courses.ts';
import { entryOf, serialise } from './index-file.ts';
import { buildMeshes } from './meshes.ts';
import { occluder } from './occlusion.ts';
import { shade } from './shade.ts';
import { bothSides, structures } from './structures.ts';
import { writeModel } from './write-model.ts';

/** The content's places on muscles, and the angle of the drawn needle, by point id. */
function readPlaces(): Record<string, Place & { angle: number }> {
  return JSON.parse(readFileSync(new URL('../../content/facts/places.json', import.meta.url), 'utf8'));
}

/** Builds the whole model: the bytes of every file in `public/models/`, by name. */
export async function buildModel(): Promise<Map<string, Uint8Array>> {
  const list = structures();
  const meshes = await buildMeshes(list);
  const ao = await shade(list, meshes);
  const files = new Map<string, Uint8Array>();
  for (const file of [...new Set(list.map((s) => s.file))]) {
    const items = list.filter((s) => s.file === file);
    const bytes = await writeModel(
      items.map((structure) => ({ structure, mesh: meshes.get(structure.id)!, ao: ao.get(structure.id)! })),
      // The skin is one large structure with a face: it needs finer steps than a bone or a muscle.
      items.some((s) => s.tissue === 'skin') ? 14 : 11,
    );
    files.set(`${file}.glb`, bytes);
    const triangles = items.reduce((n, s) => n + meshes.get(s.id)!.indices.length / 3, 0);
    console.log(
      `${file}.glb: ${items.length} structures, ${triangles} triangles, ` +
        `${(bytes.length / 1024).toFixed(0)} KiB (${(brotliCompressSync(bytes).length / 1024).toFixed(0)} KiB brotli)`,
    );
  }

  const obstacles = occluder(
    list
      .filter((s) => s.file.startsWith('bones') || s.file === 'neighbours')
      .flatMap((s) => bothSides(s, meshes.get(s.id)!)),
  );
  const anchors: Anchor[] = Object.entries(readPlaces()).map(([point, place]) => {
    try {
      const mesh = meshOfPlace(place, list.find((s) => s.id === place.muscle)?.muscle);
      return resolveAnchor(point, place, place.angle, mesh, skin.solid.sdf, obstacles);
    } catch (cause) {
      throw new Error(`content/facts/places.json: ${point}: ${(cause as Error).message}`, { cause });
    }
  });
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
  return files;
}

const metres = (p: readonly number[]): readonly [number, number, number] => [
  p[0]! / 1000,
  p[1]! / 1000,
  p[2]! / 1000,
];
