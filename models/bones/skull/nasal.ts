import type { BoneDefinition } from '../../definition.ts';
import { profile } from '../../geometry/profile.ts';
import { leaf } from '../../geometry/solid/leaf.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { within } from './sutures.ts';

/** Bridge of the nose: z by height, from the tip of the nasal bones to the nasion. */
const bridge = profile([
  [1510, 197],
  [1516, 194.5],
  [1523, 191],
  [1532, 184.5],
  [1541, 179.5],
]);

/** How steeply the roof falls to either side, mm per mm: flat at the nasion, steep below. */
const fall = profile([
  [1510, 1.2],
  [1525, 1.3],
  [1535, 1],
  [1541, 0.6],
]);

/** Right nasal bone: one side of a narrow rounded roof over the top of the nose. Body frame, mm. */
const shape: Sdf = within(
  leaf({
    facing: 2,
    outline: [
      [3, 1545],
      [-6.2, 1545],
      [-6, 1532],
      [-8.4, 1519],
      [-9.4, 1511],
      [-7, 1509.5],
      [-3.5, 1513.5],
      [3, 1519],
    ],
    surface: (x, y) => bridge(y) - 1.4 - fall(y) * (Math.hypot(x, 3) - 3),
    radius: 1.3,
    smooth: false,
  }),
  (x) => x - 0.1,
  (_x, y) => y - 1541.5,
);

export const nasalBone: BoneDefinition = {
  id: 'nasal-bone',
  name: { latin: 'Os nasale', english: 'Nasal bone' },
  fma: { right: 53647, left: 53648 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-12, 1507, 172], max: [1, 1543, 199] },
    fineness: { edge: 0.5, triangles: 260 },
  },
};
