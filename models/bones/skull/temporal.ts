import type { BoneDefinition } from '../../definition.ts';
import {
  bounded,
  capsule,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
} from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { shell } from './braincase.ts';
import { acousticMeatus } from './cavities.ts';
import { beforeArchJoint, behindSphenoid, belowSquamous, besideOccipital, other, within } from './sutures.ts';

/** Squama: the wall of the braincase up to the sphenosquamous suture. */
const squama = within(shell(3.6), behindSphenoid, (x, y, z) => Math.max(x + 34, 48 - z, y - 1565));

/** Mastoid process, its tip down and forward behind the ear. */
const mastoid = bounded(
  smoothUnion(
    6,
    capsule([-57, 1520, 72], [-52, 1507, 78], 9, 6.5),
    capsule([-50, 1506, 66], [-52, 1506, 80], 5, 5),
    capsule([-55, 1522, 62], [-49, 1508, 62], 6, 4),
  ),
  { min: [-70, 1496, 50], max: [-40, 1535, 90] },
);

/** Petrous part: a three-sided pyramid that runs forward and inward to its apex beside the clivus. */
const petrous = bounded(
  strap([
    [[-54, 1519, 85], [0, 9, 2], 8],
    [[-38, 1518, 91], [0, 9, 3], 8.5],
    [[-19, 1515, 98], [0, 6.5, 2], 6],
  ]),
  { min: [-66, 1503, 72], max: [-8, 1534, 110] },
);

/** Roof of the mandibular fossa. */
const fossaRoof = bounded(
  strap([
    [[-57, 1522, 105], [0, 0, 9], 3],
    [[-46, 1521, 106], [0, 0, 10], 3],
    [[-35, 1519, 107], [0, 0, 8], 3],
  ]),
  { min: [-64, 1512, 92], max: [-30, 1528, 120] },
);

const styloid = capsule([-41, 1507, 96], [-39, 1488, 95.5], 3.4, 1.6);
const tympanicPart = bounded(
  smoothUnion(
    3,
    capsule([-52, 1508, 91.5], [-42, 1508, 95.5], 4.4, 4.6),
    capsule([-53, 1510, 97.5], [-42, 1513, 100], 2.2, 3),
  ),
  { min: [-64, 1500, 86], max: [-34, 1518, 106] },
);

/** Zygomatic process: roots over the jaw joint and the ear, then the free arch. */
const arch = bounded(
  smoothUnion(
    3,
    strap([
      [[-61, 1524, 92], [0, 2.4, 0], 2.4],
      [[-61, 1520.5, 104], [-1, 3, 0], 2.6],
      [[-60, 1516.5, 115], [-0.6, 3.6, 0], 2.3],
      [[-59.5, 1513.5, 126], [-0.4, 3.6, 0], 2.1],
      [[-57.8, 1512.7, 140], [0, 4.2, 0], 2],
    ]),
    capsule([-59, 1519, 109], [-44, 1517, 114], 3, 3.2),
    capsule([-61, 1524, 92], [-65, 1532, 78], 2.6, 1.6),
  ),
  { min: [-66, 1504, 72], max: [-38, 1534, 144] },
);

const mandibularFossa = ellipsoid([-47, 1512, 105], [11, 6.5, 5.5]);

/** Right temporal bone, body frame, mm. */
const shape: Sdf = within(
  smoothSubtract(
    2,
    smoothUnion(
      3,
      squama,
      mastoid,
      petrous,
      fossaRoof,
      tympanicPart,
      styloid,
      within(arch, other(beforeArchJoint)),
    ),
    acousticMeatus,
    mandibularFossa,
  ),
  belowSquamous,
  besideOccipital,
);

export const temporalBone: BoneDefinition = {
  id: 'temporal-bone',
  name: { latin: 'Os temporale', english: 'Temporal bone' },
  fma: { right: 52738, left: 52739 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-76, 1484, 44], max: [-8, 1563, 143] },
    fineness: { edge: 1.4, triangles: 1600 },
  },
};
