import type { SweptDefinition } from '../../definition.ts';
import { BROAD, type SlicedBone, slicedBone } from './sliced-bone.ts';

/** The five bones between heel, ankle and middle foot. Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
const FIGURES: readonly Omit<SlicedBone, 'density'>[] = [
  {
    id: 'navicular',
    latin: 'Os naviculare',
    english: 'Navicular bone',
    fma: [24500, 24501],
    axis: [0.96, -0.26, 0.04],
    slices: [
      [-94, 48, 92, 5, 1.5, 32, 0.5, -0.1],
      [-90.5, 49, 90, 13, 10.5, 17, 2.5, 0.6],
      [-85.5, 49.5, 93, 21, 13, 22, 1, 0.3],
      [-79, 46.5, 96.5, 23.5, 13, 27, -4.5, 0.2],
      [-71, 44.5, 95.5, 21.5, 14, 26, -0.5, 0.3],
      [-64, 43.5, 94, 14.5, 16, 18, 0.5, 0.2],
      [-59, 42.5, 92.5, 8, 14, 24, 0.5, 0.1],
      [-56.5, 41, 92, 4, 6.5, 9, 0, 0.3],
    ],
  },
  {
    id: 'cuboid',
    latin: 'Os cuboideum',
    english: 'Cuboid bone',
    fma: [24528, 24529],
    axis: [-0.52, -0.33, 0.79],
    slices: [
      [-84, 35, 81, 2.5, 5.5, -1, 0, -0.2],
      [-86.5, 36, 82.5, 9.5, 14, 42, 3, -0.7],
      [-94.5, 33, 82, 24, 20.5, 54, -4.5, 0.1],
      [-97, 29, 86.5, 28, 21.5, 71, -2, 0.1],
      [-99.5, 27.5, 94, 22, 19, 88, 4, -0.3],
      [-105, 24.5, 96, 25, 15.5, 52, -1, 0.5],
      [-104, 25, 102.5, 17, 16.5, 55, 2, 0.2],
      [-101.5, 19, 105, 2, 2.5, 72, -0.5, 0.1],
    ],
  },
  {
    id: 'medial-cuneiform',
    latin: 'Os cuneiforme mediale',
    english: 'Medial cuneiform bone',
    fma: [24521, 24522],
    axis: [-0.43, 0.59, 0.69],
    slices: [
      [-64.5, 28.5, 100, 5, 2.5, 94, 0, 0.1],
      [-66.5, 30.5, 101, 13, 9.5, 84, -2, 0.2],
      [-68.5, 31, 106.5, 19.5, 15, 84, 1, 0.2],
      [-70.5, 34, 113, 27, 16.5, 77, 1.5, -0.1],
      [-72.5, 42, 115, 26, 12.5, 89, 1, -0.5],
      [-77, 45, 119.5, 19, 11, 101, -0.5, -0.5],
      [-81, 46, 123.5, 14, 7.5, 105, 0.5, -0.4],
      [-82, 45.5, 127, 5, 3, 90, 0.5, 0],
    ],
  },
  {
    id: 'intermediate-cuneiform',
    latin: 'Os cuneiforme intermedium',
    english: 'Intermediate cuneiform bone',
    fma: [24523, 24524],
    axis: [-0.34, 0.86, 0.37],
    slices: [
      [-80.5, 34.5, 104.5, 3.5, 1, 70, 0.5, 0.1],
      [-81.5, 36, 106, 15, 5.5, 60, 2, 0.6],
      [-83, 39.5, 107.5, 16.5, 9, 64, 1, 0.4],
      [-84.5, 43, 108.5, 16.5, 10.5, 65, -1, 0.4],
      [-85.5, 47, 110, 17.5, 12.5, 66, -0.5, 0.3],
      [-86.5, 50.5, 110.5, 17.5, 13, 75, 2, -0.1],
      [-89.5, 50, 115.5, 5, 8, 81, 0.5, 0.1],
    ],
  },
  {
    id: 'lateral-cuneiform',
    latin: 'Os cuneiforme laterale',
    english: 'Lateral cuneiform bone',
    fma: [24525, 24526],
    axis: [-0.25, 0.87, -0.42],
    slices: [
      [-90.5, 26.5, 110.5, 2.5, 2, 47, 0.5, -0.1],
      [-90.5, 28, 108.5, 9, 5.5, 65, 0, -0.3],
      [-90.5, 30.5, 105.5, 18.5, 8.5, 57, -1, -0.1],
      [-93.5, 35.5, 105, 24, 11, 57, 1, -0.5],
      [-96.5, 40, 103, 24.5, 13.5, 54, -3, -0.2],
      [-95.5, 44.5, 99.5, 13.5, 13.5, 42, -1, 0],
      [-95, 48, 98, 7, 13, 31, 0, 0.1],
      [-95.5, 49, 95.5, 2.5, 4.5, 35, 1, 0.4],
    ],
  },
];

export const smallTarsals: readonly SweptDefinition[] = FIGURES.map((figures) =>
  slicedBone(import.meta.url, { ...figures, density: BROAD }),
);
