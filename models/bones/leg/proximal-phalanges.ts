import type { SweptDefinition } from '../../definition.ts';
import { type SlicedBone, SMALL, slicedBone } from './sliced-bone.ts';

/** The first bones of the toes from base to head, that of the big toe first. Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
const FIGURES: readonly Omit<SlicedBone, 'density'>[] = [
  {
    id: 'foot-proximal-phalanx-1',
    latin: 'Phalanx proximalis hallucis',
    english: 'Proximal phalanx of the big toe',
    fma: [43253, 43254],
    axis: [-0.32, -0.1, 0.94],
    slices: [
      [-65, 4.5, 177, 5, 2.5, 64, 1, -0.1],
      [-70.5, 2.5, 179, 18, 7.5, 41, 5, 0.7],
      [-75, 6.5, 184, 16.5, 14.5, 4, -1.5, -0.2],
      [-77, 6, 190.5, 13.5, 10.5, 4, -1.5, -0.2],
      [-78.5, 5.5, 197, 14, 8.5, 8, -2.5, -0.1],
      [-80, 4, 203, 17, 8.5, 7, -4, -0.1],
      [-82, 6, 206, 16, 2.5, 12, -4, -0.6],
    ],
  },
  {
    id: 'foot-proximal-phalanx-2',
    latin: 'Phalanx proximalis digiti secundi pedis',
    english: 'Proximal phalanx of the second toe',
    fma: [32634, 32635],
    axis: [-0.27, -0.15, 0.95],
    slices: [
      [-89.5, 9, 180, 2, 3.5, 26, 0, -0.4],
      [-95, 7, 181, 11.5, 9, -14, 0.5, 0],
      [-97, 6.5, 186, 8.5, 7.5, -13, 1.5, -0.1],
      [-98.5, 7, 191.5, 6.5, 5, -18, 0, 0],
      [-100.5, 6, 197, 6, 4, 15, -0.5, 0],
      [-100.5, 4.5, 202.5, 9.5, 6, 11, -2, -0.1],
      [-102.5, 4, 205, 8, 3, 30, -1.5, -0.3],
    ],
  },
  {
    id: 'foot-proximal-phalanx-3',
    latin: 'Phalanx proximalis digiti tertii pedis',
    english: 'Proximal phalanx of the third toe',
    fma: [32636, 32637],
    axis: [-0.25, -0.09, 0.96],
    slices: [
      [-109.5, 2.5, 172.5, 2, 9, 70, -1.5, 0.2],
      [-109, 5, 176, 10.5, 9.5, 63, 0, -0.1],
      [-110.5, 5.5, 181, 8, 6.5, 61, 0, -0.2],
      [-112, 5, 186.5, 5, 5.5, 34, 0, -0.1],
      [-113.5, 4, 192, 4.5, 6, 61, 0, -0.1],
      [-114.5, 2.5, 197, 5.5, 7.5, 76, 0.5, -0.3],
      [-115.5, 2.5, 200, 2.5, 7, 76, 1.5, -0.2],
    ],
  },
  {
    id: 'foot-proximal-phalanx-4',
    latin: 'Phalanx proximalis digiti quarti pedis',
    english: 'Proximal phalanx of the fourth toe',
    fma: [32638, 32639],
    axis: [-0.39, -0.18, 0.9],
    slices: [
      [-116, 6, 167.5, 1.5, 3.5, 18, 0, -0.3],
      [-121.5, 5, 168, 10, 10, 33, -1.5, -0.1],
      [-123.5, 5, 172, 6.5, 7.5, 32, 0, -0.2],
      [-125.5, 4.5, 177, 5.5, 5, 10, 0, -0.1],
      [-127, 3, 182, 6, 4.5, 35, -0.5, 0],
      [-129, 1.5, 186, 9, 4.5, 49, -1.5, 0.1],
      [-131.5, -1, 187.5, 3.5, 1.5, 79, 0, 0],
    ],
  },
  {
    id: 'foot-proximal-phalanx-5',
    latin: 'Phalanx proximalis digiti minimi pedis',
    english: 'Proximal phalanx of the little toe',
    fma: [32640, 32641],
    axis: [-0.34, -0.08, 0.93],
    slices: [
      [-132.5, -0.5, 153, 12, 2.5, -5, 3, 0.5],
      [-133.5, 1.5, 155.5, 11.5, 9, -6, -0.5, 0.1],
      [-134.5, 2, 160, 8, 6, -29, -0.5, -0.1],
      [-136.5, 1.5, 165, 7, 4.5, -29, -0.5, -0.1],
      [-138, 0.5, 170, 6, 4.5, -16, -0.5, 0],
      [-139.5, 0, 174.5, 8, 5, -5, -1, 0],
      [-143.5, -0.5, 176, 2, 3, -24, 0, 0.2],
    ],
  },
];

export const proximalToePhalanges: readonly SweptDefinition[] = FIGURES.map((figures) =>
  slicedBone(import.meta.url, { ...figures, density: SMALL }),
);
