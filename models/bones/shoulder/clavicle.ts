import type { SweptDefinition } from '../../definition.ts';
import type { LoftDensity } from '../../geometry/loft.ts';
import { type SweepStation, sweep } from '../../geometry/sweep.ts';

/**
 * Right clavicle from the bulky sternal end, forward over its medial two thirds, back over its lateral third,
 * to the flat acromial end. Millimetres and degrees (see `SweepStation`), measured on BodyParts3D and rounded.
 */
const STATIONS: readonly SweepStation[] = [
  [-14, 1340, 129, 18, 11, 20],
  [-20, 1344, 132, 22.5, 13, 30],
  [-33, 1349, 136, 18.5, 15, 50],
  [-53, 1349, 131, 14.5, 14, 50],
  [-72, 1350, 120, 14.5, 11, 50],
  [-86, 1355, 103, 14, 9.5, 65],
  [-98, 1359, 84, 15.5, 10.5, 95, -1.5],
  [-110, 1360, 68, 24, 10.5, 105, -2],
  [-126, 1361, 62, 25, 11.5, 100],
  [-147, 1358, 56, 18, 8, 115],
];

const DENSITY: LoftDensity = { around: 12, step: 6, most: 20 };

export const clavicle: SweptDefinition = {
  id: 'clavicle',
  name: { latin: 'Clavicula', english: 'Clavicle' },
  fma: { right: 13322, left: 13323 },
  tissue: 'bone',
  file: import.meta.url,
  mesh: () => sweep(STATIONS, DENSITY),
};
