import type { BoneDefinition } from '../../definition.ts';
import { leaf, planeThrough } from '../../geometry/solid/leaf.ts';
import {
  bounded,
  box,
  capsule,
  chain,
  type Sdf,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
  symmetric,
  union,
} from '../../geometry/solid/sdf.ts';
import { onVault, shell } from './braincase.ts';
import { nasalCavity, orbit, orbitalWall } from './cavities.ts';
import { beforeCoronal, belowFrontozygomatic, other, within } from './sutures.ts';

/** Superciliary arch, then the supraorbital margin down and out to the zygomatic process. */
const brow = bounded(
  smoothUnion(
    4,
    chain(
      [
        [-3, 1552, 174, 5.5],
        [-12, 1553.5, 173.5, 5.5],
        [-24, 1556, 170.5, 5],
      ],
      4,
    ),
    chain(
      [
        [-12, 1545, 172, 4.5],
        [-19, 1552, 172.5, 4],
        [-29, 1554, 171, 4],
        [-39, 1552.5, 166, 4],
        [-45.5, 1548, 160, 3.8],
        [-48.5, 1543, 156.5, 3],
        [-48, 1538, 155.5, 2.4],
      ],
      3,
    ),
  ),
  { min: [-54, 1534, 150], max: [8, 1566, 184] },
);

/** Glabella down to the nasion, the nasal part and the walls beside the ethmoidal notch. */
const nasalPart = bounded(
  smoothUnion(
    4,
    capsule([0, 1552, 174], [0, 1541.5, 174], 6, 4.8),
    capsule([-12, 1545, 168], [-12.5, 1546, 140], 4.5, 4.5),
    capsule([-6, 1550, 173.5], [-8.5, 1540.5, 172], 5.5, 3.8),
    leaf({
      facing: 0,
      outline: [
        [1552, 138],
        [1552, 172],
        [1535, 172],
        [1534, 140],
      ],
      surface: planeThrough([1550, 150, -10], [1535, 150, -11.5], [1550, 170, -9.5]),
      radius: 2.2,
      smooth: false,
    }),
  ),
  { min: [-18, 1528, 132], max: [8, 1566, 184] },
);

/** Lowest edge of the orbital part: on the medial wall, over the sphenoid and inside the zygomatic process. */
const roofEdge = (x: number, z: number): number => {
  if (x > -19) return 1536;
  return z < 148.5 ? 1545 : 1536 + Math.max(0, -24 - x) * 0.1;
};

/** Orbital part: the roof, rounded down into the upper part of the medial wall. */
const orbitalRoof: Sdf = (x, y, z) => Math.max(orbitalWall(3.2)(x, y, z), roofEdge(x, z) - y, 136 - z);

const crest = (x: number, y: number, z: number, r: number) => [...onVault(x, y, z, r * 0.35), r] as const;
/** The temporal line: a low crest from the zygomatic process up and back over the side of the forehead. */
const temporalLine = bounded(
  chain(
    [
      [-47, 1548, 157.5, 2.6],
      crest(-48, 1560, 154, 2.6),
      crest(-52, 1575, 146, 2.4),
      crest(-54, 1590, 130, 1.6),
    ],
    2,
  ),
  { min: [-62, 1544, 120], max: [-42, 1598, 164] },
);

/** Where the sphenoid's wings and the zygomatic bone take over below the frontal bone. */
const below = union(
  box([-59, 1500, 124], [21, 52.5, 24]),
  box([-35, 1500, 118], [45, 53, 19]),
  smoothIntersect(0, box([-59, 1500, 165], [21, 60, 25]), belowFrontozygomatic),
);

const squama: Sdf = shell(4.6);

/** Frontal bone with the orbital roofs, right half. */
const half: Sdf = within(
  smoothSubtract(
    1.5,
    smoothUnion(3, smoothUnion(6, squama, temporalLine, brow, nasalPart), orbitalRoof),
    orbit,
    nasalCavity,
  ),
  beforeCoronal,
  other(below),
);

/** Frontal bone, body frame, mm. */
const shape = symmetric(half);

export const frontalBone: BoneDefinition = {
  id: 'frontal-bone',
  name: { latin: 'Os frontale', english: 'Frontal bone' },
  fma: { midline: 52734 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-64, 1528, 112], max: [64, 1636, 187] },
    fineness: { edge: 1.7, triangles: 2200 },
  },
};
