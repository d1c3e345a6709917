import type { BoneDefinition } from '../../definition.ts';
import { chain, type Sdf, smoothUnion, symmetric } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';

/**
 * Thyroid cartilage: a plate on either side that meets the other in front under the notch, wider above than below, with
 * a long horn up to the hyoid bone and a short one down to the cricoid cartilage. Measured on BodyParts3D and rounded.
 */
const shape: Sdf = symmetric(
  smoothUnion(
    1.5,
    strap([
      [[0, 1411.5, 124], [0, 7.5, 3.6], 1.6],
      [[-3.5, 1413.5, 122.5], [-0.6, 8.8, 3], 1.5],
      [[-8, 1417, 120.5], [-1.5, 11.5, 2.4], 1.4],
      [[-12.5, 1417.8, 116], [-2, 11, 1], 1.4],
      [[-15.2, 1417.5, 110], [-2, 10, 0.3], 1.5],
      [[-16, 1418, 104], [-1.8, 8.6, 0], 1.5],
      [[-16, 1418.5, 99.8], [-1.8, 8, -0.3], 1.5],
    ]),
    chain([
      [-17.6, 1425, 99.5, 1.8],
      [-18.2, 1431, 98.6, 1.3],
      [-17.6, 1437, 98.2, 0.9],
    ]),
    chain([
      [-14.4, 1411, 99.4, 1.7],
      [-13.8, 1406.5, 98.8, 1.3],
      [-13, 1404, 99.3, 0.9],
    ]),
  ),
);

export const thyroidCartilage: BoneDefinition = {
  id: 'thyroid-cartilage',
  name: { latin: 'Cartilago thyroidea', english: 'Thyroid cartilage' },
  fma: { midline: 55099 },
  tissue: 'cartilage',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-24, 1398, 94], max: [24, 1442, 133] },
    fineness: { edge: 0.8, triangles: 900 },
  },
};
