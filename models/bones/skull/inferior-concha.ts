import type { BoneDefinition } from '../../definition.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';

/** Right inferior nasal concha, body frame, mm. */
const shape: Sdf = strap([
  [[-9.5, 1500, 164], [2.6, 4.4, 0], 1.2],
  [[-10, 1500, 152], [3, 5, 0], 1.3],
  [[-9.5, 1500, 138], [2, 3, 0], 1.2],
]);

export const inferiorConcha: BoneDefinition = {
  id: 'inferior-nasal-concha',
  name: { latin: 'Concha nasalis inferior', english: 'Inferior nasal concha' },
  fma: { right: 54737, left: 54738 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-15, 1493, 135], max: [-5, 1507, 167] },
    fineness: { edge: 0.8, triangles: 100 },
  },
};
