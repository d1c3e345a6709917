import type { BoneDefinition } from '../../definition.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { lacrimoethmoidal, medialWall } from './medial-wall.ts';
import { within } from './sutures.ts';

/** Right lacrimal bone: the front of the medial orbital wall. Body frame, mm. */
const shape: Sdf = within(medialWall, lacrimoethmoidal);

export const lacrimalBone: BoneDefinition = {
  id: 'lacrimal-bone',
  name: { latin: 'Os lacrimale', english: 'Lacrimal bone' },
  fma: { right: 53645, left: 53646 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-18, 1513, 159], max: [-7, 1540, 170] },
    fineness: { edge: 0.7, triangles: 70 },
  },
};
