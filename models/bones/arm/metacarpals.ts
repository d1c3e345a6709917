import type { SweptDefinition } from '../../definition.ts';
import { SHORT, type StackedBone, stackedBone } from './stacked-bone.ts';

/**
 * The bones of the palm from base to head: the thumb's first.
 * Millimetres and degrees (see `StackStation`), right side, measured on BodyParts3D and rounded.
 */
const FIGURES: readonly Omit<StackedBone, 'density'>[] = [
  {
    id: 'metacarpal-1',
    latin: 'Os metacarpi primum',
    english: 'First metacarpal bone',
    fma: [24464, 24465],
    from: [-278, 805, 124],
    to: [-308, 774, 144],
    stations: [
      [1, -2, 0.5, 5.5, 3, -45],
      [3.5, 1, 1, 12, 12.5, -45],
      [9, 0, 0, 13.5, 10, -45, -2],
      [18.5, -1.5, -0.5, 12, 7, -45],
      [28, -0.5, -0.5, 12, 7, -45, -2.5],
      [37.5, 0, -0.5, 13, 8, -45],
      [43.5, 2, 2.5, 14, 12, -45, -2],
      [45, 0.5, -1, 9, 6.5, -45, 2],
    ],
  },
  {
    id: 'metacarpal-2',
    latin: 'Os metacarpi secundum',
    english: 'Second metacarpal bone',
    fma: [24466, 24467],
    from: [-269, 797, 118],
    to: [-288, 730, 132],
    stations: [
      [2, 1, 3, 14, 4, 60],
      [6, 3, -1.5, 16.5, 11.5, 60, -4.5],
      [14.5, 0, -0.5, 11, 8.5, 60],
      [28.5, -2, -0.5, 9, 6.5, 60],
      [43, -2.5, 0, 9, 7.5, 60],
      [57, 0, 0.5, 12.5, 9.5, 60],
      [65.5, 3, 0.5, 13.5, 11.5, 60],
      [68.5, 2, 1.5, 8.5, 8, 60],
    ],
  },
  {
    id: 'metacarpal-3',
    latin: 'Os metacarpi tertium',
    english: 'Third metacarpal bone',
    fma: [24468, 24469],
    from: [-259, 796, 112],
    to: [-267, 731, 133],
    stations: [
      [2, -2, -4, 4, 3, 80],
      [6, 2, 2.5, 15, 10.5, 80, 3],
      [14, 0.5, 0, 11, 10, 80],
      [28, -1.5, -0.5, 9, 7, 80],
      [41.5, -1.5, 0.5, 10, 8, 80, 1.5],
      [55, 1, 0, 12, 11, 80, 3],
      [63.5, 2, 0, 12, 12, 80],
      [66, 1.5, 0.5, 7.5, 9, 80],
    ],
  },
  {
    id: 'metacarpal-4',
    latin: 'Os metacarpi quartum',
    english: 'Fourth metacarpal bone',
    fma: [24470, 24471],
    from: [-249, 794, 115],
    to: [-248, 735, 132],
    stations: [
      [3, 2.5, 0, 11.5, 6.5, 85],
      [5, 1.5, -0.5, 11.5, 9.5, 85, -1.5],
      [12.5, 0, -0.5, 8.5, 7.5, 85],
      [24.5, -2, 0, 7.5, 5, 85],
      [37, -2, 0.5, 7.5, 6.5, 85, 1.5],
      [49, 1, 0, 10.5, 9, 85],
      [56.5, 2, 0.5, 12, 10, 85],
      [58.5, 1.5, 0.5, 6.5, 8, 85],
    ],
  },
  {
    id: 'metacarpal-5',
    latin: 'Os metacarpi quintum',
    english: 'Fifth metacarpal bone',
    fma: [24472, 24473],
    from: [-241, 796, 119],
    to: [-230, 742, 135],
    stations: [
      [3, 3, 0, 10, 5.5, -15, -2],
      [5, 1.5, 0, 12, 8.5, -15],
      [11.5, 0, 0.5, 11, 6, -15],
      [23, -2, 0.5, 8.5, 5.5, -15, 2],
      [34.5, -1.5, 0, 8.5, 7, -15],
      [45.5, 0.5, -0.5, 10, 9.5, -15],
      [52.5, 1, -1, 11, 10, -15, 1.5],
      [54.5, 2.5, -0.5, 7.5, 6.5, -15, -1.5],
    ],
  },
];

export const metacarpals: readonly SweptDefinition[] = FIGURES.map((bone) =>
  stackedBone(import.meta.url, { ...bone, density: SHORT }),
);
