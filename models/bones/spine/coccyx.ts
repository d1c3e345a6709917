import type { BoneDefinition } from '../../definition.ts';
import { capsule, ellipsoid, type Sdf, smoothUnion, symmetric } from '../../geometry/solid/sdf.ts';
import type { Seat } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';

const SEAT: Seat = { centre: [870, 45], tilt: 0 };

/** The coccyx, four segments: [x, u, f] in mm from y = 870, z = 45 (as the sacrum), right half. */
function coccyx(): Sdf {
  return symmetric(
    smoothUnion(
      2.4,
      smoothUnion(
        3,
        ellipsoid([0, -52.5, -24.8], [9, 6, 4.8]),
        capsule([-6, -53.5, -24.6], [-14.5, -56, -24.2], 3.6, 2.2),
        // horns, towards those of the sacrum
        capsule([-6, -50, -28], [-7, -44.5, -30.6], 2.4, 1.7),
      ),
      ellipsoid([0, -62.5, -23.4], [8.8, 5.2, 4.4]),
      ellipsoid([0, -70, -20.6], [6.4, 4.4, 3.8]),
      ellipsoid([0, -75.5, -17.4], [4.2, 3.4, 3.2]),
    ),
  );
}

export const coccyxBone: BoneDefinition = {
  id: 'coccyx',
  name: { latin: 'os coccygis', english: 'coccyx' },
  fma: { midline: 20229 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: seated(coccyx(), SEAT),
    bounds: seatedBox({ min: [-20, -82, -35], max: [20, -40, -10] }, SEAT),
    fineness: { edge: 1.2, triangles: 360 },
  },
};
