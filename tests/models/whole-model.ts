import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { buildEntries } from '../../models/build/rig/entries.ts';
import { rigMesh } from '../../models/build/rig/turned-over.ts';
import { untangledMeshes } from '../../models/build/rig/untangled-meshes.ts';
import { OF_LIMBS } from '../../models/build/rig/untanglers.ts';
import { allStructures, isLimb } from '../../models/build/structures/structures.ts';
import { rigData } from '../../models/rig/joints.ts';
import { FOLDED } from '../../models/rig/limb-courses.ts';
import { limbRig } from '../../models/rig/limb-joints.ts';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import type { WholeRig } from '../../src/core/model/rig-data.ts';
import { wholeRig } from '../../src/core/model/whole-rig.ts';
import { posePositions } from '../../src/core/rig/deform.ts';
import { stretches } from '../../src/core/rig/lengths.ts';
import { WHOLE } from '../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../src/core/rig/limbs/limb-transforms.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import { segmentWeights } from '../../src/core/rig/weights.ts';
import type { Posed, RiggedStructure } from './posed-model.ts';

export interface LimbModel {
  rig: WholeRig;
  index: ModelIndex;
  parts: RiggedStructure[];
}

/** What lies in the limbs, right side, as the app has it after loading. */
export async function limbModel(): Promise<LimbModel> {
  const all = allStructures();
  const rig = wholeRig(rigData(), limbRig());
  const built = await buildMeshes(all.filter(({ tissue }) => tissue !== 'skin'));
  const inLimb = new Set(all.filter(isLimb).map(({ id }) => id));
  const entries = buildEntries(
    all.filter(({ id }) => built.has(id)),
    built,
    rig,
  ).filter(({ id }) => inLimb.has(id));
  const posed = entries.filter(({ id }) => !FOLDED.has(id));
  const meshes = await untangledMeshes(all, built, posed, rig, OF_LIMBS);
  const parts = entries.map((entry): RiggedStructure => {
    const mesh = rigMesh(meshes.get(entry.id)!);
    return { entry, mesh, skinning: segmentWeights(entry, rig, mesh, WHOLE) };
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

/** The limbs of the right side in a pose. */
export function posedLimbs({ rig, index, parts }: LimbModel, pose: Pose): Posed[] {
  const transforms = wholeTransforms(rig, pose);
  const all = stretches(rig, index, transforms, WHOLE);
  return parts.map((part) => {
    const stretch = all.get(part.entry.id);
    const swell = stretch?.right.swell ?? 0;
    return { part, stretch, positions: posePositions(part.mesh, part.skinning, transforms, swell) };
  });
}
