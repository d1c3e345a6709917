import type { BoneDefinition } from '../../definition.ts';
import { capsule, chain, type Sdf, smoothUnion, symmetric } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';

/** Hyoid bone: body, greater horn up and back, lesser horn. Body frame, mm. */
const shape: Sdf = symmetric(
  smoothUnion(
    2,
    strap([
      [[0, 1436.5, 133.5], [0, 5, -1.2], 2.6],
      [[-8, 1437, 131], [0, 4.6, -1], 2.4],
      [[-12, 1438, 127.5], [0, 3.6, 0], 2],
    ]),
    chain([
      [-12, 1438, 127.5, 2.4],
      [-17, 1440, 118, 1.7],
      [-20, 1444, 108, 1.5],
      [-20, 1447.5, 103, 2],
    ]),
    capsule([-11, 1439.5, 128.5], [-12.5, 1444.5, 126.5], 1.9, 1.1),
  ),
);

export const hyoidBone: BoneDefinition = {
  id: 'hyoid-bone',
  name: { latin: 'Os hyoideum', english: 'Hyoid bone' },
  fma: { midline: 52749 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-25, 1428, 98], max: [25, 1452, 139] },
    fineness: { edge: 0.9, triangles: 300 },
  },
};
