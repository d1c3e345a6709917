import type { Vec3 } from '../../../src/core/math/point.ts';
import type { BoneDefinition } from '../../definition.ts';
import { blade } from '../../geometry/solid/blade.ts';
import {
  capsule,
  chain,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import type { Seat } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';
import { facet, foramen, lamina, medianBlade, near, roof } from './parts.ts';

/** Origin of the figures below; the lower end plate is tilted, see `AXIS_LOWER_PLATE`. */
const SEAT: Seat = { centre: [1463, 80], tilt: 0 };

/** The plate on which the disc C2/C3 lies: centre [y, z] and tilt. */
export const AXIS_LOWER_PLATE = { centre: [1459.5, 90], tilt: -11 } as const;

const UP: Vec3 = [0, 1, 0];

/** The axis: [x, u, f] in mm from y = 1463, z = 80, right half, measured on one adult man. */
function axis(): Sdf {
  const dens = near(
    5.5,
    [
      [0, 10, 8],
      [0, 23, 9.5],
    ],
    smoothUnion(
      4,
      ellipsoid([0, 21.5, 9.3], [5.1, 7, 6.2]),
      capsule([0, 10, 10], [0, 20, 10], 5.4, 4.7),
      ellipsoid([0, 26.5, 8.8], [2.8, 2.2, 3.4]),
    ),
  );
  const body = smoothUnion(
    4,
    blade({ from: [0, 11, 9.5], to: [0, -0.5, 9.5], up: [1, 0, 0], height: [7, 9], thickness: [5.8, 6.6] }),
    // the lower plate overhangs the third vertebra in front
    ellipsoid([0, -2.4, 13], [7, 2.6, 4.4]),
    medianBlade([11, 14.3], [-2.5, 16.3], [2, 2], [1.8, 2.4]),
  );
  const mass = smoothUnion(
    3,
    facet([-13.6, 10.6, 7], [-0.4, 0.92, -0.02], [8.8, 8.4], 2.2),
    blade({ from: [-8, 6, 8], to: [-19, 5.5, 7.5], up: UP, height: [6.5, 3.4], thickness: [6.5, 5.5] }),
    // inferior articular process with its face down and forwards
    blade({
      from: [-17.5, 5, -1],
      to: [-18.5, -4.4, -9.5],
      up: [1, 0, 0],
      height: [5, 5.6],
      thickness: [4.2, 3],
    }),
    facet([-18.6, -5.2, -8], [0, -0.75, 0.66], [5.6, 5], 1.8),
  );
  const transverse = smoothUnion(
    2.5,
    chain(
      [
        [-20, 5, 8, 2.6],
        [-23.6, 0.5, 6, 2],
        [-25, -2.6, 3.5, 2.3],
        [-22, -1.5, -3, 2.4],
        [-18.5, 0, -7, 3],
      ],
      1.5,
    ),
  );
  const plates = { laminaTop: [2.6, -16.4] as const, laminaBottom: [-7.6, -17.4] as const };
  const arch = smoothUnion(
    3,
    lamina(plates, [-14.5, -1.4, -9.5], 6, [2.3, 2.8]),
    roof([-10, 1.5, -13], [-9, -5.5, -13.5], [-4, -24], 2),
  );
  const spine = smoothUnion(
    3,
    medianBlade([-2.4, -18], [-6.5, -27.5], [5.4, 4.4], [3.2, 2.4]),
    // the forked tip
    capsule([-1.2, -6.5, -27], [-2.9, -11, -30.2], 3, 1.9),
  );
  const ring = smoothSubtract(
    2,
    smoothUnion(3.5, dens, body, mass, transverse, arch),
    foramen([12.2, 3.6, -14.8], 0.08),
    capsule([-17, -8, 0.8], [-21.6, 3, 2.4], 2.5),
    capsule([-21.6, 3, 2.4], [-28, 3.6, 2.6], 2.4),
  );
  return symmetric(smoothUnion(3.5, ring, spine));
}

export const axisBone: BoneDefinition = {
  id: 'axis',
  name: { latin: 'axis', english: 'axis' },
  fma: { midline: 12520 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: seated(axis(), SEAT),
    bounds: seatedBox({ min: [-30, -16, -36], max: [30, 31, 20] }, SEAT),
    fineness: { edge: 1.1, triangles: 1400 },
  },
};
