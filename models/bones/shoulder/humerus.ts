import type { SolidDefinition } from '../../definition.ts';
import { pillar } from '../../geometry/solid/pillar.ts';
import {
  bounded,
  capsule,
  chain,
  ellipsoid,
  halfSpace,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
  sphere,
} from '../../geometry/solid/sdf.ts';

// Body frame, millimetres, right side, measured on BodyParts3D and rounded.

const head = sphere([-161.5, 1326, 71.5], 20.5);
const greaterTubercle = ellipsoid([-178, 1328, 76], [11.5, 17, 14.5]);
const lesserTubercle = ellipsoid([-168, 1323, 86], [8, 11, 10]);
const bicipitalGroove = capsule([-180, 1338, 95], [-178, 1298, 89], 4);

/** From the surgical neck to the flat lower end, which turns its lateral edge back. */
const shaft = pillar([
  [1327, -170, 74, 9, 9],
  [1314, -172.5, 74, 15.5, 13.5],
  [1303, -174.5, 73.5, 16, 13],
  [1292, -177.5, 72.5, 14.5, 11.5],
  [1280, -180.5, 72, 12.8, 11],
  [1260, -186, 71.5, 11.5, 11],
  [1235, -191, 69.5, 11, 11.5],
  [1193, -197.5, 65.5, 10.5, 10.5],
  [1160, -199.5, 62, 10, 10, 20],
  [1131, -205, 59, 12, 8.7, 30],
  [1106, -210, 58, 15, 8, 20],
  [1090, -212.5, 57.5, 19.5, 7.5, 16],
  [1075, -214, 57.5, 24, 8, 14],
  [1064, -212, 60, 23, 7, 12],
  [1054, -211, 64, 17, 5, 8],
]);

const deltoidTuberosity = ellipsoid(
  [-199.5, 1212, 69],
  [7.8, 30, 7.5],
  [
    [0.99, -0.13, 0],
    [0.13, 0.99, 0],
    [0, 0, 1],
  ],
);
const surgicalNeck = ellipsoid([-168, 1314, 72], [15, 16, 15]);

const medialEpicondyle = chain(
  [
    [-197, 1080, 58, 6],
    [-187, 1064, 62, 7],
  ],
  5,
);
const lateralEpicondyle = chain(
  [
    [-226, 1082, 54, 5.5],
    [-234, 1066, 57, 6.5],
  ],
  5,
);

/** Capitulum, groove, then the trochlea, cut off square at its larger medial lip. */
const condyle = smoothIntersect(
  2,
  chain([
    [-231, 1058, 66.5, 10],
    [-222, 1058.5, 66, 8.5],
    [-214, 1058, 66, 10],
    [-208, 1057, 66, 10],
    [-200, 1054.5, 66, 15],
    [-196, 1054, 66, 15],
  ]),
  halfSpace([-197, 1055, 66], [1, 0.15, 0]),
);

const olecranonFossa = ellipsoid([-212, 1073, 46], [10, 9, 9]);
const coronoidFossa = ellipsoid([-208, 1071, 75], [7, 6, 8]);

const upperEnd = smoothSubtract(
  3,
  smoothUnion(3.5, smoothUnion(6, surgicalNeck, greaterTubercle, lesserTubercle), head),
  bicipitalGroove,
);
const lowerEnd = smoothSubtract(
  4,
  smoothUnion(5, smoothUnion(7, shaft, deltoidTuberosity, medialEpicondyle, lateralEpicondyle), condyle),
  olecranonFossa,
  coronoidFossa,
);

/** The whole bone; the skin ends at the middle of the upper arm, so its upper half is the finer one. */
export const humerus: SolidDefinition = {
  id: 'humerus',
  name: { latin: 'Humerus', english: 'Humerus' },
  fma: { right: 23130, left: 23131 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: smoothUnion(
      8,
      bounded(upperEnd, { min: [-192, 1288, 50], max: [-140, 1348, 98] }, 12),
      bounded(lowerEnd, { min: [-243, 1039, 44], max: [-154, 1328, 90] }, 12),
    ),
    bounds: { min: [-247, 1035, 42], max: [-136, 1352, 101] },
    fineness: { edge: 1.8, triangles: 1000 },
  },
};
