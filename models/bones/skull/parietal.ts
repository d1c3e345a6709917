import type { BoneDefinition } from '../../definition.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { shell } from './braincase.ts';
import { beforeCoronal, belowLambdoid, belowSquamous, other, sagittal, within } from './sutures.ts';

/** Right parietal bone, body frame, mm. */
const shape: Sdf = within(
  shell(4.8),
  sagittal,
  other(beforeCoronal),
  other(belowLambdoid),
  other(belowSquamous),
);

export const parietalBone: BoneDefinition = {
  id: 'parietal-bone',
  name: { latin: 'Os parietale', english: 'Parietal bone' },
  fma: { right: 52788, left: 52789 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-76, 1522, -4], max: [2, 1641, 141] },
    fineness: { edge: 1.8, triangles: 900 },
  },
};
