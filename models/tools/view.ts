// Pictures of single structures, for whoever shapes them:
//   npm run model:view -- ID [ID ...] [--views front,right,back] [--both] [--size 500] [--out FILE.png] [--glb FILE.glb]
//     [--attachments] [--stations] [--reference FOLDER]
// An ID may end in * (trapezius-*). --attachments adds what the muscles are attached to, pale; --stations adds that
// and the stations or lines of the definitions, as dark marks that show through.
// --reference adds a row with the same structures from a folder of reference GLBs.
// --glb also writes the shown structures as a plain GLB, for measuring.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildMeshes } from '../build/mesh/meshes.ts';
import { allStructures, bothSides, type Structure } from '../build/structures/structures.ts';
import { fmaId } from '../build/write/write-model.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { COLOURS, MARK, PALE } from './colours.ts';
import { contactSheet, drawMeshes, frameOf, type Painted, VIEW_NAMES, type ViewName } from './picture.ts';
import { writePlainGlb } from './plain-glb.ts';
import { stationMarks } from './stations.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    views: { type: 'string', default: 'front,back,left,right,top,bottom' },
    both: { type: 'boolean', default: false },
    attachments: { type: 'boolean', default: false },
    stations: { type: 'boolean', default: false },
    size: { type: 'string', default: '480' },
    out: { type: 'string', default: '.cache/view.png' },
    glb: { type: 'string' },
    reference: { type: 'string' },
  },
});

const wanted = (id: string) =>
  positionals.some((p) => (p.endsWith('*') ? id.startsWith(p.slice(0, -1)) : p === id) || p === 'all');
const chosen = allStructures().filter((s) => wanted(s.id));
if (chosen.length === 0) throw new Error(`no structure is called ${positionals.join(', ') || '(nothing)'}`);
const views = values.views.split(',').map((v) => {
  if (!VIEW_NAMES.includes(v as ViewName)) throw new Error(`no view "${v}": ${VIEW_NAMES.join(', ')}`);
  return v as ViewName;
});
const size = Number(values.size);

const built: { structure: Structure; mesh: Mesh }[] = [];
for (const structure of chosen) {
  const started = performance.now();
  const mesh = await structure.build();
  built.push({ structure, mesh });
  console.log(
    `${structure.id}: ${mesh.indices.length / 3} triangles, ${Math.round(performance.now() - started)} ms`,
  );
}
const painted = built.flatMap(({ structure, mesh }) => paint(structure, mesh, COLOURS[structure.tissue]));
const reference = values.reference ? readReference(values.reference, chosen) : [];
const withAttachments = values.attachments || values.stations;
const frame = frameOf(
  [...painted, ...reference].map((p) => p.mesh),
  withAttachments ? 0.12 : undefined,
);
if (withAttachments) painted.push(...(await attachmentsOf(chosen)));
if (values.stations)
  for (const structure of chosen)
    if (structure.muscle) {
      const marks = stationMarks(structure.muscle, frame.half * 0.016);
      painted.push(...paint(structure, marks, MARK).map((p) => ({ ...p, onTop: true })));
    }
const tiles = [painted, ...(values.reference ? [reference] : [])].flatMap((row) =>
  views.map((view) => drawMeshes(row, view, frame, size)),
);
const columns = values.reference || views.length <= 4 ? views.length : Math.ceil(views.length / 2);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, contactSheet(tiles, size, columns));
console.log(
  `wrote ${values.out}: ${views.join(', ')}${values.reference ? ' (upper row: model, lower row: reference)' : ''}`,
);
if (values.glb) {
  writeFileSync(values.glb, writePlainGlb(built.map(({ structure, mesh }) => ({ structure, mesh }))));
  console.log(`wrote ${values.glb}`);
}

/** A mesh of a structure in one colour, on both sides when that is asked for. */
function paint(structure: Structure, mesh: Mesh, colour: Painted['colour']): Painted[] {
  return (values.both ? bothSides(structure, mesh) : [mesh]).map((m) => ({ mesh: m, colour }));
}

/** What the chosen muscles are attached to, pale, but for what is itself chosen. */
async function attachmentsOf(list: readonly Structure[]): Promise<Painted[]> {
  const ids = new Set(
    list.flatMap(({ muscle }) =>
      muscle ? [...muscle.attachments.origin, ...muscle.attachments.insertion] : [],
    ),
  );
  const others = allStructures().filter((s) => ids.has(s.id) && !list.some((one) => one.id === s.id));
  const meshes = await buildMeshes(others);
  return others.flatMap((s) => paint(s, meshes.get(s.id)!, PALE));
}

/** The reference meshes of the same FMA ids (right or midline), where the folder has them. */
function readReference(folder: string, list: readonly Structure[]): Painted[] {
  const ids = new Map(list.map((s) => [fmaId(s), s]));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((f) => f.endsWith('.glb'))
    .flatMap((f) => {
      const file = readFileSync(join(folder, f));
      const jsonLength = file.readUInt32LE(12);
      const gltf = JSON.parse(file.subarray(20, 20 + jsonLength).toString());
      const match = ids.get(gltf.nodes[0].extras.fma);
      if (!match) return [];
      const bin = file.subarray(28 + jsonLength);
      const primitive = gltf.meshes[gltf.nodes[0].mesh].primitives[0];
      const bytes = (accessor: number, size: number) => {
        const { bufferView, count } = gltf.accessors[accessor];
        const { byteOffset = 0 } = gltf.bufferViews[bufferView];
        return Uint8Array.prototype.slice.call(bin, byteOffset, byteOffset + count * size).buffer;
      };
      const wide = gltf.accessors[primitive.indices].componentType === 5125;
      const positions = Float64Array.from(
        new Float32Array(bytes(primitive.attributes.POSITION, 12)),
        (m) => m * 1000,
      );
      const indices = wide
        ? new Uint32Array(bytes(primitive.indices, 4))
        : Uint32Array.from(new Uint16Array(bytes(primitive.indices, 2)));
      return [{ mesh: { positions, indices }, colour: COLOURS[match.tissue] }];
    });
}
