import type { Vec3 } from '../../src/core/math/point.ts';
import { normalize } from '../../src/core/math/vector.ts';
import { capsule, ellipsoid, type Sdf, smoothSubtract, smoothUnion } from '../geometry/solid/sdf.ts';
import { type TubePoint, taperedTube } from './tube.ts';

/**
 * Middle of the right auricle, mm: the tragus lies before the ear canal of the temporal bone (y 1512, z 92), the rim
 * stands 18 mm off the head (BodyParts3D; Farkas 1994: length 62 mm, breadth 35).
 */
export const EAR: Vec3 = [-77.5, 1518, 90];
/** Axes of the auricle: up (leaning back), outward from its face, and toward its rear edge. */
const UP = normalize([0.04, 1, -0.2]);
const REAR = normalize([-0.5, -0.15, -0.85]);
const OUT = normalize([
  UP[1] * REAR[2] - UP[2] * REAR[1],
  UP[2] * REAR[0] - UP[0] * REAR[2],
  UP[0] * REAR[1] - UP[1] * REAR[0],
]);
const AXES = [REAR, UP, OUT] as const;

/** A point of the auricle: `rear` and `up` in its plane, `out` from it, mm. */
const at = (rear: number, up: number, out: number): Vec3 => [
  EAR[0] + REAR[0] * rear + UP[0] * up + OUT[0] * out,
  EAR[1] + REAR[1] * rear + UP[1] * up + OUT[1] * out,
  EAR[2] + REAR[2] * rear + UP[2] * up + OUT[2] * out,
];

/** A rounded rim of the auricle. */
const rim = (points: readonly TubePoint[]): Sdf => taperedTube(points, at);

/** The shell with its lobe, the bowl and the furrow behind the rim hollowed out. */
const shell = smoothSubtract(
  3,
  smoothUnion(
    5,
    ellipsoid(at(0, 4, -0.5), [15.5, 24, 4], AXES),
    ellipsoid(at(-6.5, -22.5, 0), [8.8, 9, 3.5], AXES),
    // What the bowl stands out from the head with, behind.
    ellipsoid(at(-4, -2, -5), [11, 15, 6], AXES),
  ),
  ellipsoid(at(-3.5, -5, 5.5), [8.5, 10, 9], AXES),
  ellipsoid(at(-3, 8.5, 5.5), [8, 5, 7], AXES),
);

/** Helix, from its root in the bowl round the rim to the lobe. */
const helix = rim([
  [-4, 2, -1, 1.6],
  [-11, 4, 1.2, 2.2],
  [-15, 11, 2.4, 2.7],
  [-13, 21, 3.2, 2.9],
  [-5, 27.5, 3.6, 3],
  [5, 27.5, 3.4, 2.9],
  [13, 20.5, 3, 2.7],
  [16, 10, 2.6, 2.5],
  [15, -2, 2.2, 2.3],
  [11, -13, 1.6, 2.2],
  [4, -21, 1, 2.4],
  [-1, -25, 0.2, 2.6],
]);

/** Antihelix with its two crura, and the antitragus at its foot. */
const antihelix = smoothUnion(
  2,
  rim([
    [-5, -14.5, 2, 2],
    [2, -12.5, 2.4, 2.1],
    [7, -5, 3, 2.2],
    [8, 4, 3.2, 2.3],
    [6, 12, 2.8, 2.2],
    [2, 20, 2, 1.8],
  ]),
  rim([
    [7, 9, 2.8, 2],
    [1, 14, 2, 1.8],
    [-7, 16, 1, 1.4],
  ]),
);

const tragus = smoothUnion(
  3,
  ellipsoid(at(-13.5, -5, 1.5), [3.6, 5.6, 3.4], AXES),
  capsule(at(-14, -5, 2.5), at(-10.5, -6, 3.4), 2.6, 2),
);

/** The right auricle. */
export const ear: Sdf = smoothUnion(3, shell, helix, antihelix, tragus);
