import type { Vec3 } from '../../../src/core/math/point.ts';
import type { SolidDefinition } from '../../definition.ts';
import { curvedPlate } from '../../geometry/solid/curved-plate.ts';
import { rod } from '../../geometry/solid/rod.ts';
import {
  bounded,
  capsule,
  ellipsoid,
  halfSpace,
  plate,
  type Sdf,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
  sphere,
} from '../../geometry/solid/sdf.ts';
import { HIP_CENTRE } from './landmarks.ts';

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
    [-56, 935, 35, 12],
    [-119, 915, 135, 9],
    [-114, 915, 112, 11],
    [-100, 915, 93, 5],
    [-78, 915, 71, 7],
    [-53, 915, 38, 18],
    [-116, 895, 142, 8],
    [-107, 895, 115, 9],
    [-91, 895, 91, 8],
    [-73, 895, 73, 11],
    [-55, 895, 48, 16],
    [-104, 878, 122, 9],
    [-95, 878, 106, 12],
    [-78, 878, 88, 12],
    [-62, 878, 70, 14],
    [-51, 878, 50, 14],
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
    [-65, 867, 67],
    [-70, 860, 74],
    [-94, 856, 114],
    [-100, 863, 126],
    [-104, 875, 129],
    [-112, 885, 138],
  ],
});

/** Crest from the anterior to the posterior superior spine; the tubercle bulges outwards. */
const crest = rod([
  [-116, 897, 147, 4],
  [-117, 912, 143, 4.5],
  [-121, 926, 130, 5.5],
  [-123, 936, 117, 6.5],
  [-119, 947, 104, 5],
  [-109, 958, 90, 3.5],
  [-95, 963, 75, 3],
  [-79, 960, 62, 3.5],
  [-66, 951, 51, 5],
  [-57, 940, 39, 5.5],
  [-51, 930, 29, 6.5],
  [-46, 918, 23, 7],
  [-43, 906, 22, 5.5],
]);

/** The thick part that carries the socket: flat inside, wedge-shaped towards the rim, narrowing to the wing. */
const socketBlock = smoothIntersect(
  6,
  halfSpace([-52, 830, 85], [1, 0.12, 0]),
  halfSpace([-70, 835, 62], [-0.39, 0.3, -0.92]),
  halfSpace([-66, 830, 121], [-0.05, 0.25, 0.97]),
  halfSpace([-62, 853, 104], [0.55, 0.85, 1]),
  halfSpace([-92, 845, 77], [-0.75, 0.2, -0.65]),
  halfSpace([-86, 830, 94], [-0.86, -0.5, 0.2]),
  halfSpace([-80, 872, 90], [-0.25, 1, 0]),
  halfSpace([-70, 808, 90], [0.1, -1, 0.1]),
  halfSpace([-66, 816, 58], [-0.1, -0.8, -0.7]),
);

const socket: Sdf = smoothUnion(
  0,
  sphere(HIP_CENTRE, 25),
  // Acetabular fossa and its notch, which opens downwards between the horns.
  smoothUnion(4, ellipsoid([-68, 822, 92], [10, 13, 13]), capsule([-68, 816, 94], [-76, 796, 98], 10, 11)),
);

const ischium = smoothUnion(
  8,
  rod([
    [-57, 834, 66, 6],
    [-60, 813, 60, 9],
    [-62, 796, 54, 11],
    [-59, 782, 54, 10],
    [-52, 770, 59, 7],
  ]),
  rod([
    [-57, 816, 76, 6],
    [-57, 802, 71, 8],
    [-54, 787, 66, 8],
    [-48, 774, 67, 7],
  ]),
);

const ischialSpine = plate([-52, 846, 61], [-53, 820, 56], [-45, 828, 48], 2.5);

/** Ramus of the ischium with the inferior ramus of the pubis: a strap on edge below the foramen. */
const lowerRamus = smoothUnion(
  11,
  rod([
    [-50, 767, 60, 6],
    [-39, 765, 72, 5],
    [-30, 769, 88, 4.5],
    [-22, 774, 101, 4.5],
    [-15, 782, 115, 5],
    [-11, 791, 126, 5],
  ]),
  rod([
    [-50, 780, 63, 6],
    [-41, 777, 73, 5],
    [-32, 778, 89, 4],
    [-25, 782, 103, 4],
    [-21, 792, 115, 4.5],
  ]),
);

const pubis = smoothUnion(
  6,
  rod([
    [-68, 832, 113, 8],
    [-56, 825, 118, 7.5],
    [-43, 817, 126, 7],
    [-30, 810, 134, 6.5],
    [-18, 807, 142, 7],
  ]),
  plate([-15, 807, 141], [-13, 792, 123], [-28, 803, 123], 6),
  // Symphyseal border.
  rod([
    [-11, 807, 142, 6],
    [-10, 797, 131, 6],
    [-12, 786, 118, 5],
  ]),
  // Margin of the obturator foramen below the notch.
  rod([
    [-53, 800, 80, 4],
    [-52, 809, 92, 3],
    [-54, 812, 106, 4],
    [-44, 811, 118, 4],
  ]),
);

const anteriorInferiorSpine = rod([
  [-102, 873, 124, 3],
  [-98, 861, 120, 5],
  [-92, 848, 115, 4],
]);

/** Arcuate line and pecten: the brim of the lesser pelvis. */
const brim = rod([
  [-69, 890, 78, 3],
  [-68, 876, 83, 5],
  [-65, 860, 94, 5],
  [-60, 843, 109, 5],
  [-52, 828, 119, 4],
  [-38, 817, 129, 4],
]);

/** Margin of the auricular surface, ear-shaped, open towards the iliac tuberosity. */
const auricular = rod([
  [-62, 893, 73, 2],
  [-62, 887, 78, 2.5],
  [-58, 878, 77, 3],
  [-52, 874, 64, 3],
  [-48, 876, 50, 3],
  [-48, 884, 40, 3],
]);

const near = (part: Sdf, min: Vec3, max: Vec3): Sdf => bounded(part, { min, max }, 12);

const solid = smoothSubtract(
  2,
  smoothUnion(
    9,
    near(wing, [-134, 852, 12], [-40, 968, 154]),
    near(crest, [-130, 890, 14], [-36, 968, 154]),
    near(smoothUnion(14, socketBlock, ischium), [-104, 760, 42], [-42, 876, 128]),
    near(ischialSpine, [-58, 816, 44], [-40, 850, 66]),
    near(lowerRamus, [-58, 758, 52], [-4, 800, 134]),
    near(pubis, [-78, 780, 76], [-3, 842, 152]),
    near(anteriorInferiorSpine, [-108, 842, 108], [-86, 878, 130]),
    near(brim, [-76, 810, 72], [-32, 896, 136]),
    near(auricular, [-66, 870, 36], [-44, 906, 84]),
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
    fineness: { edge: 1.6, triangles: 3600 },
  },
};
