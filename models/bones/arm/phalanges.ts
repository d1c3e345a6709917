import type { SweptDefinition } from '../../definition.ts';
import { SHORT, type StackedBone, stackedBone } from './stacked-bone.ts';

/** Each from base to head or tip, the thumb's first; as `StackStation`, right side, measured on BodyParts3D and rounded. */
const FIGURES: readonly Omit<StackedBone, 'density'>[] = [
  {
    id: 'hand-proximal-phalanx-1',
    latin: 'Phalanx proximalis pollicis',
    english: 'Proximal phalanx of the thumb',
    fma: [24450, 65470],
    ...{
      from: [-305, 774, 143],
      to: [-316, 748, 156],
      stations: [
        [2, 1, -1, 11, 2.5, -45],
        [3.5, 1.5, 1.5, 14, 9.5, -45, -4],
        [9.5, 0, 0, 11.5, 7, -45],
        [15.5, -0.5, -0.5, 9.5, 5.5, -45],
        [22, 0, -1, 9, 5, -45, 2],
        [27.5, 0, -1, 12, 6, -45, 2.5],
        [30.5, -1.5, 2, 3.5, 2.5, -45],
      ],
    },
  },
  {
    id: 'hand-distal-phalanx-1',
    latin: 'Phalanx distalis pollicis',
    english: 'Distal phalanx of the thumb',
    fma: [24459, 23951],
    ...{
      from: [-314, 751, 157],
      to: [-323, 730, 168],
      stations: [
        [3, 2, 0.5, 7.5, 4, -50, -2],
        [4.5, -0.5, 0, 13, 6, -50],
        [13, 0.5, 0.5, 7.5, 3.5, -50],
        [21, -0.5, -1, 7.5, 2.5, -50, 2],
        [24.5, -0.5, -1, 4.5, 2, -50, 1.5],
      ],
    },
  },
  {
    id: 'hand-proximal-phalanx-2',
    latin: 'Phalanx proximalis indicis',
    english: 'Proximal phalanx of the index finger',
    fma: [24451, 71915],
    ...{
      from: [-288, 732, 133],
      to: [-299, 697, 150],
      stations: [
        [4, 0.5, -0.5, 13.5, 6.5, 5],
        [5.5, 1, 0, 15, 10, 5],
        [12.5, -0.5, 0, 11.5, 7, 5],
        [20.5, -3, 0, 10.5, 5.5, 5, 3],
        [29, -1, 0, 9.5, 5, 5],
        [36, 0.5, -0.5, 10.5, 6, 5],
        [39, 1.5, -0.5, 9.5, 4, 5, -2],
      ],
    },
  },
  {
    id: 'hand-middle-phalanx-2',
    latin: 'Phalanx media indicis',
    english: 'Middle phalanx of the index finger',
    fma: [24455, 23938],
    ...{
      from: [-300, 699, 150],
      to: [-307, 682, 167],
      stations: [
        [2, -1.5, 0.5, 6.5, 3, 0],
        [4, 0.5, 0, 11, 7, 0],
        [12.5, -0.5, 0.5, 8, 4, 0, 1.5],
        [21, 0.5, 0.5, 8.5, 4, 0],
        [23.5, 1, 0.5, 8, 3, 0, -1],
      ],
    },
  },
  {
    id: 'hand-distal-phalanx-2',
    latin: 'Phalanx distalis indicis',
    english: 'Distal phalanx of the index finger',
    fma: [24460, 23953],
    ...{
      from: [-306, 684, 167],
      to: [-309, 673, 182],
      stations: [
        [2, 0, -1, 6, 2.5, 5],
        [3.5, 0.5, 0, 9, 5, 5],
        [9.5, 0, 0, 4.5, 4, 5],
        [16, 0, -0.5, 6.5, 3.5, 5, 1.5],
        [18.5, 0.5, 0, 4.5, 2, 5, 1],
      ],
    },
  },
  {
    id: 'hand-proximal-phalanx-3',
    latin: 'Phalanx proximalis digiti medii',
    english: 'Proximal phalanx of the middle finger',
    fma: [24452, 71908],
    ...{
      from: [-267, 733, 135],
      to: [-273, 694, 157],
      stations: [
        [4, -1, 0, 14, 9, 10, 4],
        [5.5, 1, 0, 15, 11, 10, -2],
        [13.5, -1, 0, 11, 7.5, 10],
        [22.5, -2.5, 0.5, 10, 6, 10, 2.5],
        [31.5, -1, 0.5, 10, 5.5, 10],
        [39.5, 3, -0.5, 11.5, 6.5, 10, -2.5],
        [42.5, 2, -0.5, 9.5, 5, 10, -1.5],
      ],
    },
  },
  {
    id: 'hand-middle-phalanx-3',
    latin: 'Phalanx media digiti medii',
    english: 'Middle phalanx of the middle finger',
    fma: [24456, 23940],
    ...{
      from: [-273, 696, 156],
      to: [-276, 673, 175],
      stations: [
        [1.5, -2, 0.5, 7.5, 2.5, 0, 1],
        [5, 1, 0, 12, 7.5, 0, 2],
        [15, -0.5, 0, 8.5, 4, 0],
        [25, 0.5, -0.5, 9, 4.5, 0],
        [28.5, 1.5, -0.5, 8.5, 4, 0],
      ],
    },
  },
  {
    id: 'hand-distal-phalanx-3',
    latin: 'Phalanx distalis digiti medii',
    english: 'Distal phalanx of the middle finger',
    fma: [24461, 23955],
    ...{
      from: [-277, 675, 176],
      to: [-278, 665, 191],
      stations: [
        [1.5, -0.5, 0.5, 6, 6, 0],
        [3, 0, 0.5, 9, 5.5, 0],
        [9, -0.5, 0, 5, 3.5, 0, 0.5],
        [15, -0.5, 0, 6, 3, 0],
        [17, 0, 0, 4.5, 3, 0],
      ],
    },
  },
  {
    id: 'hand-proximal-phalanx-4',
    latin: 'Phalanx proximalis digiti anularis',
    english: 'Proximal phalanx of the ring finger',
    fma: [24453, 71916],
    ...{
      from: [-248, 737, 135],
      to: [-249, 700, 155],
      stations: [
        [3.5, 0.5, 0.5, 12.5, 9, 10, 3],
        [5, 0.5, 0.5, 13, 9.5, 10],
        [12.5, -1, 0.5, 10, 6, 10],
        [21, -1.5, 0.5, 9.5, 5.5, 10],
        [29, -1, 0.5, 9, 5, 10],
        [36.5, -0.5, 0, 10, 6, 10, 1.5],
        [39.5, 1.5, 0, 9.5, 4.5, 10],
      ],
    },
  },
  {
    id: 'hand-middle-phalanx-4',
    latin: 'Phalanx media digiti anularis',
    english: 'Middle phalanx of the ring finger',
    fma: [24457, 23942],
    ...{
      from: [-249, 702, 155],
      to: [-250, 680, 175],
      stations: [
        [3.5, -1, -0.5, 8.5, 5.5, 15, 2.5],
        [5.5, 0, 0, 11, 6.5, 15],
        [15, -1, 0, 8, 3.5, 15],
        [25, 0.5, -0.5, 8.5, 4, 15],
        [28.5, 1.5, 0, 8, 3.5, 15],
      ],
    },
  },
  {
    id: 'hand-distal-phalanx-4',
    latin: 'Phalanx distalis digiti anularis',
    english: 'Distal phalanx of the ring finger',
    fma: [24462, 23957],
    ...{
      from: [-250, 682, 176],
      to: [-251, 676, 190],
      stations: [
        [1, 0, 0, 5.5, 3.5, 0],
        [2.5, -1, 0, 8, 4.5, 0, 2],
        [7.5, 0, 0, 4.5, 3, 0],
        [13, 0.5, 0, 4.5, 3, 0],
        [14.5, 0, 0, 3.5, 2, 0],
      ],
    },
  },
  {
    id: 'hand-proximal-phalanx-5',
    latin: 'Phalanx proximalis digiti minimi manus',
    english: 'Proximal phalanx of the little finger',
    fma: [24454, 66791],
    ...{
      from: [-231, 744, 137],
      to: [-227, 714, 153],
      stations: [
        [2.5, 2, 0, 12, 6.5, -5],
        [4, 0.5, 0, 13, 8.5, -5],
        [10.5, -0.5, 0, 10, 5.5, -5],
        [17, -1, 0, 8.5, 4.5, -5],
        [24, -1, 0.5, 7.5, 4, -5],
        [30.5, 0.5, 0.5, 8.5, 5.5, -5, -1],
        [32.5, 1, 0.5, 7.5, 4, -5, -1],
      ],
    },
  },
  {
    id: 'hand-middle-phalanx-5',
    latin: 'Phalanx media digiti minimi manus',
    english: 'Middle phalanx of the little finger',
    fma: [24458, 23944],
    ...{
      from: [-227, 716, 153],
      to: [-223, 698, 167],
      stations: [
        [3, 0, 0.5, 6, 6, -5],
        [4.5, 0, 0.5, 9.5, 6, -5],
        [12, -1.5, 0.5, 7, 3.5, -5, 1],
        [19.5, -0.5, 0, 7.5, 4, -5, 1],
        [22, 0.5, 0, 7.5, 2.5, -5],
      ],
    },
  },
  {
    id: 'hand-distal-phalanx-5',
    latin: 'Phalanx distalis digiti minimi manus',
    english: 'Distal phalanx of the little finger',
    fma: [24463, 23959],
    ...{
      from: [-224, 699, 166],
      to: [-222, 687, 178],
      stations: [
        [1.5, -1, 0, 4.5, 2, 0],
        [3, 0, 0, 8, 3.5, 0],
        [8.5, 0, 0.5, 4, 3, 0],
        [14, 0.5, -0.5, 4.5, 3.5, 0],
        [16, 0, 0, 2.5, 1, 0],
      ],
    },
  },
];

export const handPhalanges: readonly SweptDefinition[] = FIGURES.map((bone) =>
  stackedBone(import.meta.url, { ...bone, density: SHORT }),
);
