import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { buildEntries } from '../../models/build/rig/entries.ts';
import { rigMesh } from '../../models/build/rig/turned-over.ts';
import { untangledMeshes } from '../../models/build/rig/untangled-meshes.ts';
import { OF_BODY } from '../../models/build/rig/untanglers.ts';
import { structures } from '../../models/build/structures/structures.ts';
import { volume } from '../../models/geometry/mesh.ts';
import { rigData } from '../../models/rig/joints.ts';
import { limbRig } from '../../models/rig/limb-joints.ts';
import type { ModelIndex, StructureEntry } from '../../src/core/model/model-index.ts';
import type { Rig } from '../../src/core/model/rig-data.ts';
import { wholeRig } from '../../src/core/model/whole-rig.ts';
import { posePositions } from '../../src/core/rig/deform.ts';
import type { DualQuaternion } from '../../src/core/rig/dual-quaternion.ts';
import { type Sides, type Stretch, stretches } from '../../src/core/rig/lengths.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import { poseTransforms } from '../../src/core/rig/transforms.ts';
import { type RigMesh, type Skinning, segmentWeights } from '../../src/core/rig/weights.ts';
import { turnedTriangles } from '../tools/sweep/turned.ts';

export interface RiggedStructure {
  entry: StructureEntry;
  mesh: RigMesh & { positions: Float64Array; indices: Uint32Array };
  skinning: Skinning;
}

export interface RiggedModel {
  rig: Rig;
  index: ModelIndex;
  parts: RiggedStructure[];
}

/** The model as the app has it after loading: right side and midline, metres, with what every vertex follows. */
export async function riggedModel(): Promise<RiggedModel> {
  const list = structures();
  const rig = rigData();
  const built = await buildMeshes(list);
  const entries = buildEntries(list, built, wholeRig(rig, limbRig()));
  const meshes = await untangledMeshes(list, built, entries, rig, OF_BODY);
  const parts = entries.map((entry): RiggedStructure => {
    const mesh = rigMesh(meshes.get(entry.id)!);
    return { entry, mesh, skinning: segmentWeights(entry, rig, mesh) };
  });
  const index: ModelIndex = {
    version: 1,
    files: [],
    structures: entries,
    areas: [],
    regions: [],
    anchors: [],
    rig,
  };
  return { rig, index, parts };
}

export interface Posed {
  part: RiggedStructure;
  positions: Float64Array;
  stretch: Sides<Stretch> | undefined;
}

/** The right side and midline of the model in a pose. */
export function posed(
  { rig, index, parts }: RiggedModel,
  pose: Pose,
  only = (_: StructureEntry) => true,
): Posed[] {
  const transforms = poseTransforms(rig, pose);
  const all = stretches(rig, index, transforms);
  return parts
    .filter(({ entry }) => only(entry))
    .map((part) => {
      const stretch = all.get(part.entry.id);
      const swell = stretch?.right.swell ?? 0;
      return { part, stretch, positions: posePositions(part.mesh, part.skinning, transforms, swell) };
    });
}

/** Volume in a pose as a share of the volume at rest. */
export const volumeRatio = ({ part, positions }: Posed): number =>
  volume({ positions, indices: part.mesh.indices }) /
  volume({ positions: part.mesh.positions, indices: part.mesh.indices });

/** Share of the surface at rest that is turned inside out. */
export const invertedShare = ({ part, positions }: Posed, transforms: readonly DualQuaternion[]): number =>
  turnedTriangles(part, positions, transforms).share;
