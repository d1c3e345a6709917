import type { SolidDefinition } from '../../definition.ts';
import {
  bounded,
  capsule,
  chain,
  ellipsoid,
  smoothSubtract,
  smoothUnion,
  sphere,
} from '../../geometry/sdf.ts';

// Body frame, millimetres, right side, measured on BodyParts3D and rounded.

const head = sphere([-161.5, 1326, 71.5], 20.5);
const greaterTubercle = ellipsoid([-178, 1328, 76], [11.5, 17, 14.5]);
const lesserTubercle = ellipsoid([-168, 1323, 86], [8, 11, 10]);
const bicipitalGroove = capsule([-180, 1338, 94], [-177, 1295, 88], 4);

const upperShaft = smoothUnion(
  6,
  ellipsoid([-173, 1318, 73], [16, 20, 16]),
  chain(
    [
      [-175, 1306, 73.5, 12.5],
      [-178, 1290, 72.5, 11.5],
    ],
    3,
  ),
  /** Medial flare of the surgical neck toward the head. */
  capsule([-176, 1282, 71], [-164, 1314, 71], 10, 13),
);

const shaft = chain(
  [
    [-178, 1292, 72.5, 12],
    [-185.5, 1260, 71.5, 11.5],
    [-191, 1235, 69.5, 11.2],
    [-195.5, 1210, 67, 11],
    [-197.5, 1185, 64.5, 10.5],
    [-199, 1160, 62, 10],
    [-202, 1138, 60, 9.5],
  ],
  5,
);

const deltoidTuberosity = ellipsoid([-201, 1208, 69], [6, 24, 7]);

const columns = smoothUnion(
  8,
  chain(
    [
      [-201, 1142, 60.5, 9],
      [-200, 1110, 59, 8.5],
      [-199, 1085, 58, 7.5],
      [-187, 1064, 62, 7.5],
    ],
    5,
  ),
  chain(
    [
      [-203, 1142, 59, 9],
      [-214, 1110, 56.5, 8],
      [-224, 1085, 55, 7],
      [-233, 1066, 56, 7.5],
    ],
    5,
  ),
);

/** Capitulum, then the trochlea with its larger medial lip. */
const condyle = chain(
  [
    [-231, 1058, 66.5, 10],
    [-221, 1059, 66, 9],
    [-212, 1057.5, 66, 10.5],
    [-202, 1055, 66, 14.5],
    [-200, 1054, 66, 14.5],
  ],
  3,
);

const olecranonFossa = ellipsoid([-212, 1073, 46], [10, 9, 9]);
const coronoidFossa = ellipsoid([-208, 1071, 75], [7, 6, 8]);

const upperEnd = smoothSubtract(
  4,
  smoothUnion(5, smoothUnion(8, upperShaft, greaterTubercle, shaft, deltoidTuberosity), lesserTubercle, head),
  bicipitalGroove,
);
const lowerEnd = smoothSubtract(4, smoothUnion(5, columns, condyle), olecranonFossa, coronoidFossa);

/** The whole bone; the skin ends at the middle of the upper arm, so its upper half is the finer one. */
export const humerus: SolidDefinition = {
  id: 'humerus',
  name: { latin: 'Humerus', english: 'Humerus' },
  fma: { right: 23130, left: 23131 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: smoothUnion(
      6,
      bounded(upperEnd, { min: [-214, 1128, 50], max: [-140, 1348, 98] }, 10),
      bounded(lowerEnd, { min: [-243, 1039, 44], max: [-178, 1152, 83] }, 10),
    ),
    bounds: { min: [-247, 1035, 42], max: [-136, 1352, 101] },
    fineness: { edge: 1.8, triangles: 1400 },
  },
};
