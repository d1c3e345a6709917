import type { Vec3 } from '../../../src/core/math/point.ts';
import { normalize } from '../../../src/core/math/vector.ts';
import type { BoneDefinition } from '../../definition.ts';
import {
  bounded,
  box,
  capsule,
  chain,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { onVault, shell } from './braincase.ts';
import { foramenMagnum } from './cavities.ts';
import { belowLambdoid, besideOccipital, other, within } from './sutures.ts';

/** Clivus and basilar part: from the spheno-occipital joint down to the front of the foramen magnum. */
const basilarPart = bounded(
  strap([
    [[0, 1515, 105], [-12, 0, 0], 5.2],
    [[0, 1508, 97], [-13, 0, 0], 5],
    [[0, 1502, 90], [-14, 0, 0], 3.6],
  ]),
  { min: [-18, 1494, 84], max: [18, 1523, 113] },
);

/** Lateral part beside the foramen magnum, out to the jugular process. */
const lateralPart = bounded(
  smoothUnion(
    3,
    capsule([-13, 1503, 91], [-18, 1499, 82], 4, 5),
    capsule([-18, 1499, 80], [-35, 1501, 80], 4.5, 3.5),
    capsule([-18, 1499, 80], [-20, 1496, 62], 4.5, 4),
  ),
  { min: [-42, 1488, 54], max: [-4, 1510, 98] },
);

const along: Vec3 = normalize([0.42, -0.12, 0.9]);
const across: Vec3 = normalize([-0.9, 0, 0.42]);
const upward: Vec3 = normalize([0.05, 0.99, 0.13]);
const condyle = ellipsoid([-19.5, 1494, 81], [5.5, 6, 11], [across, upward, along]);

const crest = (x: number, y: number, z: number, r: number) => [...onVault(x, y, z, r * 0.55), r] as const;

/** External occipital protuberance, superior nuchal line out to the mastoid, and the external occipital crest. */
const nuchalLines = bounded(
  smoothUnion(
    3,
    chain([crest(0, 1533, 0, 3), crest(0, 1528, 0, 4), crest(0, 1524, 3, 3)], 2),
    chain([
      crest(0, 1530, 0, 3),
      crest(-14, 1534, 2, 2.6),
      crest(-28, 1533, 12, 2.6),
      crest(-42, 1528, 26, 2.6),
      crest(-53, 1521, 44, 2.6),
    ]),
    chain([crest(0, 1526, 4, 2.4), crest(0, 1510, 20, 2.2), crest(0, 1497, 42, 2)], 2),
  ),
  { min: [-60, 1490, -8], max: [4, 1540, 52] },
);
const inferiorNuchalLine = bounded(
  chain(
    [crest(0, 1508, 22, 2.2), crest(-14, 1508, 24, 2.2), crest(-28, 1504, 34, 2.2), crest(-38, 1500, 50, 2)],
    2,
  ),
  { min: [-46, 1490, 12], max: [4, 1514, 58] },
);

/** Inner cruciate eminence: thickens the squama along the middle and the transverse sinus. */
const cruciate = (x: number, y: number): number =>
  4.6 + 3.5 * Math.exp(-((x / 9) ** 2)) + 2.5 * Math.exp(-(((y - 1533) / 8) ** 2));

const squama = within(shell(cruciate), belowLambdoid, (_x, _y, z) => z - 92);

/** Occipital bone, body frame, mm. */
const shape: Sdf = symmetric(
  within(
    smoothUnion(
      3,
      smoothSubtract(
        3,
        smoothUnion(2.5, squama, nuchalLines, inferiorNuchalLine, lateralPart),
        foramenMagnum,
      ),
      basilarPart,
      condyle,
    ),
    other(besideOccipital),
    box([0, 1540, 55], [70, 60, 57]),
  ),
);

export const occipitalBone: BoneDefinition = {
  id: 'occipital-bone',
  name: { latin: 'Os occipitale', english: 'Occipital bone' },
  fma: { midline: 52735 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-64, 1485, -8], max: [64, 1594, 114] },
    fineness: { edge: 1.8, triangles: 1700 },
  },
};
