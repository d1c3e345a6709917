import { fileURLToPath } from 'node:url';
import { LIMB_FILES, type ModelFile } from '../../../src/core/model/model-files.ts';
import type { Tissue } from '../../../src/core/model/model-index.ts';
import { bones } from '../../bones/index.ts';
import type { MuscleDefinition, SolidDefinition, StructureInfo, SweptDefinition } from '../../definition.ts';
import { faceOutward, type Mesh, mirrorMesh } from '../../geometry/mesh.ts';
import { muscleMesh } from '../../geometry/muscle/muscle.ts';
import { polygonize } from '../../geometry/solid/polygonize.ts';
import { neighbours } from '../../neighbours/index.ts';
import { femaleSkin, skin } from '../../skin/index.ts';
import { femaleLimbSkins, limbSkins } from '../../skin/limbs/index.ts';
import { hashOf, sourceHash } from '../steps/cache.ts';
import { checkStructures } from './check-structures.ts';
import { boneFile, muscleFile } from './files.ts';
import { readMuscles } from './read-muscles.ts';

/** One structure of the model, whatever its definition looks like: its identity and how to build its mesh. */
export interface Structure extends StructureInfo {
  tissue: Tissue;
  /** Name (without folder) of the model file that carries it. */
  file: ModelFile;
  /** Changes whenever its mesh may change. */
  key: string;
  muscle?: MuscleDefinition;
  build: () => Promise<Mesh>;
}

/** The mesh of a bone or other solid; errors name the structure and its file. */
async function buildSolid(definition: SolidDefinition | SweptDefinition): Promise<Mesh> {
  try {
    if ('mesh' in definition) return faceOutward(definition.mesh());
    const { sdf, bounds, fineness } = definition.solid;
    return await polygonize(sdf, bounds, fineness);
  } catch (cause) {
    throw new Error(`${definition.file}: ${definition.id}: ${(cause as Error).message}`, { cause });
  }
}

const MESHER = sourceHash(fileURLToPath(new URL('../../geometry/solid/polygonize.ts', import.meta.url)));
const SWEEPER = sourceHash(fileURLToPath(new URL('../../geometry/muscle/muscle.ts', import.meta.url)));

const solid =
  (file: ModelFile) =>
  (definition: SolidDefinition | SweptDefinition): Structure => ({
    id: definition.id,
    name: definition.name,
    fma: definition.fma,
    tissue: definition.tissue,
    file,
    key: hashOf(definition.id, MESHER, sourceHash(definition.file)),
    build: () => buildSolid(definition),
  });

/** A muscle definition as a structure of the model. */
export function muscleStructure(muscle: MuscleDefinition): Structure {
  return {
    id: muscle.id,
    name: muscle.name,
    fma: muscle.fma,
    tissue: muscle.tissue,
    muscle,
    file: muscleFile(muscle),
    key: hashOf(JSON.stringify(muscle), SWEEPER),
    build: async () => {
      try {
        return muscleMesh(muscle);
      } catch (cause) {
        throw new Error(`models/muscles: ${muscle.id}: ${(cause as Error).message}`, { cause });
      }
    },
  };
}

/**
 * All structures of the model, those of the limbs too, right side and midline. Throws what `checkStructures` finds, and when no file of the model
 * would carry one of them.
 */
export function allStructures(): Structure[] {
  const all = [
    solid('skin')(skin),
    solid('skin-female')(femaleSkin),
    ...bones.map((bone) => solid(boneFile(bone))(bone)),
    ...neighbours.map(solid('neighbours')),
    ...readMuscles().map(muscleStructure),
    ...limbSkins.map(solid('skin-limbs')),
    ...femaleLimbSkins.map(solid('skin-limbs-female')),
  ];
  checkStructures(all);
  return all;
}

/** Whether a structure lies in a file of the limbs, which only comes when it is asked for. */
export const isLimb = ({ file }: Pick<Structure, 'file'>): boolean => file in LIMB_FILES;

/** The structures of the body as it is first shown: all but those of the limbs. Throws what `allStructures` throws. */
export const structures = (): Structure[] => allStructures().filter((s) => !isLimb(s));

/** Whether a structure lies in the midline; the others are paired. */
export const isMidline = (structure: StructureInfo): boolean => 'midline' in structure.fma;

/** A structure's mesh with its mirrored partner, if it has one. */
export const bothSides = (structure: StructureInfo, mesh: Mesh): Mesh[] =>
  isMidline(structure) ? [mesh] : [mesh, mirrorMesh(mesh)];
