import type { SweptDefinition } from '../definition.ts';
import { mergeMeshes } from '../geometry/mesh.ts';
import { type CoursePoint, vessel } from '../geometry/vessel.ts';

// Only the spinal cord's FMA number is confirmed; the sided numbers of the nerves are placeholders, unique in the model.
// Radii are a little larger than life for thin nerves, so that they can be seen at body scale.

const file = import.meta.url;

/** Infrapiriform foramen, midway between ischial tuberosity and greater trochanter, back of the thigh. */
const sciatic: readonly CoursePoint[] = [
  [-45, 866, 71, 3.2],
  [-50, 852, 63, 3.4],
  [-49, 841, 54, 3.6],
  [-55, 831, 46, 3.8],
  [-68, 821, 44, 3.8],
  [-82, 807, 46, 3.8],
  [-91, 794, 49, 3.8],
  [-94, 778, 53, 3.8],
  [-94, 758, 59, 3.8],
  [-91, 730, 67, 3.7],
  [-88, 700, 72, 3.6],
];

/** Out of psoas at its lateral border, then in the groove with iliacus and under the inguinal ligament. */
const femoral: readonly CoursePoint[] = [
  [-50, 985, 90, 2],
  [-59, 962, 91, 2.2],
  [-68, 943, 97, 2.4],
  [-74, 924, 107, 2.4],
  [-76, 905, 115, 2.4],
  [-75, 888, 121, 2.4],
  [-71, 870, 132, 2.4],
  [-67, 852, 138, 2.4],
  [-65, 832, 141, 2.4],
  [-67, 815, 141, 2.4],
  [-71, 798, 136, 2.2],
  [-75, 782, 131, 1.8],
];

/** From between atlas and axis through semispinalis, 2 cm beside the midline, to the back of the scalp. */
const greaterOccipital: readonly CoursePoint[] = [
  [-13, 1470, 67, 1.1],
  [-20, 1467, 61, 1.2],
  [-22, 1470, 55, 1.2],
  [-21, 1479, 46, 1.2],
  [-20, 1489, 37, 1.2],
  [-20, 1499, 26, 1.2],
  [-21, 1508, 17, 1.2],
  [-23, 1520, 8, 1.2],
  [-26, 1536, 1, 1.1],
  [-30, 1554, -4, 1],
  [-34, 1573, -2, 0.9],
  [-38, 1591, 7, 0.8],
];

/** Upper, middle and lower trunk, from their roots through the scalene gap and over the first rib. */
const trunks: readonly (readonly CoursePoint[])[] = [
  [
    [-24, 1426, 85, 1.4],
    [-33, 1412, 92, 1.6],
    [-40, 1397, 97, 1.8],
    [-45, 1384, 99, 1.9],
    [-54, 1373, 103, 1.9],
    [-68, 1360, 105, 1.9],
    [-82, 1346, 106, 1.8],
    [-93, 1337, 109, 1.8],
    [-104, 1323, 108, 1.7],
  ],
  [
    [-27, 1398, 83, 1.4],
    [-35, 1391, 88, 1.6],
    [-43, 1382, 97, 1.8],
    [-53, 1372, 99, 1.9],
    [-69, 1358, 102, 1.9],
    [-83, 1343, 104, 1.8],
    [-94, 1333, 106, 1.8],
    [-104, 1318, 105, 1.7],
  ],
  [
    [-22, 1386, 76, 1.4],
    [-33, 1380, 83, 1.6],
    [-43, 1376, 95, 1.8],
    [-54, 1368, 95, 1.9],
    [-70, 1355, 102, 1.9],
    [-84, 1340, 104, 1.8],
    [-95, 1328, 107, 1.8],
    [-104, 1312, 106, 1.7],
  ],
];

/** Out of the stylomastoid foramen into the parotid gland; its upper, middle and lower branches fan out. */
const facialBranches: readonly (readonly CoursePoint[])[] = [
  [
    [-45, 1502, 91, 1.3],
    [-50, 1494, 95, 1.3],
    [-57, 1492, 104, 1.2],
    [-63, 1500, 113, 1.1],
    [-66, 1513, 123, 1],
    [-65, 1529, 135, 0.9],
    [-56, 1545, 150, 0.8],
  ],
  [
    [-54, 1490, 99, 1.2],
    [-61, 1487, 112, 1.1],
    [-58, 1485, 128, 1],
    [-51, 1483, 143, 0.9],
    [-42, 1481, 156, 0.8],
  ],
  [
    [-54, 1490, 99, 1.2],
    [-58, 1474, 106, 1.1],
    [-53, 1460, 116, 1],
    [-46, 1452, 128, 0.9],
    [-37, 1450, 142, 0.8],
  ],
];

const cord: readonly CoursePoint[] = [
  [0, 1500, 82, 4.6],
  [0, 1481, 76, 4.6],
  [0, 1448, 77, 4.6],
  [0, 1419, 77, 5],
  [0, 1393, 69, 4.9],
  [0, 1343, 47, 3.9],
  [0, 1268, 31, 3.7],
  [0, 1209, 32, 3.7],
  [0, 1152, 42, 3.9],
  [0, 1110, 53, 4.6],
  [0, 1080, 62, 4.2],
  [0, 1056, 69, 2.4],
  [0, 1040, 72, 1],
];

export const nerves: readonly SweptDefinition[] = [
  {
    id: 'spinal-cord',
    name: { latin: 'Medulla spinalis', english: 'Spinal cord' },
    fma: { midline: 7647 },
    tissue: 'nerve',
    file,
    mesh: () => vessel(cord, { around: 8, rings: 18, flat: { across: [1, 0, 0], ratio: 1.5 } }),
  },
  {
    id: 'sciatic-nerve',
    name: { latin: 'Nervus ischiadicus', english: 'Sciatic nerve' },
    fma: { right: 19035, left: 19036 },
    tissue: 'nerve',
    file,
    mesh: () => vessel(sciatic, { around: 8, rings: 18, flat: { across: [1, 0.4, 0.5], ratio: 2 } }),
  },
  {
    id: 'femoral-nerve',
    name: { latin: 'Nervus femoralis', english: 'Femoral nerve' },
    fma: { right: 45325, left: 45326 },
    tissue: 'nerve',
    file,
    mesh: () => vessel(femoral, { around: 6, rings: 24 }),
  },
  {
    id: 'greater-occipital-nerve',
    name: { latin: 'Nervus occipitalis major', english: 'Greater occipital nerve' },
    fma: { right: 45327, left: 45328 },
    tissue: 'nerve',
    file,
    mesh: () => vessel(greaterOccipital, { around: 6, rings: 24 }),
  },
  {
    id: 'brachial-plexus',
    name: { latin: 'Plexus brachialis', english: 'Brachial plexus' },
    fma: { right: 45241, left: 45242 },
    tissue: 'nerve',
    file,
    mesh: () => mergeMeshes(trunks.map((course) => vessel(course, { around: 5, rings: 10 }))),
  },
  {
    id: 'facial-nerve',
    name: { latin: 'Nervus facialis', english: 'Facial nerve' },
    fma: { right: 50869, left: 50870 },
    tissue: 'nerve',
    file,
    mesh: () => mergeMeshes(facialBranches.map((course) => vessel(course, { around: 5, rings: 10 }))),
  },
];
