import { LONG, stackedBone } from './stacked-bone.ts';

/** From the disc of its head over neck, tuberosity and the bowed shaft to the broad lower end and its styloid process. Millimetres and degrees (see `StackStation`), right side, measured on BodyParts3D and rounded. */
export const radius = stackedBone(import.meta.url, {
  id: 'radius',
  latin: 'Radius',
  english: 'Radius',
  fma: [23464, 23465],
  density: LONG,
  from: [-230, 1045, 66],
  to: [-267, 814, 110],
  stations: [
    [2.5, 2.5, -0.5, 16.5, 16.5, 40],
    [5.5, 1.5, -0.5, 21, 19.5, 45],
    [11, 1, -0.5, 17.5, 15, 45],
    [14.5, 1.5, 0, 14.5, 14, 50, 1.5],
    [17.5, 3, -1, 13.5, 14.5, 45, -1.5],
    [24.5, 3, 1.5, 14.5, 14, 30, 2],
    [31.5, 4, 1.5, 17.5, 14.5, 15],
    [38.5, 4, 1.5, 17, 15.5, 5],
    [48, 3, 1, 16, 14, 5],
    [72, 2.5, -0.5, 16, 11, 10, -2],
    [107.5, -2, -1, 16, 8, 15, -4],
    [148, -3, -1, 15, 8, 20, -3],
    [186, -4, 1, 18.5, 9.5, 10, 3.5],
    [210, -0.5, 1, 23, 12.5, 5, 4],
    [223, 2.5, 2.5, 31, 18, 5, 2],
    [227, 3, 1, 29.5, 15, -5],
    [231, 2.5, -3.5, 21, 7, -12],
  ],
});
