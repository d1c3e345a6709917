import { FINE_DENSITY, loft } from '../loft.ts';
import { type Mesh, mergeMeshes } from '../mesh.ts';
import type { MusclePart } from '../station.ts';
import { applyFibres } from './fibres.ts';
import { sheet } from './sheet.ts';
import { swell } from './swell.ts';

/** The closed mesh of one part of a muscle, with fibre coordinates. */
export function partMesh(part: MusclePart): Mesh {
  const mesh = part.form === 'loft' ? loft(part.stations, part.fine && FINE_DENSITY) : sheetMesh(part);
  return part.fibres ? applyFibres(mesh, part.fibres) : mesh;
}

function sheetMesh({ lines, slips, corners, swellings }: MusclePart & { form: 'sheet' }): Mesh {
  const mesh = sheet(lines, { slips, corners, fine: swellings !== undefined });
  return swellings ? swell(mesh, swellings) : mesh;
}

/** The whole muscle, right side: its parts joined. */
export const muscleMesh = ({ parts }: { parts: readonly MusclePart[] }): Mesh =>
  mergeMeshes(parts.map(partMesh));
