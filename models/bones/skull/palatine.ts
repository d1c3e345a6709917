import type { BoneDefinition } from '../../definition.ts';
import { leaf } from '../../geometry/solid/leaf.ts';
import { type Sdf, smoothUnion } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { within } from './sutures.ts';

/** Right palatine bone: the back of the hard palate and the wall that rises beside the choana. Body frame, mm. */
const shape: Sdf = within(
  smoothUnion(
    2.5,
    strap([
      [[-8, 1487, 155], [-8.5, -0.6, 0], 2],
      [[-8, 1487.5, 138.5], [-7.5, -0.6, 0], 1.8],
    ]),
    leaf({
      facing: 0,
      outline: [
        [1486, 137],
        [1486, 149],
        [1508, 142],
        [1518, 137],
        [1516, 133],
        [1498, 134],
      ],
      surface: (y) => -15 - Math.max(0, 1500 - y) * 0.05,
      radius: 1.1,
      smooth: false,
    }),
  ),
  (x) => x - 0.2,
  (_x, _y, z) => z - 151,
);

export const palatineBone: BoneDefinition = {
  id: 'palatine-bone',
  name: { latin: 'Os palatinum', english: 'Palatine bone' },
  fma: { right: 53655, left: 53656 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-19, 1483, 131], max: [1, 1521, 153] },
    fineness: { edge: 0.8, triangles: 180 },
  },
};
