import { LONG, stackedBone } from './stacked-bone.ts';

/** From the olecranon over the notch for the trochlea and the coronoid process beneath it to the small head and its styloid process. Millimetres and degrees (see `StackStation`), right side, measured on BodyParts3D and rounded. */
export const ulna = stackedBone(import.meta.url, {
  id: 'ulna',
  latin: 'Ulna',
  english: 'Ulna',
  fma: [23467, 23468],
  density: LONG,
  from: [-209, 1062, 49],
  to: [-240, 816, 112],
  stations: [
    [2, 3, 0.5, 10, 15, -75],
    [7.5, -1, 1, 15, 17.5, -85, 3],
    [15, -4, 3, 15.5, 17.5, -80],
    [21.5, -3, 2.5, 18, 15.5, -80],
    [25.5, 5.5, 1.5, 34, 13, -88],
    [28.5, 4, 1.5, 33.5, 16.5, -85],
    [32, 3.5, 0, 32, 18, -90],
    [35.5, 1.5, -0.5, 28, 17.5, -90, 3],
    [42, -1, -0.5, 23.5, 15, -90],
    [51, -2, -2, 21, 13, -90, 2],
    [69, -4, -1, 17, 12, -85, -1.5],
    [102, -1, -2.5, 16, 9, -50, -5],
    [153, 0, -0.5, 13, 7, -30],
    [204.5, 1, 1.5, 11, 9, -30],
    [235, 1, 0, 14.5, 9.5, -35],
    [245, 1, -1.5, 18, 12, -40, 3],
    [249, 1.5, -0.5, 17.5, 10, -50],
    [251.5, -3, 3, 6, 5, -55],
  ],
});
