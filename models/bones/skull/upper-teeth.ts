import type { BoneDefinition } from '../../definition.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { isFront, row, UPPER } from './teeth.ts';

/** Upper teeth: the incisors overlap the lower ones by about 2 mm. Body frame, mm. */
const shape: Sdf = row(
  UPPER,
  1,
  (t) => (isFront(t) ? 10 : 7.5),
  (t) => (isFront(t) ? -1.6 : -0.7),
);

export const upperTeeth: BoneDefinition = {
  id: 'upper-teeth',
  name: { latin: 'Dentes superiores', english: 'Upper teeth' },
  fma: { midline: 290140 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-34, 1464, 134], max: [34, 1490, 188] },
    fineness: { edge: 0.8, triangles: 1200 },
  },
};
