import { LEG_SHAFT, slicedBone } from './sliced-bone.ts';

/** From the medial malleolus over the three-sided shaft to the tuberosity, the two condyles and the ridge between them.
 * Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
export const tibia = slicedBone(import.meta.url, {
  id: 'tibia',
  latin: 'Tibia',
  english: 'Tibia',
  fma: [24477, 24478],
  density: LEG_SHAFT,
  axis: [0, 1, 0],
  slices: [
    [-57, 59.5, 66.5, 5.5, 8, 161, -1, 0],
    [-57.5, 65, 63.5, 10, 19, 165, 0, 0],
    [-69, 72, 60.5, 39, 28, 174, 0, 0.3],
    [-74, 77, 61, 47.5, 37.5, 169, -1.5, 0.2],
    [-76.5, 90.5, 62, 37.5, 33, 163, 1, 0],
    [-77, 111.5, 65, 26.5, 26.5, 127, 1.5, 0.2],
    [-80, 149.5, 67.5, 20.5, 23.5, 148, 2.5, -0.3],
    [-82.5, 205, 74, 18.5, 23.5, 147, -1.5, -0.5],
    [-83, 267.5, 79.5, 20, 28, 160, -4, -0.1],
    [-82, 319.5, 81, 24.5, 35, 160, -4.5, 0],
    [-80, 354, 76.5, 34.5, 41, 142, 1.5, -0.5],
    [-75, 375, 70.5, 43, 62.5, 133, 5, -0.1],
    [-74.5, 387, 68, 51.5, 71.5, 114, 2.5, 0.1],
    [-77.5, 395, 71.5, 43.5, 69, 86, 6.5, 0.2],
    [-80.5, 401, 76, 28.5, 60.5, 79, 7.5, 0.2],
  ],
});
