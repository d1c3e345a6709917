import type { SolidDefinition } from '../../definition.ts';
import { rod } from '../../geometry/solid/rod.ts';
import {
  bounded,
  box,
  capsule,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  sphere,
} from '../../geometry/solid/sdf.ts';
import { HIP_CENTRE } from './landmarks.ts';

/** Head with the pit of its ligament, which looks at the acetabular fossa. */
const head = smoothSubtract(2, sphere(HIP_CENTRE, 22.7), sphere([-54, 816, 90], 7.5));

/** Neck: taller than deep, hence two rods one above the other. */
const neck = smoothUnion(
  8,
  rod([
    [-89, 823, 93, 12],
    [-102, 811, 91, 10],
    [-118, 801, 90, 11],
    [-126, 786, 86, 13],
  ]),
  rod([
    [-82, 812, 92, 14],
    [-92, 796, 90, 12.5],
    [-102, 776, 86, 13],
    [-106, 757, 85, 14],
  ]),
);

const greaterTrochanter = smoothUnion(
  6,
  // Upper border, curved round the trochanteric fossa.
  rod([
    [-136, 809, 91, 5],
    [-128, 812, 78, 6.5],
    [-119, 810, 69, 5.5],
  ]),
  rod([
    [-123, 804, 72, 8],
    [-126, 794, 72, 11],
    [-124, 780, 75, 12],
    [-116, 762, 81, 12],
  ]),
  rod([
    [-133, 804, 90, 9],
    [-132, 794, 89, 12],
    [-124, 778, 86, 12],
    [-115, 758, 85, 13],
  ]),
  // Intertrochanteric line.
  rod([
    [-121, 803, 93, 10],
    [-113, 790, 90, 11],
    [-106, 770, 88, 11],
  ]),
);

const crestAndLesserTrochanter = smoothUnion(
  5,
  rod([
    [-119, 808, 69, 5],
    [-114, 790, 68, 6],
    [-105, 770, 71, 6],
    [-96, 758, 73, 6],
  ]),
  rod([
    [-104, 766, 82, 9],
    [-95, 759, 75, 7.5],
    [-93, 752, 74, 6],
  ]),
);

/** Shaft, bowed forward, thickening towards the knee; the linea aspera runs down its back. */
const shaft = smoothUnion(
  4,
  rod([
    [-113, 772, 82, 16],
    [-110, 750, 85, 15.5],
    [-109, 735, 88, 14.7],
    [-106, 700, 93, 13.8],
    [-100, 650, 95, 13.2],
    [-96, 600, 95.5, 13.3],
    [-90, 550, 93, 14.3],
    [-85, 500, 89, 15.5],
    [-82, 470, 84.5, 16.3],
    [-80, 444, 79, 18],
  ]),
  rod([
    [-108, 720, 79, 3],
    [-100, 655, 83.5, 3],
    [-95, 605, 82.5, 3],
    [-90, 550, 80, 3],
  ]),
);

const supracondylar = smoothUnion(
  8,
  rod([
    [-91, 525, 89, 11],
    [-92, 490, 87, 13],
    [-93, 465, 83, 12],
    [-99, 440, 75, 14],
  ]),
  rod([
    [-82, 525, 90, 11],
    [-77, 490, 88, 12],
    [-69, 468, 83, 12],
    [-56, 446, 72, 11],
  ]),
);

const condyles = smoothSubtract(
  4,
  smoothUnion(
    7,
    ellipsoid([-99, 430, 70], [16, 22, 28]),
    ellipsoid([-53, 427, 69], [16, 24, 29]),
    box([-77, 434, 82], [30, 12, 17], 8),
    // Ridges of the patellar surface, the lateral one higher.
    capsule([-99, 439, 91], [-99, 418, 84], 10),
    capsule([-67, 438, 89], [-64, 416, 83], 11),
    // Epicondyles.
    sphere([-104, 434, 68], 10),
    sphere([-47, 438, 70], 11),
  ),
  capsule([-79, 400, 52], [-79, 433, 52], 10.5, 9),
  capsule([-79, 402, 68], [-80, 418, 108], 7, 6),
);

const femurSolid: Sdf = smoothUnion(
  7,
  bounded(smoothUnion(5, head, neck), { min: [-140, 742, 66], max: [-58, 844, 118] }, 12),
  bounded(greaterTrochanter, { min: [-146, 744, 56], max: [-102, 820, 106] }, 12),
  bounded(crestAndLesserTrochanter, { min: [-126, 744, 62], max: [-84, 816, 94] }, 12),
  shaft,
  bounded(supracondylar, { min: [-116, 424, 60], max: [-42, 538, 104] }, 12),
  bounded(condyles, { min: [-118, 402, 38], max: [-34, 462, 104] }, 12),
);

export const femur: SolidDefinition = {
  id: 'femur',
  name: { latin: 'Femur', english: 'Femur' },
  fma: { right: 24474, left: 24475 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: femurSolid,
    bounds: { min: [-150, 396, 34], max: [-30, 848, 122] },
    fineness: { edge: 2.2, triangles: 1100 },
  },
};
