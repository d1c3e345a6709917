import type { Vec3 } from '../../src/core/math/point.ts';
import { normalize } from '../../src/core/math/vector.ts';
import { hermite } from '../geometry/hermite.ts';
import { capsule, ellipsoid, type Sdf, smoothSubtract, smoothUnion, union } from '../geometry/solid/sdf.ts';

const CENTRE: Vec3 = [-80, 1523, 66];
/** Axes of the auricle: up (leaning back), outward from its face, and toward its rear edge. */
const UP = normalize([0, 1, -0.18]);
const REAR = normalize([-0.5, -0.18, -0.85]);
const OUT = normalize([
  UP[1] * REAR[2] - UP[2] * REAR[1],
  UP[2] * REAR[0] - UP[0] * REAR[2],
  UP[0] * REAR[1] - UP[1] * REAR[0],
]);

/** A point of the auricle: `rear` and `up` in its plane, `out` from it, mm. */
const at = (rear: number, up: number, out: number): Vec3 => [
  CENTRE[0] + REAR[0] * rear + UP[0] * up + OUT[0] * out,
  CENTRE[1] + REAR[1] * rear + UP[1] * up + OUT[1] * out,
  CENTRE[2] + REAR[2] * rear + UP[2] * up + OUT[2] * out,
];

/** A rounded rim along a smooth curve through `points` of the auricle. */
function rim(points: readonly (readonly [number, number, number])[], r: number): Sdf {
  const curve = hermite(
    points.map((_, i) => i),
    points,
  );
  const fine = Array.from({ length: (points.length - 1) * 3 + 1 }, (_, i) => {
    const [rear, up, out] = curve(i / 3);
    return at(rear!, up!, out!);
  });
  return union(...fine.slice(1).map((p, i) => capsule(fine[i]!, p, r)));
}

/** The right auricle: shell with lobe, helix, antihelix and tragus; the bowl is hollowed. */
export const ear: Sdf = smoothUnion(
  4,
  smoothSubtract(
    4,
    smoothUnion(
      6,
      ellipsoid(at(0, 5, 0), [17, 25, 4.5], [REAR, UP, OUT]),
      ellipsoid(at(-5, -22, 0), [9, 11, 4], [REAR, UP, OUT]),
    ),
    ellipsoid(at(-4, -2, 6), [9, 14, 6], [REAR, UP, OUT]),
  ),
  rim(
    [
      [-14, 4, 1],
      [-15, 16, 1.5],
      [-8, 27, 2],
      [2, 30, 2],
      [11, 25, 2],
      [15.5, 14, 2],
      [15, 0, 1.5],
      [10, -12, 1],
    ],
    3.3,
  ),
  rim(
    [
      [4, 18, 2.5],
      [7, 6, 3],
      [5, -8, 3],
      [-1, -15, 2.5],
    ],
    3,
  ),
  ellipsoid(at(-13, -4, 2), [4, 6, 3], [REAR, UP, OUT]),
);
