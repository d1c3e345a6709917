import { fileURLToPath } from 'node:url';
import { asId } from '../../src/core/ids.ts';
import type { LimbIndex, ModelIndex, SkinArea } from '../../src/core/model/model-index.ts';
import { wholeRig } from '../../src/core/model/whole-rig.ts';
import { readAreas } from '../areas.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { buildBodyMap } from '../map/body-map.ts';
import { layPatterns } from '../pattern/patterns.ts';
import { layPlaces } from '../pattern/skin-places.ts';
import { regionVolumes } from '../regions.ts';
import { rigData } from '../rig/joints.ts';
import { readLifts } from '../rig/lifts.ts';
import { FOLDED } from '../rig/limb-courses.ts';
import { limbRig } from '../rig/limb-joints.ts';
import { metres, pointInMetres } from '../units.ts';
import { drawnSkins } from './drawn-skin.ts';
import { buildMeshes } from './mesh/meshes.ts';
import { placeAnchors } from './needles/places.ts';
import { buildEntries } from './rig/entries.ts';
import { untangledMeshes } from './rig/untangled-meshes.ts';
import { OF_BODY, OF_LIMBS } from './rig/untanglers.ts';
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

/**
 * The files that carry structures, by their names, with what is in each of them. `cutShort`: ids of those that are whole in
 * other files.
 */
async function writeFiles(
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
  ao: ReadonlyMap<string, Float32Array>,
  cutShort: ReadonlySet<string> = new Set(),
): Promise<Map<string, Uint8Array>> {
  const groups = [...new Set(list.map((s) => s.file))].map((file) => {
    const items = list
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
  return new Map(groups.map(({ name }, i) => [name, written[i]!]));
}

const listed = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([name, bytes]) => ({ name, bytes: bytes.length }));

/**
 * Builds the whole model. `ready` is given the bytes of the files in `public/models/` by name, those that others tell of first:
 * those of the body as soon as it is whole, then those of the limbs.
 */
export async function buildModel(ready: (files: ReadonlyMap<string, Uint8Array>) => void): Promise<void> {
  const all = allStructures();
  const list = all.filter((s) => !isLimb(s));
  const inLimb = new Set(all.filter(isLimb).map(({ id }) => id));
  const rig = rigData();
  const whole = wholeRig(rig, limbRig());

  // What the body's muscles hold to comes with them, wherever it lies.
  const held = new Set(
    list.flatMap(({ muscle }) =>
      muscle ? [...muscle.attachments.origin, ...muscle.attachments.insertion] : [],
    ),
  );
  const first = all.filter((s) => !isLimb(s) || held.has(s.id));
  const builtFirst = await buildMeshes(first);
  const ofBody = buildEntries(first, builtFirst, whole).filter(({ id }) => !inLimb.has(id));
  const body = await untangledMeshes(list, builtFirst, ofBody, rig, OF_BODY);
  // As built, not as untangled: the workers know no others, and what is moved there cannot be seen in the shade.
  const cutShort = new Set(all.flatMap(({ muscle }) => muscle?.replaces ?? []));
  const files = await writeFiles(list, body, await shade(list, builtFirst), cutShort);
  const anchors = placeAnchors(list, body);
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
    files: listed(files),
    structures: ofBody,
    areas,
    regions: regionVolumes.map(({ id, halfSpaces }) => ({
      id,
      halfSpaces: halfSpaces.map(({ point, normal }) => ({ point: pointInMetres(point), normal })),
    })),
    anchors,
    rig,
  };
  files.set('index.json', Buffer.from(serialise(index)));
  ready(files);

  const built = await buildMeshes(all);
  const ofLimbs = buildEntries(all, built, whole).filter(({ id }) => inLimb.has(id));
  const bent = ofLimbs.filter(({ id }) => !FOLDED.has(id));
  // The body is untangled by itself, so that it stays as it is when the joints of the limbs change.
  const meshes = await untangledMeshes(all, new Map([...built, ...body]), bent, whole, OF_LIMBS);
  const of = all.filter(isLimb);
  const limbFiles = await writeFiles(of, meshes, await shade(all, built, { of }));
  const limbs: LimbIndex = {
    version: 1,
    files: listed(limbFiles),
    structures: ofLimbs,
    rig: whole.limbs,
    lifts: readLifts(),
  };
  limbFiles.set('limbs.json', Buffer.from(serialise(limbs)));
  const map = buildBodyMap(all, new Map([...built, ...body]), anchors);
  limbFiles.set('body-map.json', Buffer.from(JSON.stringify(map)));
  limbFiles.set('patterns.json', Buffer.from(JSON.stringify(layPatterns(undefined, drawnSkins(built)))));
  const skins = all.filter(({ file }) => file === 'skin' || file === 'skin-limbs');
  limbFiles.set(
    'skin-places.json',
    Buffer.from(JSON.stringify(layPlaces(skins.map(({ id }) => built.get(id)!)))),
  );
  ready(limbFiles);
}
