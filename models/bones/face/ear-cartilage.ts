import type { SolidDefinition } from '../../definition.ts';
import { halfSpace, offset, smoothIntersect } from '../../geometry/solid/sdf.ts';
import { EAR, ear } from '../../skin/ear.ts';

/** How much of the auricle is skin, mm. */
const SKIN = 0.8;

/** Cartilage of the auricle: the ear under its skin, without the lobe, which has none. */
export const earCartilage: SolidDefinition = {
  id: 'ear-cartilage',
  name: { latin: 'Cartilago auriculae', english: 'Cartilage of the ear' },
  // Its own numbers are not confirmed: those of the external ear, of which it is the frame.
  fma: { right: 52781, left: 52782 },
  tissue: 'cartilage',
  file: import.meta.url,
  solid: {
    sdf: smoothIntersect(2, offset(ear, -SKIN), halfSpace([EAR[0], EAR[1] - 15, EAR[2]], [0, -1, 0.25])),
    bounds: {
      min: [EAR[0] - 20, EAR[1] - 26, EAR[2] - 26],
      max: [EAR[0] + 20, EAR[1] + 34, EAR[2] + 24],
    },
    fineness: { edge: 0.9, triangles: 1100 },
  },
};
