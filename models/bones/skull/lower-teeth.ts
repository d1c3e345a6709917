import type { BoneDefinition } from '../../definition.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { isFront, LOWER, row } from './teeth.ts';

/** Lower teeth, body frame, mm. */
const shape: Sdf = row(
  LOWER,
  -1,
  (t) => (isFront(t) ? 9 : 7.5),
  (t) => (isFront(t) ? 0 : 0.7),
);

export const lowerTeeth: BoneDefinition = {
  id: 'lower-teeth',
  name: { latin: 'Dentes inferiores', english: 'Lower teeth' },
  fma: { midline: 290142 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-36, 1452, 132], max: [36, 1480, 184] },
    fineness: { edge: 0.8, triangles: 1200 },
  },
};
