import type { SweptDefinition } from '../../definition.ts';
import { mergeMeshes } from '../../geometry/mesh.ts';
import { type Slices, sliced } from '../../geometry/slices.ts';
import { SMALL } from './sliced-bone.ts';

/** The two under the head of the first metatarsal. Sections in millimetres and degrees (see `Slice`), right side, measured on BodyParts3D and rounded. */
const PAIR: readonly Omit<Slices, 'density'>[] = [
  {
    axis: [-0.2, -0.2, 0.96],
    slices: [
      [-78.5, 3, 160, 3, 2, 55, 0, 0],
      [-78.5, 2, 161.5, 6, 4, 36, 0, -0.2],
      [-79, 0.5, 164.5, 8, 5, 8, 0.5, -0.4],
      [-79, 0, 167.5, 8, 5, 4, 0.5, -0.4],
      [-79, 0.5, 171, 6, 4, 4, 0, -0.6],
      [-79.5, 0.5, 172, 3, 2.5, 5, 0, -0.1],
    ],
  },
  {
    axis: [-0.2, -0.2, 0.96],
    slices: [
      [-70, 3, 163, 2, 1.5, -26, 0, -0.1],
      [-70, 2.5, 164, 5, 3, -7, 0.5, -0.4],
      [-70, 1.5, 166, 6.5, 3.5, 5, 0.5, -0.3],
      [-70.5, 0.5, 168, 6.5, 4, 8, 0.5, -0.1],
      [-70.5, 0.5, 170, 5, 3.5, 10, 0.5, -0.1],
      [-70.5, 1, 171, 2, 2.5, 29, 0, -0.1],
    ],
  },
];

export const footSesamoids: SweptDefinition = {
  id: 'foot-sesamoids',
  name: { latin: 'Ossa sesamoidea pedis', english: 'Sesamoid bones of the foot' },
  fma: { right: 45097, left: 45098 },
  tissue: 'bone',
  file: import.meta.url,
  mesh: () => mergeMeshes(PAIR.map((one) => sliced({ ...one, density: SMALL }))),
};
