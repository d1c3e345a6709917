import type { SolidDefinition } from '../definition.ts';
import { ellipsoid } from '../geometry/sdf.ts';

/** The skin of the whole figure, head to upper thigh. */
export const skin: SolidDefinition = {
  id: 'skin',
  name: { latin: 'cutis', english: 'skin' },
  fma: { midline: 7163 },
  tissue: 'skin',
  file: import.meta.url,
  solid: {
    sdf: ellipsoid([0, 1150, 50], [220, 500, 140]),
    bounds: { min: [-260, 600, -140], max: [260, 1680, 240] },
    fineness: { edge: 12, triangles: 6000 },
  },
};
