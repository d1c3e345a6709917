import {
  LIMB_FILES,
  MODEL_FILES,
  type ModelFile,
  type ModelFileKind,
} from '../../../src/core/model/model-files.ts';
import type { BodyRegion } from '../../../src/core/model/model-index.ts';
import { airwayCartilages } from '../../bones/airway/index.ts';
import { armBones } from '../../bones/arm/index.ts';
import { faceParts } from '../../bones/face/index.ts';
import { legBones } from '../../bones/leg/index.ts';
import { pelvisBones } from '../../bones/pelvis/index.ts';
import { shoulderBones } from '../../bones/shoulder/index.ts';
import { skullBones } from '../../bones/skull/index.ts';
import { thoraxBones } from '../../bones/thorax/index.ts';
import type { BoneDefinition, MuscleDefinition } from '../../definition.ts';

/** No numbered vertebrae or discs. */
const NONE = /^$/;

/**
 * Which model file carries which structure: files are cut so that a region can be shown with few of them, and shared
 * by the regions that meet in the same place.
 */
const BONE_FILES: readonly { file: ModelFile; bones: ReadonlySet<string>; levels: RegExp }[] = [
  { file: 'bones-head', bones: named(skullBones, 'atlas', 'axis'), levels: /^(vertebra|disc)-c/ },
  { file: 'bones-trunk', bones: named([...thoraxBones, ...shoulderBones]), levels: /^(vertebra|disc)-t/ },
  { file: 'bones-low', bones: named(pelvisBones, 'sacrum', 'coccyx'), levels: /^(vertebra|disc)-l/ },
  { file: 'face', bones: named(faceParts), levels: NONE },
  { file: 'bones-arm', bones: named(armBones), levels: NONE },
  { file: 'bones-leg', bones: named(legBones), levels: NONE },
  { file: 'airway', bones: named(airwayCartilages), levels: NONE },
];

/** The file of a muscle is that of the first of these regions that it belongs to. */
const MUSCLE_FILES: Record<BodyRegion, ModelFile> = {
  neck: 'muscles-neck',
  head: 'muscles-head',
  'low-back': 'muscles-low',
  shoulder: 'muscles-shoulder',
  hip: 'muscles-hip',
  trunk: 'muscles-hip',
  arm: 'muscles-arm',
  leg: 'muscles-leg',
  face: 'muscles-face',
  throat: 'muscles-face',
  wall: 'muscles-wall',
};

const KINDS: Record<ModelFile, ModelFileKind> = { ...MODEL_FILES, ...LIMB_FILES };

/** What a file of the model holds, one of the limbs too. */
export const kindOf = (file: ModelFile): ModelFileKind => KINDS[file];

function named(bones: readonly BoneDefinition[], ...others: string[]): Set<string> {
  return new Set([...bones.map((b) => b.id), ...others]);
}

/** The file that carries a bone; throws an Error for one that belongs to none. */
export function boneFile({ id }: Pick<BoneDefinition, 'id'>): ModelFile {
  const found = BONE_FILES.find(({ bones, levels }) => bones.has(id) || levels.test(id));
  if (!found)
    throw new Error(
      `models: ${id}: no model file carries this bone: name it in BONE_FILES (models/build/structures/files.ts)`,
    );
  return found.file;
}

/** The file that carries a muscle; throws an Error for one whose regions belong to none. */
export function muscleFile({ id, regions }: Pick<MuscleDefinition, 'id' | 'regions'>): ModelFile {
  const found = Object.entries(MUSCLE_FILES).find(([region]) => regions.includes(region as BodyRegion));
  if (!found)
    throw new Error(
      `models: ${id}: no model file carries muscles of ${regions.join(', ')}: name the region in MUSCLE_FILES (files.ts)`,
    );
  return found[1];
}
