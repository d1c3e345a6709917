import type { Vec3 } from '../../../src/core/math/point.ts';
import { normalize } from '../../../src/core/math/vector.ts';
import type { BoneDefinition } from '../../definition.ts';
import { blade } from '../../geometry/solid/blade.ts';
import {
  capsule,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import type { Seat } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';
import { near } from './parts.ts';

const SEAT: Seat = { centre: [1482, 78], tilt: 0 };
const UP: Vec3 = [0, 1, 0];

/** The atlas: [x, u, f] in mm from y = 1482, z = 78, right half, measured on one adult man. */
function atlas(): Sdf {
  const anteriorArch = smoothUnion(
    2.5,
    blade({ from: [-15, 0.4, 14.6], to: [0, -0.4, 20], up: UP, height: [5, 4.3], thickness: [2.5, 2.5] }),
    // anterior tubercle
    ellipsoid([0, -1, 21.4], [3, 3, 2]),
  );
  // Lateral mass: taller at its outer side, so that both faces look to the midline.
  const inward = normalize([0.42, 0, -1]);
  const mass = near(
    6,
    [
      [-24, -8, -6],
      [-11, 7.5, 15],
    ],
    smoothUnion(
      3,
      blade({
        from: [-16.5, -0.5, 11.5],
        to: [-19.8, -0.5, -3],
        up: UP,
        height: [6.2, 5.4],
        thickness: [5, 4.6],
      }),
      blade({ from: [-18.5, 4.6, 12], to: [-22.2, 5, -2], up: UP, height: [3.6, 3], thickness: [2.8, 2.6] }),
      blade({
        from: [-20.5, -5.6, 9],
        to: [-21.5, -5.4, -1],
        up: UP,
        height: [3.4, 3],
        thickness: [3.6, 3.4],
      }),
      // the tubercle of the transverse ligament
      ellipsoid([-11.8, -0.5, 8.5], [2.2, 2.6, 3]),
    ),
  );
  const transverse = near(
    4,
    [
      [-41, -4, -3],
      [-22, 3, 14],
    ],
    smoothUnion(
      3,
      blade({ from: [-23, 0.5, 12.6], to: [-38.5, -2, 8], up: UP, height: [3.6, 2.4], thickness: [2, 1.9] }),
      blade({
        from: [-23, -1.5, -1],
        to: [-38.5, -3, 3.2],
        up: UP,
        height: [3.2, 2.6],
        thickness: [2.5, 2.2],
      }),
      ellipsoid([-39.2, -2.6, 5.4], [2.9, 3.2, 3.9]),
    ),
  );
  const posteriorArch = near(
    5,
    [
      [-24, -5, -22],
      [0, 3, -2],
    ],
    smoothUnion(
      1.5,
      // thin under the vertebral artery, then stronger towards the midline
      blade({ from: [-23, -1.4, -3], to: [-13.5, -2.2, -13.6], up: UP, height: [3, 3], thickness: [3.6, 3] }),
      blade({ from: [-13.5, -2.2, -13.6], to: [0, -2.6, -20], up: UP, height: [3, 4], thickness: [3, 3.1] }),
      // posterior tubercle
      ellipsoid([0, -2.2, -21.6], [4, 2.6, 2.4]),
    ),
  );
  const artery: Sdf = (x, _u, f) => Math.hypot(x + 29.6, (f - 6.2) * 0.92) - 3.9;
  return symmetric(
    smoothSubtract(
      2,
      smoothUnion(
        3,
        anteriorArch,
        capsule([-15, 0.2, 13], [-18, 1, 11.5], 3.4, 5),
        mass,
        transverse,
        posteriorArch,
      ),
      artery,
      // hollow bean-shaped face for the occipital condyle
      ellipsoid([-14.2, 11.4, 5.6], [5.6, 7.4, 11.5], [[-inward[2], 0, inward[0]], [0, 1, 0], inward]),
      // face for the axis, flatter
      ellipsoid([-13, -11.2, 3.5], [7.6, 6.6, 10.5]),
      // the pit for the dens
      ellipsoid([0, 0.5, 12], [6.6, 5.5, 5.6]),
    ),
  );
}

export const atlasBone: BoneDefinition = {
  id: 'atlas',
  name: { latin: 'atlas', english: 'atlas' },
  fma: { midline: 12519 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: seated(atlas(), SEAT),
    bounds: seatedBox({ min: [-45, -12, -27], max: [45, 12, 26] }, SEAT),
    fineness: { edge: 1.1, triangles: 1400 },
  },
};
