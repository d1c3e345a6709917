import type { BoneDefinition } from '../../definition.ts';
import { leaf } from '../../geometry/solid/leaf.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';

/** Vomer: the lower and rear part of the nasal septum. Body frame, mm. */
const shape: Sdf = leaf({
  facing: 0,
  outline: [
    [1524, 136],
    [1511, 165],
    [1491, 176],
    [1488, 140],
    [1500, 132],
  ],
  surface: () => 0,
  radius: 0.9,
  smooth: false,
});

export const vomer: BoneDefinition = {
  id: 'vomer',
  name: { latin: 'Vomer', english: 'Vomer' },
  fma: { midline: 9710 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-3, 1484, 130], max: [3, 1527, 179] },
    fineness: { edge: 1.2, triangles: 120 },
  },
};
