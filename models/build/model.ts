import { fileURLToPath } from 'node:url';
import { asId } from '../../src/core/ids.ts';
import type { LimbIndex, ModelIndex, SkinArea } from '../../src/core/model/model-index.ts';
import { readAreas } from '../areas.ts';
import { buildBodyMap } from '../map/body-map.ts';
import { regionVolumes } from '../regions.ts';
import { rigData } from '../rig/joints.ts';
import { metres, pointInMetres } from '../units.ts';
import { buildMeshes } from './mesh/meshes.ts';
import { placeAnchors } from './needles/places.ts';
import { buildEntries } from './rig/entries.ts';
import { untangledMeshes } from './rig/untangled-meshes.ts';
import { shade } from './shade/shade.ts';
import { type Codec, cachedAll, encodeMesh, hashOf, projectCache, sourceHash } from './steps/cache.ts';
import { allStructures, isLimb, type Structure } from './structures/structures.ts';
import { serialise } from './write/index-file.ts';
import { aoSteps } from './write/pack-vertices.ts';
import { extrasOf, type ShadedMesh, writeModel } from './write/write-model.ts';

const WRITER = sourceHash(fileURLToPath(new URL('./write/write-model.ts', import.meta.url)));

/** What a structure has that carries no number. */
const UNNUMBERED = { right: null, left: null } as const;

const bytesCodec: Codec<Uint8Array> = { encode: (bytes) => bytes, decode: (bytes) => bytes };

const glbKey = (items: readonly ShadedMesh[]): string =>
  `glb-${hashOf(WRITER, ...items.flatMap((s) => [encodeMesh(s.mesh), JSON.stringify(extrasOf(s.structure)), s.ao]))}`;

async function writeGroup({
  name,
  items,
}: {
  name: string;
  items: readonly ShadedMesh[];
}): Promise<Uint8Array> {
  const bytes = await writeModel(items);
  const triangles = items.reduce((n, { mesh }) => n + mesh.indices.length / 3, 0);
  const size = `${(bytes.length / 1024).toFixed(0)} KiB`;
  console.log(`${name}: ${items.length} structures, ${triangles} triangles, ${size}`);
  return bytes;
}

/** Builds the whole model: the bytes of every file in `public/models/`, by name. */
export async function buildModel(): Promise<Map<string, Uint8Array>> {
  const all = allStructures();
  const list = all.filter((s) => !isLimb(s));
  const rig = rigData();
  const built = await buildMeshes(all);
  const entries = buildEntries(all, built, rig);
  // The limbs have no joints of their own yet: nothing in them turns over.
  const posed = entries.filter(({ id }) => list.some((s) => s.id === id));
  const meshes = await untangledMeshes(all, built, posed, rig);
  // As built, not as untangled: the workers know no others, and what is moved there cannot be seen in the shade.
  const ao = await shade(all, built);
  const cutShort = new Set(all.flatMap(({ muscle }) => muscle?.replaces ?? []));
  const groups = [...new Set(all.map((s) => s.file))].map((file) => {
    const items = all
      .filter((s) => s.file === file)
      .map((structure): ShadedMesh => {
        const { id } = structure;
        // In the files a number names what is whole: who reads both files finds the muscle once.
        const written = cutShort.has(id) ? { ...structure, fma: UNNUMBERED } : structure;
        return { structure: written, mesh: meshes.get(id)!, ao: aoSteps(ao.get(id)!) };
      });
    return { name: `${file}.glb`, items };
  });
  const written = await cachedAll(
    projectCache,
    groups,
    ({ items }) => glbKey(items),
    bytesCodec,
    (missing) => Promise.all(missing.map(writeGroup)),
  );
  const files = new Map(groups.map(({ name }, i) => [name, written[i]!]));

  const contents = (structures: readonly Structure[]) => {
    const ids = new Set(structures.map(({ id }) => id));
    const names = new Set(structures.map(({ file }) => `${file}.glb`));
    return {
      files: [...files]
        .filter(([name]) => names.has(name))
        .map(([name, bytes]) => ({ name, bytes: bytes.length })),
      structures: entries.filter(({ id }) => ids.has(id)),
    };
  };

  const anchors = placeAnchors(list, meshes);
  const areas: SkinArea[] = readAreas().map(({ id, volumes }) => ({
    id: asId(id),
    volumes: volumes.map(({ a, b, radius }) => ({
      a: pointInMetres(a),
      b: pointInMetres(b),
      radius: metres(radius),
    })),
  }));
  const index: ModelIndex = {
    version: 1,
    ...contents(list),
    areas,
    regions: regionVolumes.map(({ id, halfSpaces }) => ({
      id,
      halfSpaces: halfSpaces.map(({ point, normal }) => ({ point: pointInMetres(point), normal })),
    })),
    anchors,
    rig,
  };
  const limbs: LimbIndex = { version: 1, ...contents(all.filter(isLimb)) };
  files.set('limbs.json', Buffer.from(serialise(limbs)));
  files.set('index.json', Buffer.from(serialise(index)));
  files.set('body-map.json', Buffer.from(JSON.stringify(buildBodyMap(list, meshes, anchors))));
  return files;
}
