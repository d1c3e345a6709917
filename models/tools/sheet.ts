// A contact sheet of the whole model, eight views by layer: `npm run model:sheet [-- --size 360 --out FILE.png]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { buildMeshes } from '../build/mesh/meshes.ts';
import { bothSides, type Structure, structures } from '../build/structures/structures.ts';
import { COLOURS } from './colours.ts';
import { contactSheet, drawMeshes, frameOf, type Painted, type ViewName } from './picture.ts';

const VIEWS: readonly ViewName[] = [
  'front',
  'left-front',
  'left',
  'left-back',
  'back',
  'right-back',
  'right',
  'right-front',
];

const layerOf = ({ id, tissue, muscle }: Structure): string =>
  muscle?.layer ?? (tissue === 'skin' ? id : 'bone');

/** From the outside in: what is peeled is left out of all rows below. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['skin', ['skin']],
  ['skin-female', ['skin-female']],
  ['superficial', ['superficial', 'intermediate', 'deep', 'bone']],
  ['intermediate', ['intermediate', 'deep', 'bone']],
  ['deep', ['deep', 'bone']],
  ['bone', ['bone']],
];

const { values } = parseArgs({
  options: { size: { type: 'string', default: '360' }, out: { type: 'string', default: '.cache/sheet.png' } },
});
const size = Number(values.size);
const list = structures().filter((s) => !['organ', 'artery', 'vein', 'nerve'].includes(s.tissue));
const meshes = await buildMeshes(list);
const painted = new Map<string, Painted[]>();
for (const structure of list) {
  const colour = COLOURS[structure.tissue];
  const sides = bothSides(structure, meshes.get(structure.id)!).map((mesh) => ({ mesh, colour }));
  const layer = layerOf(structure);
  painted.set(layer, [...(painted.get(layer) ?? []), ...sides]);
}
const frame = frameOf((painted.get('skin') ?? []).map((p) => p.mesh));
const tiles = ROWS.flatMap(([, layers]) => {
  const items = layers.flatMap((layer) => painted.get(layer) ?? []);
  return VIEWS.map((view) => drawMeshes(items, view, frame, size));
});
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, contactSheet(tiles, size, VIEWS.length));
console.log(`wrote ${values.out}: rows ${ROWS.map(([name]) => name).join(', ')}; views ${VIEWS.join(', ')}`);
