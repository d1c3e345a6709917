import { LEG_SHAFT, slicedBone } from './sliced-bone.ts';

/** From the lateral malleolus to the head. Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
export const fibula = slicedBone(import.meta.url, {
  id: 'fibula',
  latin: 'Fibula',
  english: 'Fibula',
  fma: [24480, 24481],
  density: LEG_SHAFT,
  axis: [0, 1, 0],
  slices: [
    [-105.5, 44, 49.5, 7.5, 14.5, 13, 2, 0],
    [-103.5, 56.5, 52.5, 15.5, 23.5, 5, 2, 0],
    [-102.5, 79, 50, 13.5, 18, -21, -1, 0.2],
    [-104, 117.5, 50, 9.5, 14.5, -15, -2, -0.2],
    [-107, 174, 51, 13, 9.5, -57, 0.5, 0.3],
    [-110, 244, 54, 14, 9.5, -90, -1.5, -0.3],
    [-111, 307, 54.5, 15, 9, -68, -1, -0.3],
    [-111, 349, 54.5, 14.5, 11.5, -53, -0.5, -0.3],
    [-113, 375.5, 58, 22, 24.5, -42, -2, 0],
    [-113.5, 388, 53, 12.5, 7.5, -8, 1.5, -0.2],
  ],
});
