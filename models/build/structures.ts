import { bones } from '../bones/index.ts';
import type { SolidDefinition, StructureInfo, SweptDefinition, Tissue } from '../definition.ts';
import { faceOutward, type Mesh, mirrorMesh } from '../geometry/mesh.ts';
import { muscleMesh } from '../geometry/muscle.ts';
import { polygonize } from '../geometry/polygonize.ts';
import { readMuscles } from './read-muscles.ts';

/** One structure of the model, whatever its definition looks like: its identity and how to build its mesh. */
export interface Structure extends StructureInfo {
  tissue: Tissue;
  build: () => Promise<Mesh>;
}

/** The mesh of a bone or other solid; errors name the structure and its file. */
export async function buildSolid(definition: SolidDefinition | SweptDefinition): Promise<Mesh> {
  try {
    if ('mesh' in definition) return faceOutward(definition.mesh());
    const { sdf, bounds, fineness } = definition.solid;
    return await polygonize(sdf, bounds, fineness);
  } catch (cause) {
    throw new Error(`${definition.file}: ${definition.id}: ${(cause as Error).message}`, { cause });
  }
}

/** All structures of the model: right side and midline. */
export function structures(): Structure[] {
  return [
    ...bones.map((bone) => ({ ...bone, build: () => buildSolid(bone) })),
    ...readMuscles().map((muscle) => ({
      ...muscle,
      build: async () => {
        try {
          return muscleMesh(muscle);
        } catch (cause) {
          throw new Error(`models/muscles: ${muscle.id}: ${(cause as Error).message}`, { cause });
        }
      },
    })),
  ];
}

/** Whether a structure lies in the midline; the others are paired. */
export const isMidline = (structure: StructureInfo): boolean => 'midline' in structure.fma;

/** A structure's mesh with its mirrored partner, if it has one. */
export const bothSides = (structure: StructureInfo, mesh: Mesh): Mesh[] =>
  isMidline(structure) ? [mesh] : [mesh, mirrorMesh(mesh)];
