import type { BoneDefinition } from '../../definition.ts';
import { leaf } from '../../geometry/solid/leaf.ts';
import {
  bounded,
  capsule,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  sphere,
} from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { maxillarySinus, nasalCavity, orbit, orbitalWall } from './cavities.ts';
import { beforeNasal, other, within, zygomaticSide } from './sutures.ts';
import { upperRoots } from './teeth.ts';

const alveolarProcess = strap([
  [[0, 1484, 177.5], [0, 7, 0.5], 4.6],
  [[-8.5, 1484, 176.5], [0, 7, 0.5], 4.8],
  [[-16, 1484, 170.5], [0, 7, 0], 5.2],
  [[-22, 1484.5, 161], [0, 7, 0], 5.8],
  [[-24, 1486, 151], [0, 7, 0], 6.5],
  [[-24, 1489, 142], [0, 7, 0], 6],
]);

/** Palatine process: the hard palate as far as the palatine bone behind. */
const palate = within(
  leaf({
    facing: 1,
    outline: [
      [2, 146],
      [2, 178],
      [-12, 174],
      [-20, 160],
      [-22, 146],
    ],
    surface: (x, z) => 1487.5 - 0.012 * x * x - Math.max(0, z - 165) * 0.25,
    radius: 2.4,
    smooth: false,
  }),
  (_x, _y, z) => 151 - z,
);

const body = smoothUnion(
  5,
  ellipsoid([-26, 1499, 154.5], [12.5, 16, 12.5]),
  ellipsoid([-25, 1501, 146], [11, 16, 9]),
  capsule([-24, 1504, 158], [-38, 1501, 157.5], 8.5, 6.5),
  capsule([-17, 1495, 170], [-20, 1506, 168], 5, 5),
);

/** From the alveolar process up beside the nose to the frontal bone. */
const frontalProcess = strap([
  [[-16.5, 1498, 172.5], [-3, 0, -6], 3.6],
  [[-15, 1506, 174.5], [-4, 0, -6.5], 3],
  [[-11.5, 1515, 176.5], [-3, 0, -8], 2.2],
  [[-10, 1523, 175.5], [-2.6, 0, -8], 2.2],
  [[-9, 1531, 175], [-3, 0, -6.5], 2.2],
  [[-8, 1540, 174.5], [-3, 0, -1], 2.2],
]);

const nasalSpine = capsule([0, 1489, 175], [0, 1491, 182.5], 2.6, 1.2);
/** Orbital face: the floor of the orbit, up to the foot of its medial wall. */
const orbitalFloor: Sdf = (x, y, z) => Math.max(orbitalWall(2.6)(x, y, z), y - 1519, 139 - z);

const canineFossa = sphere([-27, 1496, 174.5], 8);
const infraorbitalForamen = capsule([-25, 1503, 175], [-26, 1506, 160], 1.2);

/** Right maxilla without the teeth, body frame, mm. */
const shape: Sdf = bounded(
  within(
    smoothSubtract(
      2,
      smoothUnion(
        2.5,
        smoothSubtract(
          3,
          smoothUnion(2, smoothUnion(4, body, alveolarProcess, frontalProcess, orbitalFloor), upperRoots),
          nasalCavity,
          maxillarySinus,
        ),
        palate,
        nasalSpine,
      ),
      orbit,
      canineFossa,
      infraorbitalForamen,
    ),
    other(zygomaticSide),
    other(beforeNasal),
    (x) => x - 0.2,
    (_x, y) => y - 1541,
  ),
  { min: [-46, 1474, 134], max: [2, 1544, 190] },
);

export const maxilla: BoneDefinition = {
  id: 'maxilla',
  name: { latin: 'Maxilla', english: 'Maxilla' },
  fma: { right: 53649, left: 53650 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-46, 1474, 133], max: [1, 1544, 190] },
    fineness: { edge: 1.1, triangles: 1300 },
  },
};
