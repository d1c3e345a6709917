import { BufferAttribute, BufferGeometry, type Mesh } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { ModelIndex } from '../domain/model-index.ts';
import type { SlotTable } from './slots.ts';

const FOLDER = `${import.meta.env.BASE_URL}models/`;

/** The table of contents of the model; throws an Error when it is missing or not what it should be. */
export async function loadIndex(): Promise<ModelIndex> {
  const response = await fetch(`${FOLDER}index.json`);
  if (!response.ok) throw new Error(`models/index.json: ${response.status}`);
  const index: unknown = await response.json();
  if (typeof index !== 'object' || !index || !('version' in index) || index.version !== 1)
    throw new Error('models/index.json: not a model index of version 1');
  return index as ModelIndex;
}

/**
 * One model file as a single geometry in metres, both sides, ready to draw with one call. Attributes: position,
 * normal, ao, slot (row of the slot table) and, for muscles, uv. Throws when the file is missing or damaged.
 */
export async function loadPart(file: string, table: SlotTable): Promise<BufferGeometry> {
  const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(`${FOLDER}${file}`);
  gltf.scene.updateMatrixWorld(true);
  const pieces: BufferGeometry[] = [];
  gltf.scene.traverse((object) => {
    const id: unknown = object.userData.id;
    const mesh = object as Mesh;
    if (typeof id !== 'string' || !mesh.isMesh) return;
    const right = plainGeometry(mesh);
    const slot = table.find(id, 'right');
    if (slot < 0) throw new Error(`models/${file}: ${id} is not in the index`);
    pieces.push(withSlot(right, slot));
    if (table.slots[slot]!.side) pieces.push(withSlot(mirrored(right), table.find(id, 'left')));
  });
  const merged = mergeGeometries(pieces);
  if (!merged) throw new Error(`models/${file}: its parts do not fit together`);
  return merged;
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
  unpack('uv', 'uv', 2);
  unpack('_ao', 'ao', 1);
  geometry.setIndex(new BufferAttribute(Uint32Array.from(packed.index!.array), 1));
  geometry.applyMatrix4(mesh.matrixWorld);
  geometry.computeVertexNormals();
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

function withSlot(geometry: BufferGeometry, slot: number): BufferGeometry {
  const out = geometry.clone();
  const count = out.getAttribute('position').count;
  return out.setAttribute('slot', new BufferAttribute(new Float32Array(count).fill(slot), 1));
}
