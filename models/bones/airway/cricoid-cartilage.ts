import type { BoneDefinition } from '../../definition.ts';
import { type Sdf, symmetric } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';

/** Cricoid cartilage: a signet ring, its broad plate behind, its arch in front. Measured on BodyParts3D and rounded. */
const shape: Sdf = symmetric(
  strap([
    [[0, 1409, 101], [0, 5.4, 0], 2],
    [[-4, 1409.2, 101.4], [0, 6, 0.5], 2.1],
    [[-8, 1408.8, 103.8], [0.6, 6, 0.8], 2],
    [[-9.4, 1406.6, 107.4], [0.6, 4.8, 0.6], 1.9],
    [[-8.8, 1404.6, 111.4], [0.3, 3.2, 0], 1.8],
    [[-5.4, 1403, 115], [0, 2.4, 0], 1.7],
    [[0, 1402.4, 116.2], [0, 2.2, 0], 1.7],
  ]),
);

export const cricoidCartilage: BoneDefinition = {
  id: 'cricoid-cartilage',
  name: { latin: 'Cartilago cricoidea', english: 'Cricoid cartilage' },
  fma: { midline: 9615 },
  tissue: 'cartilage',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-15, 1397, 96], max: [15, 1419, 121] },
    fineness: { edge: 0.8, triangles: 500 },
  },
};
