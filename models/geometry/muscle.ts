import type { MuscleDefinition, MusclePart, Station } from '../definition.ts';
import { applyFibres } from './fibres.ts';
import { loft, MUSCLE_DENSITY, SLIP_DENSITY } from './loft.ts';
import { type Mesh, mergeMeshes } from './mesh.ts';
import { sheet } from './sheet.ts';

/** A part nowhere wider than this, mm, is meshed as a slip. */
const SLENDER = 12;

/** The closed mesh of one part of a muscle, with fibre coordinates. */
export function partMesh(part: MusclePart): Mesh {
  const mesh = part.form === 'loft' ? loftOf(part.stations) : sheet(part.lines);
  return part.fibres ? applyFibres(mesh, part.fibres) : mesh;
}

const loftOf = (stations: readonly Station[]): Mesh =>
  loft(stations, stations.every((s) => s.width < SLENDER) ? SLIP_DENSITY : MUSCLE_DENSITY);

/** The whole muscle, right side: its parts joined. */
export const muscleMesh = (definition: MuscleDefinition): Mesh => mergeMeshes(definition.parts.map(partMesh));
