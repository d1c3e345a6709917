import { BROAD, slicedBone } from './sliced-bone.ts';

/** From the heel over the shelf that carries the talus to the face for the cuboid. Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
export const calcaneus = slicedBone(import.meta.url, {
  id: 'calcaneus',
  latin: 'Calcaneus',
  english: 'Calcaneus',
  fma: [24497, 24498],
  density: BROAD,
  axis: [-0.25, 0.35, 0.9],
  slices: [
    [-75, 10.5, 12.5, 8.5, 6, 130, 0.5, 0.3],
    [-73, 11.5, 15.5, 25, 18, 129, -1, 0],
    [-73, 16.5, 19.5, 37.5, 27.5, 98, -0.5, -0.2],
    [-75, 17.5, 28, 42, 30, 92, -0.5, -0.2],
    [-79.5, 23.5, 38, 36.5, 27, 83, 0, 0],
    [-84, 29, 52, 37, 27.5, 69, -3.5, 0.2],
    [-82, 30.5, 67.5, 39, 16.5, 21, 1, -0.7],
    [-90, 34.5, 74, 26.5, 14.5, 4, -1, -0.6],
    [-91.5, 40.5, 78, 19, 6, -13, -1.5, -0.1],
    [-88, 41.5, 81.5, 5, 2, -38, 0.5, 0],
  ],
});
