import type { SweptDefinition } from '../../definition.ts';
import { SHORT, type StackedBone, stackedBone } from './stacked-bone.ts';

/**
 * The eight bones of the wrist: the upper row from the thumb, then the lower. Each is measured along its longest line.
 * Millimetres and degrees (see `StackStation`), right side, measured on BodyParts3D and rounded.
 */
const FIGURES: readonly Omit<StackedBone, 'density'>[] = [
  {
    id: 'scaphoid',
    latin: 'Os scaphoideum',
    english: 'Scaphoid',
    fma: [24435, 24436],
    ...{
      from: [-251, 818, 110],
      to: [-273, 812, 119],
      stations: [
        [0.5, 0.5, 1.5, 5, 1.5, -60, 1.5],
        [3, 0, -1, 11, 5, -55, 2.5],
        [7.5, -1.5, -2, 14, 7.5, -50, 5],
        [12.5, -1, -2, 11, 8.5, -60, 1],
        [17.5, 0, 0, 10, 10, -75, 2.5],
        [22, 1.5, -0.5, 7.5, 9, -95],
        [23.5, 2, -3, 3.5, 3, -95, -1],
      ],
    },
  },
  {
    id: 'lunate',
    latin: 'Os lunatum',
    english: 'Lunate',
    fma: [24437, 24438],
    ...{
      from: [-245, 812, 107],
      to: [-247, 816, 123],
      stations: [
        [0.5, -3.5, -3, 7.5, 3.5, -20, 1],
        [2, -2, -1, 11, 6, 10, 3.5],
        [5, -0.5, 1.5, 14, 7.5, 10, 4.5],
        [8.5, -0.5, 2, 15, 8, 5, 2],
        [12, 0.5, 0.5, 13, 9, 5],
        [15, -2.5, -0.5, 11, 7, 45, 2.5],
        [16.5, -1, -1.5, 4.5, 3, 25],
      ],
    },
  },
  {
    id: 'triquetrum',
    latin: 'Os triquetrum',
    english: 'Triquetrum',
    fma: [24439, 24440],
    ...{
      from: [-240, 809, 111],
      to: [-236, 802, 126],
      stations: [
        [1, -0.5, -0.5, 6, 1.5, -150],
        [2.5, 0, 0, 9, 5.5, -125],
        [5.5, 0.5, -0.5, 12.5, 8, -90, 1.5],
        [9, 1, 0.5, 13, 8, -70],
        [12, 0.5, 0, 11.5, 7, -75, -2],
        [15.5, 0.5, 1, 6.5, 5.5, -60, -2],
        [17, -0.5, 0, 2, 3, -65],
      ],
    },
  },
  {
    id: 'pisiform',
    latin: 'Os pisiforme',
    english: 'Pisiform',
    fma: [24441, 24442],
    ...{
      from: [-236, 811, 125],
      to: [-237, 801, 132],
      stations: [
        [0.5, -1, 0.5, 3, 2.5, -45],
        [2, 0, 0.5, 7, 4.5, -65],
        [4, -1, -1.5, 9, 6, -55, 2.5],
        [6.5, 0, 0, 10, 6.5, -55],
        [9, 0.5, 1, 9.5, 6, -55, -2.5],
        [11, 0.5, 1, 7.5, 3.5, -45, -2.5],
        [12.5, 0, -0.5, 2.5, 1.5, -35],
      ],
    },
  },
  {
    id: 'trapezium',
    latin: 'Os trapezium',
    english: 'Trapezium',
    fma: [24443, 24444],
    ...{
      from: [-271, 815, 129],
      to: [-277, 797, 117],
      stations: [
        [0.5, -1.5, 2.5, 4, 2, 55, 1],
        [2.5, 0, 1, 8, 4, 50, -1.5],
        [6.5, 0.5, -0.5, 13, 8, 50, -1.5],
        [11, -0.5, -1, 12.5, 12, 75],
        [15.5, 0.5, -1, 11.5, 7, 65, -3.5],
        [19.5, 0, 2, 10.5, 4.5, 80, 2.5],
        [21, -2, 0, 4, 2.5, 80],
      ],
    },
  },
  {
    id: 'trapezoid',
    latin: 'Os trapezoideum',
    english: 'Trapezoid',
    fma: [23725, 24445],
    ...{
      from: [-266, 804, 124],
      to: [-270, 795, 110],
      stations: [
        [1, 0.5, 0, 5.5, 2, -40, 1],
        [2.5, -0.5, -0.5, 6.5, 6.5, 0],
        [5.5, 0, 0.5, 7.5, 9, -5],
        [8.5, -0.5, 0.5, 8.5, 9.5, 0, 1.5],
        [12, 0.5, 0, 10.5, 7, 20],
        [15, -1, -1, 8.5, 4, 5, 1.5],
        [16.5, -1, -1, 4, 1.5, 5],
      ],
    },
  },
  {
    id: 'capitate',
    latin: 'Os capitatum',
    english: 'Capitate',
    fma: [24446, 24447],
    ...{
      from: [-257, 814, 119],
      to: [-258, 792, 112],
      stations: [
        [1, -1, -0.5, 4, 5.5, 60],
        [2.5, -1, 0.5, 8.5, 11, 70],
        [6.5, -0.5, 0, 11.5, 13.5, 55],
        [11.5, 1, -1, 11.5, 13.5, 40],
        [16, 1, -1, 11.5, 13.5, 20],
        [20.5, -0.5, 0, 11.5, 7, 15, -1.5],
        [22.5, -3, 3, 6, 2, 25],
      ],
    },
  },
  {
    id: 'hamate',
    latin: 'Os hamatum',
    english: 'Hamate',
    fma: [24448, 24449],
    ...{
      from: [-243, 799, 129],
      to: [-247, 801, 107],
      stations: [
        [0.5, 1.5, 4, 4.5, 2, -70, -1],
        [2.5, 1, 2, 7, 3.5, -75],
        [6.5, -0.5, 0, 8.5, 6, -75],
        [11, -0.5, 0, 11.5, 13, -65],
        [15.5, 0.5, 1, 19.5, 10, -110, -3],
        [20, 0.5, 1, 13.5, 6.5, -75],
        [21.5, 3, 3, 5, 2.5, -70, 1.5],
      ],
    },
  },
];

export const carpals: readonly SweptDefinition[] = FIGURES.map((bone) =>
  stackedBone(import.meta.url, { ...bone, density: SHORT }),
);
