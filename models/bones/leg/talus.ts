import { BROAD, slicedBone } from './sliced-bone.ts';

/** From the posterior process over the dome and the neck to the head. Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
export const talus = slicedBone(import.meta.url, {
  id: 'talus',
  latin: 'Talus',
  english: 'Talus',
  fma: [24482, 24483],
  density: BROAD,
  axis: [0, 0, 1],
  slices: [
    [-77, 46.5, 34.5, 4.5, 1.5, -16, 0, 0.3],
    [-75.5, 47.5, 36.5, 11.5, 5, -8, -0.5, 0.6],
    [-75.5, 49.5, 40, 17.5, 8.5, -5, -2, 0.6],
    [-77.5, 53, 46.5, 37.5, 17, 10, -6.5, 0.7],
    [-80.5, 54.5, 55.5, 41.5, 25.5, 30, -7.5, 0.3],
    [-73, 57.5, 67, 27, 25.5, 55, -0.5, -0.6],
    [-70, 51.5, 77.5, 22, 24, 48, 3, -0.6],
    [-75, 50.5, 84, 19, 26, 68, -1, 0.1],
    [-75.5, 53.5, 88.5, 14, 18, 61, -0.5, 0.1],
    [-74, 56.5, 90.5, 4, 9.5, 43, -0.5, 0],
  ],
});
