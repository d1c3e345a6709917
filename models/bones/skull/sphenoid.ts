import type { Vec3 } from '../../../src/core/math/point.ts';
import type { BoneDefinition } from '../../definition.ts';
import {
  bounded,
  box,
  capsule,
  ellipsoid,
  plate,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { orbit, orbitalWall } from './cavities.ts';
import { behindSphenoid, belowSphenofrontal, other, within } from './sutures.ts';

/** A four-cornered plate of half-thickness `r`. */
const quad = (a: Vec3, b: Vec3, c: Vec3, d: Vec3, r: number): Sdf[] => [plate(a, b, c, r), plate(a, c, d, r)];

/** Body with the sella turcica between tuberculum and dorsum, and the sinus open in front. */
const body = smoothSubtract(
  2,
  smoothUnion(
    4,
    box([0, 1526, 119], [9.5, 10, 16], 3),
    box([0, 1534, 103], [9, 5, 2.5], 2),
    capsule([-5, 1519, 130], [-5, 1528, 132], 5),
  ),
  ellipsoid([0, 1537, 112], [8, 7, 6.5]),
  box([-5.5, 1527, 131], [4, 5, 9], 2),
);

/** Lesser wing: over the superior orbital fissure, its rear edge ends in the anterior clinoid process. */
const lesserWing = bounded(
  smoothUnion(
    2,
    plate([0, 1540, 138], [0, 1540, 122], [-32, 1549, 134], 2),
    capsule([-12, 1540, 126], [-11, 1539, 116], 2.6, 2),
  ),
  { min: [-38, 1534, 110], max: [4, 1554, 144] },
);

/** Orbital face of the greater wing, back to the apex of the orbit. */
const orbitalFace: Sdf = (x, y, z) => Math.max(orbitalWall(3)(x, y, z), z - 147, 1520 - y, y - 1546, x + 14);

/** Greater wing: floor of the middle cranial fossa, then a three-sided block with temporal and orbital faces. */
const greaterWing = bounded(
  within(
    smoothUnion(
      3,
      strap([
        [[-8, 1522, 118], [0, 1, 10], 4],
        [[-24, 1516.5, 117], [0, -1, 13], 3.4],
        [[-36, 1516.5, 117], [0, 2, 9], 2.6],
      ]),
      ...quad([-52.5, 1557, 127], [-44.5, 1556, 149], [-39, 1525, 144], [-46, 1521, 124], 1.8),
      orbitalFace,
      ...quad([-44, 1556, 149], [-38.5, 1524, 145], [-19, 1524, 131], [-26, 1545, 137], 2),
      ...quad([-49, 1553, 132], [-44, 1521, 128], [-14, 1522, 129], [-18, 1542, 131], 2),
    ),
    belowSphenofrontal,
  ),
  { min: [-60, 1505, 98], max: [-4, 1562, 155] },
);

/** Pterygoid process: medial plate with its hook, wider lateral plate turned outward. */
const pterygoid = bounded(
  smoothUnion(
    2.5,
    capsule([-17, 1519, 124], [-16, 1508, 129], 5, 3.4),
    plate([-15, 1514, 131], [-14, 1514, 121], [-14.5, 1495, 131], 1.3),
    capsule([-14.5, 1496, 131], [-15, 1491, 130], 1.6, 1.1),
    plate([-17, 1515, 131], [-24, 1514, 118], [-20, 1496, 131], 1.3),
    plate([-20, 1496, 131], [-24, 1514, 118], [-28, 1497, 123], 1.3),
  ),
  { min: [-34, 1488, 112], max: [-8, 1526, 138] },
);

const spine = capsule([-30, 1514, 108], [-31, 1507, 105], 4, 2);

/** Sphenoid bone, body frame, mm. */
const shape: Sdf = symmetric(
  within(
    smoothSubtract(1.5, smoothUnion(3, body, lesserWing, greaterWing, pterygoid, spine), orbit),
    other((x, y, z) => (x < -34 ? behindSphenoid(x, y, z) : behindSphenoid(-34, y, z) + (x + 34))),
    (_x, _y, z) => 101 - z,
  ),
);

export const sphenoidBone: BoneDefinition = {
  id: 'sphenoid-bone',
  name: { latin: 'Os sphenoidale', english: 'Sphenoid bone' },
  fma: { midline: 52736 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-58, 1486, 98], max: [58, 1561, 154] },
    fineness: { edge: 1.4, triangles: 1500 },
  },
};
