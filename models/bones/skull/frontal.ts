import { leaf, planeThrough } from '../../geometry/leaf.ts';
import {
  bounded,
  box,
  capsule,
  chain,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
  union,
} from '../../geometry/sdf.ts';
import { shell } from './braincase.ts';
import { nasalCavity, orbit } from './cavities.ts';
import { beforeCoronal, other, within } from './sutures.ts';

/** Superciliary arch and supraorbital margin out to the zygomatic process. */
const brow = bounded(
  chain(
    [
      [0, 1550, 174, 7],
      [-12, 1553, 173, 7],
      [-24, 1557, 170, 6.5],
      [-36, 1556, 165, 5.5],
      [-45, 1551, 160, 4.5],
      [-48, 1545, 157.5, 3.6],
    ],
    4,
  ),
  { min: [-54, 1538, 150], max: [8, 1568, 186] },
);

/** Glabella down to the nasion, the nasal part and the walls beside the ethmoidal notch. */
const nasalPart = bounded(
  smoothUnion(
    4,
    capsule([0, 1552, 175], [0, 1540, 172], 7, 4),
    capsule([-8, 1550, 172], [-9, 1537, 168], 6, 3.5),
    leaf({
      facing: 0,
      outline: [
        [1552, 138],
        [1552, 172],
        [1534, 170],
        [1533, 140],
      ],
      surface: planeThrough([1550, 150, -10], [1535, 150, -12], [1550, 170, -9.5]),
      radius: 2.6,
    }),
  ),
  { min: [-18, 1528, 132], max: [8, 1566, 186] },
);

const orbitalRoof = bounded(
  leaf({
    facing: 1,
    outline: [
      [-6, 137],
      [-6, 172],
      [-40, 166],
      [-46, 152],
      [-34, 138],
    ],
    surface: (x, z) => 1554 - 0.02 * (x + 27) ** 2 - Math.max(0, 156 - z) * 0.22,
    radius: 2.6,
  }),
  { min: [-52, 1535, 130], max: [0, 1562, 178] },
);

/** The temporal line: a low crest from the zygomatic process up and back over the side of the forehead. */
const temporalLine = bounded(
  chain(
    [
      [-47, 1549, 157, 2.4],
      [-48.5, 1561, 154, 2.4],
      [-52, 1575, 146, 2],
      [-54, 1588, 134, 1.6],
    ],
    2,
  ),
  { min: [-60, 1544, 125], max: [-42, 1595, 162] },
);

/** Where the sphenoid's wings and the zygomatic bone take over below the frontal bone. */
const below = union(
  box([-59, 1500, 124], [21, 52.5, 24]),
  box([-35, 1500, 118], [45, 56, 19]),
  box([-59, 1500, 165], [21, 43.5, 25]),
);

const squama: Sdf = shell(4.6);

/** Frontal bone with the orbital roofs, right half. */
const half: Sdf = within(
  smoothSubtract(1.5, smoothUnion(3, squama, temporalLine, brow, nasalPart, orbitalRoof), orbit, nasalCavity),
  beforeCoronal,
  other(below),
);

/** Frontal bone, body frame, mm. */
export const frontalBone = symmetric(half);
