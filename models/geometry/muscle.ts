import type { MuscleDefinition, MusclePart } from '../definition.ts';
import { applyFibres } from './fibres.ts';
import { loft } from './loft.ts';
import { type Mesh, mergeMeshes } from './mesh.ts';
import { sheet } from './sheet.ts';

/** The closed mesh of one part of a muscle, with fibre coordinates. */
export function partMesh(part: MusclePart): Mesh {
  const mesh = part.form === 'loft' ? loft(part.stations) : sheet(part.lines);
  return part.fibres ? applyFibres(mesh, part.fibres) : mesh;
}

/** The whole muscle, right side: its parts joined. */
export const muscleMesh = (definition: MuscleDefinition): Mesh => mergeMeshes(definition.parts.map(partMesh));
