import { BufferAttribute, BufferGeometry, type Mesh, type Object3D } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { unpackCourses } from '../../core/model/packed-courses.ts';
import type { Rig } from '../../core/model/rig-data.ts';
import type { Follow } from '../../core/rig/follow.ts';
import { mirrorSkinning, type Skinning, segmentWeights } from '../../core/rig/weights.ts';
import { fetchBytes, fetchJson, hear } from '../../state/stores.ts';
import { breathe } from '../lib/breathe.ts';
import type { SlotTable } from './slots.ts';

/** Name of the measures of the time from a file's arrival to its geometry, one per file. */
const DECODE = 'decode';

/** The table of contents of the model; throws an Error when it is missing or not what it should be. */
export async function loadIndex(again: boolean): Promise<ModelIndex> {
  return unpackCourses((await fetchJson('models/index.json', 1, { again, heard: hear })) as ModelIndex);
}

/**
 * One model file as a single geometry in metres, both sides, ready to draw with one call. Attributes: position,
 * normal, ao, slot (row of the slot table), segment and follow (what it moves with) and, for muscles, uv. Throws when the file is missing or damaged.
 */
export async function loadPart<R extends Rig>(
  file: string,
  table: SlotTable,
  rig: R,
  again: boolean,
  follow?: Follow<R>,
): Promise<BufferGeometry> {
  const bytes = await fetchBytes(`models/${file}`, { again, heard: hear });
  const start = performance.now();
  const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '');
  gltf.scene.updateMatrixWorld(true);
  const pieces: BufferGeometry[] = [];
  for (const { id, mesh } of namedMeshes(gltf.scene)) {
    await breathe();
    const right = plainGeometry(mesh);
    const slot = table.find(id, 'right');
    if (slot < 0) throw new Error(`models/${file}: ${id} is not in the index`);
    const shape = {
      positions: right.getAttribute('position').array,
      normals: right.getAttribute('normal').array,
      indices: right.index!.array,
      uv: right.getAttribute('uv')?.array,
    };
    const skinning = segmentWeights(table.slots[slot]!.structure, rig, shape, follow);
    pieces.push(finished(right, slot, skinning));
    if (table.slots[slot]!.side)
      pieces.push(finished(mirrored(right), table.find(id, 'left'), mirrorSkinning(skinning)));
  }
  await breathe();
  const merged = mergeGeometries(pieces);
  if (!merged) throw new Error(`models/${file}: its parts do not fit together`);
  performance.measure(DECODE, { start, detail: file });
  return merged;
}

/** The meshes that are structures of the model, with their ids. */
function namedMeshes(scene: Object3D): { id: string; mesh: Mesh }[] {
  const out: { id: string; mesh: Mesh }[] = [];
  scene.traverse((object) => {
    const id: unknown = object.userData.id;
    const mesh = object as Mesh;
    if (typeof id === 'string' && mesh.isMesh) out.push({ id, mesh });
  });
  return out;
}

/** Unpacked copy of a quantised mesh with its node transform applied. */
function plainGeometry(mesh: Mesh): BufferGeometry {
  const packed = mesh.geometry;
  const geometry = new BufferGeometry();
  const unpack = (name: string, as: string, size: number) => {
    const from = packed.getAttribute(name);
    if (!from) return;
    const out = new Float32Array(from.count * size);
    for (let i = 0; i < from.count; i++)
      for (let c = 0; c < size; c++) out[i * size + c] = from.getComponent(i, c);
    geometry.setAttribute(as, new BufferAttribute(out, size));
  };
  unpack('position', 'position', 3);
  unpack('normal', 'normal', 3);
  unpack('uv', 'uv', 2);
  unpack('_ao', 'ao', 1);
  geometry.setIndex(new BufferAttribute(Uint32Array.from(packed.index!.array), 1));
  geometry.applyMatrix4(mesh.matrixWorld);
  if (!packed.getAttribute('normal')) geometry.computeVertexNormals();
  return geometry;
}

/** The other side of the body: mirrored in x = 0, triangles turned to face outward again. */
function mirrored(geometry: BufferGeometry): BufferGeometry {
  const out = geometry.clone();
  for (const name of ['position', 'normal']) {
    const attribute = out.getAttribute(name);
    for (let i = 0; i < attribute.count; i++) attribute.setX(i, -attribute.getX(i));
  }
  const index = out.index!.array;
  for (let k = 0; k < index.length; k += 3) {
    const b = index[k + 1]!;
    index[k + 1] = index[k + 2]!;
    index[k + 2] = b;
  }
  return out;
}

function finished(geometry: BufferGeometry, slot: number, { segments, weights }: Skinning): BufferGeometry {
  const out = geometry.clone();
  const count = out.getAttribute('position').count;
  return out
    .setAttribute('slot', new BufferAttribute(new Float32Array(count).fill(slot), 1))
    .setAttribute('segment', new BufferAttribute(segments, 4))
    .setAttribute('follow', new BufferAttribute(weights, 4, true));
}
