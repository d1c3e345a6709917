import { BROAD, slicedBone } from './sliced-bone.ts';

/** From the two facets on the femur to the rounded front. Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
export const patella = slicedBone(import.meta.url, {
  id: 'patella',
  latin: 'Patella',
  english: 'Patella',
  fma: [24486, 24487],
  density: BROAD,
  axis: [0.09, -0.23, 0.97],
  slices: [
    [-80, 411, 95, 7, 5, 64, 1, -0.7],
    [-79, 420.5, 99, 32, 12, 86, 5, -0.2],
    [-80.5, 419, 102, 35.5, 23.5, 89, 8, 0],
    [-85.5, 416.5, 105.5, 33.5, 38, 71, 0, 0.1],
    [-83.5, 415, 108.5, 31, 34, 77, 0, 0.4],
    [-82.5, 418.5, 112.5, 16.5, 24.5, 73, -2.5, 0.3],
    [-80, 419.5, 114.5, 4.5, 7.5, 106, 0.5, 0.4],
  ],
});
