// Pictures of single structures, for whoever shapes them:
//   npm run model:view -- ID [ID ...] [--views front,right,back] [--both] [--size 500] [--out FILE.png] [--glb FILE.glb] [--reference FOLDER]
// An ID may end in * (trapezius-*). --reference adds a row with the same structures from a folder of reference GLBs.
// --glb also writes the shown structures as a plain GLB, for measuring.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bothSides, type Structure, structures } from '../build/structures.ts';
import { fmaId, writePlainGlb } from '../build/write-glb.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { COLOURS } from './colours.ts';
import { contactSheet, frameOf, type Painted, picture, VIEW_NAMES, type ViewName } from './picture.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    views: { type: 'string', default: 'front,right,back,right-back' },
    both: { type: 'boolean', default: false },
    size: { type: 'string', default: '480' },
    out: { type: 'string', default: '.cache/view.png' },
    glb: { type: 'string' },
    reference: { type: 'string' },
  },
});

const wanted = (id: string) =>
  positionals.some((p) => (p.endsWith('*') ? id.startsWith(p.slice(0, -1)) : p === id) || p === 'all');
const chosen = structures().filter((s) => wanted(s.id));
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
const painted: Painted[] = built.flatMap(({ structure, mesh }) =>
  (values.both ? bothSides(structure, mesh) : [mesh]).map((m) => ({
    mesh: m,
    colour: COLOURS[structure.tissue] ?? [150, 150, 170],
  })),
);
const reference = values.reference ? readReference(values.reference, chosen) : [];
const frame = frameOf([...painted, ...reference].map((p) => p.mesh));
const tiles = [painted, ...(values.reference ? [reference] : [])].flatMap((row) =>
  views.map((view) => picture(row, view, frame, size)),
);
writeFileSync(values.out, contactSheet(tiles, size, views.length));
console.log(`wrote ${values.out}${values.reference ? ' (upper row: model, lower row: reference)' : ''}`);
if (values.glb) {
  writeFileSync(values.glb, writePlainGlb(built.map(({ structure, mesh }) => ({ structure, mesh }))));
  console.log(`wrote ${values.glb}`);
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
      return [{ mesh: { positions, indices }, colour: COLOURS[match.tissue] ?? [150, 150, 170] }];
    });
}
