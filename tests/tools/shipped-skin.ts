import { BufferAttribute, BufferGeometry, type Mesh } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import type { WholeRig } from '../../src/core/model/rig-data.ts';
import { withoutStumps } from '../../src/core/model/skin-seams.ts';
import { WHOLE } from '../../src/core/rig/limbs/limb-follow.ts';
import { mirrorSkinning, type Skinning, segmentWeights } from '../../src/core/rig/weights.ts';
import { shippedBytes } from './muscle-surfaces.ts';

/** The whole skin of the shipped model as the app draws it, with the attributes that a glove is cut by; metres. */
export async function shippedSkin(index: ModelIndex, rig: WholeRig): Promise<BufferGeometry> {
  const [trunk, limbs] = await Promise.all([
    pieces('skin.glb', index, rig, false),
    pieces('skin-limbs.glb', index, rig, true),
  ]);
  const place = trunk.getAttribute('position');
  trunk.setIndex(withoutStumps([...trunk.index!.array], (v) => [place.getX(v), place.getY(v)]));
  return mergeGeometries([trunk, limbs])!;
}

async function pieces(
  file: string,
  index: ModelIndex,
  rig: WholeRig,
  paired: boolean,
): Promise<BufferGeometry> {
  const { scene } = await new GLTFLoader()
    .setMeshoptDecoder(MeshoptDecoder)
    .parseAsync(shippedBytes(file), '');
  scene.updateMatrixWorld(true);
  const out: BufferGeometry[] = [];
  scene.traverse((object) => {
    const mesh = object as Mesh;
    const structure = index.structures.find(({ id }) => id === object.userData.id);
    if (!mesh.isMesh || !structure) return;
    const right = unpacked(mesh);
    const skinning = segmentWeights(
      structure,
      rig,
      {
        positions: right.getAttribute('position').array,
        normals: right.getAttribute('normal').array,
        indices: right.index!.array,
        uv: undefined,
      },
      WHOLE,
    );
    out.push(carried(right, skinning));
    if (paired) out.push(carried(turnedOver(right), mirrorSkinning(skinning)));
  });
  return mergeGeometries(out)!;
}

function unpacked({ geometry, matrixWorld }: Mesh): BufferGeometry {
  const out = new BufferGeometry();
  const from = geometry.getAttribute('position');
  const places = Float32Array.from({ length: from.count * 3 }, (_, i) =>
    from.getComponent(Math.floor(i / 3), i % 3),
  );
  out.setAttribute('position', new BufferAttribute(places, 3));
  out.setIndex([...geometry.index!.array]);
  out.applyMatrix4(matrixWorld);
  out.computeVertexNormals();
  return out;
}

function carried(geometry: BufferGeometry, { segments, weights }: Skinning): BufferGeometry {
  const out = geometry.clone();
  out.setAttribute('segment', new BufferAttribute(Uint8Array.from(segments), 4));
  out.setAttribute('follow', new BufferAttribute(Int16Array.from(weights), 4));
  return out;
}

function turnedOver(right: BufferGeometry): BufferGeometry {
  const out = right.clone();
  for (const name of ['position', 'normal']) {
    const { array } = out.getAttribute(name);
    for (let i = 0; i < array.length; i += 3) array[i] = -array[i]!;
  }
  const corners = out.index!.array;
  for (let k = 0; k < corners.length; k += 3)
    [corners[k + 1], corners[k + 2]] = [corners[k + 2]!, corners[k + 1]!];
  return out;
}
