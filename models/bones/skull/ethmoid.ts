import type { BoneDefinition } from '../../definition.ts';
import { leaf } from '../../geometry/solid/leaf.ts';
import { box, type Sdf, smoothUnion, symmetric } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { lacrimoethmoidal, medialWall } from './medial-wall.ts';
import { other, within } from './sutures.ts';

const perpendicularPlate = leaf({
  facing: 0,
  outline: [
    [1542, 138],
    [1542, 172],
    [1528, 177],
    [1512, 166],
    [1524, 138],
  ],
  surface: () => 0,
  radius: 0.9,
  smooth: false,
});

const middleConcha = strap([
  [[-5.5, 1517, 160], [1.4, 4, 0], 1.2],
  [[-6.5, 1516, 148], [1.6, 5, 0], 1.3],
  [[-6, 1516, 136], [1, 3, 0], 1.2],
]);

/** Ethmoid bone with the middle concha: closes the nose and the orbits behind. Body frame, mm. */
const shape: Sdf = symmetric(
  smoothUnion(
    0.6,
    perpendicularPlate,
    within(medialWall, other(lacrimoethmoidal)),
    middleConcha,
    box([-5, 1541, 152], [6, 1.2, 15], 1),
  ),
);

export const ethmoidBone: BoneDefinition = {
  id: 'ethmoid-bone',
  name: { latin: 'Os ethmoidale', english: 'Ethmoid bone' },
  fma: { midline: 52740 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-17, 1491, 128], max: [17, 1545, 180] },
    fineness: { edge: 1.2, triangles: 380 },
  },
};
