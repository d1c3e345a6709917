import { buildMeshes } from '../../../models/build/mesh/meshes.ts';
import { buildEntries } from '../../../models/build/rig/entries.ts';
import { rigMesh } from '../../../models/build/rig/turned-over.ts';
import { untangledMeshes } from '../../../models/build/rig/untangled-meshes.ts';
import { OF_BODY, OF_LIMBS } from '../../../models/build/rig/untanglers.ts';
import { allStructures, isLimb } from '../../../models/build/structures/structures.ts';
import { rigData } from '../../../models/rig/joints.ts';
import { readLifts } from '../../../models/rig/lifts.ts';
import { FOLDED } from '../../../models/rig/limb-courses.ts';
import { limbRig } from '../../../models/rig/limb-joints.ts';
import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import type { Lift, WholeRig } from '../../../src/core/model/rig-data.ts';
import { wholeRig } from '../../../src/core/model/whole-rig.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { segmentWeights } from '../../../src/core/rig/weights.ts';
import type { RiggedStructure } from '../../models/posed-model.ts';
import { type Shape, WholeSkin } from './whole-skin.ts';

/** The whole figure as the app shows it with limbs, in metres: muscles and bones of the right side and the midline, skin of both sides. */
export interface Figure {
  rig: WholeRig;
  index: ModelIndex;
  muscles: RiggedStructure[];
  bones: RiggedStructure[];
  skins: Readonly<Record<Shape, WholeSkin>>;
}

/** Loads the figure, from the cache of the build where that has it. */
export async function wholeFigure(lifts: readonly Lift[] = readLifts()): Promise<Figure> {
  const rig = wholeRig(rigData(), limbRig());
  const all = allStructures();
  const built = await buildMeshes(all);
  const entries = buildEntries(all, built, rig);
  const inLimb = new Set(all.filter(isLimb).map(({ id }) => id));
  const list = all.filter(({ id }) => !inLimb.has(id));
  const ofBody = entries.filter(({ id }) => !inLimb.has(id));
  const ofLimbs = entries.filter(({ id }) => inLimb.has(id) && !FOLDED.has(id));
  const body = await untangledMeshes(list, built, ofBody, rigData(), OF_BODY);
  const meshes = await untangledMeshes(all, new Map([...built, ...body]), ofLimbs, rig, OF_LIMBS);
  const rigged = (id: string): RiggedStructure => {
    const entry = entries.find((e) => e.id === id)!;
    const mesh = rigMesh(meshes.get(id)!);
    return { entry, mesh, skinning: segmentWeights(entry, rig, mesh, WHOLE) };
  };
  const cutShort = new Set(entries.flatMap(({ muscle }) => muscle?.replaces ?? []));
  const shown = entries.filter(({ id }) => !cutShort.has(id));
  const index: ModelIndex = {
    version: 1,
    files: [],
    structures: shown,
    areas: [],
    regions: [],
    anchors: [],
    rig,
  };
  const skin = (ending: string) =>
    new WholeSkin(rigged(`skin${ending}`), rigged(`skin-arm${ending}`), rigged(`skin-leg${ending}`), lifts);
  return {
    rig,
    index,
    muscles: shown.filter(({ muscle }) => muscle).map(({ id }) => rigged(id)),
    bones: shown.filter(({ tissue }) => tissue === 'bone').map(({ id }) => rigged(id)),
    skins: { male: skin(''), female: skin('-female') },
  };
}
