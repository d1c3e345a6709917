import type { SolidDefinition } from '../../definition.ts';
import { curvedPlate } from '../../geometry/curved-plate.ts';
import {
  bounded,
  capsule,
  chain,
  ellipsoid,
  halfSpace,
  plate,
  type Sdf,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
  sphere,
} from '../../geometry/sdf.ts';
import type { Vec3 } from '../../geometry/vector.ts';

/** Centre of the hip joint, right side, mm. */
export const HIP_CENTRE: Vec3 = [-81, 820, 93];

/** Ala of the ilium: mid-surface and thickness at five heights, from the anterior border to the posterior. */
const wing = curvedPlate({
  facing: [0.88, 0, 0.48],
  through: [
    [-118, 953, 96, 11],
    [-103, 953, 79, 6],
    [-84, 953, 63, 6],
    [-68, 953, 50, 9],
    [-124, 935, 118, 13],
    [-107, 935, 92, 6],
    [-88, 935, 72, 5.5],
    [-69, 935, 58, 11],
    [-58, 935, 35, 13],
    [-119, 915, 135, 9],
    [-114, 915, 112, 11],
    [-100, 915, 93, 5],
    [-78, 915, 71, 7],
    [-56, 915, 42, 17],
    [-116, 895, 142, 8],
    [-107, 895, 115, 9],
    [-91, 895, 91, 8],
    [-73, 895, 73, 11],
    [-52, 895, 38, 13],
    [-104, 878, 122, 9],
    [-95, 878, 106, 12],
    [-78, 878, 88, 12],
    [-62, 878, 70, 14],
    [-49, 878, 48, 12],
    [-97, 863, 116, 11],
    [-90, 863, 100, 18],
    [-76, 863, 86, 22],
    [-64, 863, 76, 16],
  ],
  border: [
    [-116, 898, 151],
    [-117, 915, 147],
    [-121, 934, 130],
    [-119, 952, 106],
    [-108, 963, 88],
    [-95, 966, 75],
    [-75, 963, 58],
    [-62, 952, 49],
    [-53, 935, 30],
    [-46, 918, 16],
    [-43, 905, 18],
    [-49, 890, 29],
    [-49, 876, 40],
    [-53, 872, 55],
    [-66, 866, 67],
    [-69, 852, 67],
    [-98, 848, 122],
    [-100, 862, 127],
    [-104, 875, 129],
    [-112, 885, 138],
  ],
});

/** Crest from the anterior to the posterior superior spine; the tubercle bulges outwards. */
const crest = chain(
  [
    [-117, 897, 147, 4.5],
    [-119, 912, 143, 5],
    [-123, 926, 129, 6],
    [-125, 936, 116, 7],
    [-122, 947, 104, 6],
    [-112, 958, 91, 4],
    [-96, 963, 76, 3],
    [-80, 960, 63, 3.5],
    [-67, 951, 52, 5],
    [-58, 940, 39, 6],
    [-53, 930, 29, 7],
    [-49, 918, 23, 7.5],
    [-47, 909, 22, 6],
  ],
  5,
);

/** The thick part that carries the socket: flat inside, wedge-shaped towards the rim. */
const socketBlock = smoothIntersect(
  5,
  halfSpace([-52, 830, 85], [1, 0.12, 0]),
  halfSpace([-68, 835, 64], [-0.36, 0.18, -0.92]),
  halfSpace([-66, 830, 121], [-0.05, 0.25, 0.97]),
  halfSpace([-86, 830, 94], [-0.86, -0.5, 0.2]),
  halfSpace([-80, 862, 90], [-0.25, 1, 0]),
  halfSpace([-70, 806, 90], [0.1, -1, 0]),
);
const socketBody = bounded(socketBlock, { min: [-106, 798, 46], max: [-44, 868, 130] }, 10);

const socket: Sdf = smoothUnion(
  0,
  sphere(HIP_CENTRE, 25),
  // Acetabular fossa and its notch, which opens downwards between the horns.
  smoothUnion(4, ellipsoid([-66, 822, 92], [10, 13, 13]), capsule([-66, 818, 94], [-72, 796, 97], 11, 13)),
);

const ischium = smoothUnion(
  8,
  chain(
    [
      [-62, 826, 66, 9],
      [-62, 810, 60, 11],
      [-62, 795, 54, 11],
      [-58, 781, 54, 10],
      [-50, 769, 60, 7],
    ],
    6,
  ),
  chain(
    [
      [-56, 814, 74, 6],
      [-56, 800, 70, 9],
      [-53, 785, 66, 9],
      [-47, 772, 68, 8],
    ],
    6,
  ),
);

const ischialSpine = chain([
  [-54, 838, 62, 5],
  [-48, 832, 54, 4],
  [-44, 827, 47, 2.5],
]);

/** Ramus of the ischium with the inferior ramus of the pubis: a strap on edge below the foramen. */
const lowerRamus = smoothUnion(
  4,
  plate([-47, 776, 66], [-36, 766, 78], [-27, 777, 97], 4.5),
  plate([-36, 766, 78], [-27, 777, 97], [-22, 774, 102], 4.5),
  chain(
    [
      [-44, 776, 70, 6],
      [-30, 777, 94, 5],
      [-22, 781, 107, 5],
      [-16, 790, 119, 6],
    ],
    4,
  ),
);

const pubis = smoothUnion(
  6,
  chain(
    [
      [-68, 832, 113, 8],
      [-56, 825, 118, 8],
      [-43, 817, 126, 7],
      [-30, 810, 134, 7],
      [-18, 807, 142, 7],
    ],
    5,
  ),
  plate([-14, 808, 142], [-13, 792, 122], [-28, 804, 124], 6),
  chain(
    [
      [-12, 807, 142, 6],
      [-11, 797, 131, 6],
      [-13, 787, 119, 5],
    ],
    4,
  ),
);

/** Anterior inferior spine, and the arcuate line with the pecten along the brim of the lesser pelvis. */
const spines = smoothUnion(
  5,
  chain(
    [
      [-101, 871, 123, 4],
      [-98, 860, 121, 6],
      [-92, 848, 116, 4],
    ],
    4,
  ),
  chain(
    [
      [-62, 884, 79, 4],
      [-62, 868, 90, 5],
      [-58, 850, 105, 5],
      [-53, 832, 120, 4],
      [-40, 820, 128, 4],
    ],
    4,
  ),
);

const solid = smoothSubtract(
  2.5,
  smoothUnion(
    7,
    bounded(wing, { min: [-136, 846, 8], max: [-36, 970, 158] }, 10),
    crest,
    smoothUnion(5, socketBody, ischialSpine),
    ischium,
    lowerRamus,
    pubis,
    spines,
  ),
  socket,
);

export const hipBone: SolidDefinition = {
  id: 'hip-bone',
  name: { latin: 'Os coxae', english: 'Hip bone' },
  fma: { right: 16586, left: 16587 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: solid,
    bounds: { min: [-140, 752, 6], max: [0, 974, 160] },
    fineness: { edge: 1.8, triangles: 3600 },
  },
};
