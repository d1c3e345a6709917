import type { SolidDefinition } from '../../definition.ts';
import { smoothUnion, sphere } from '../../geometry/solid/sdf.ts';
import { EYE, EYE_RADIUS } from '../../skin/eyes.ts';

/** White of the eye and cornea in one: the cornea is the more curved (radius 7.8 mm) and stands 1 mm out in front. */
export const eyeball: SolidDefinition = {
  id: 'eyeball',
  name: { latin: 'Bulbus oculi', english: 'Eyeball' },
  fma: { right: 12514, left: 12515 },
  tissue: 'organ',
  file: import.meta.url,
  solid: {
    sdf: smoothUnion(0.6, sphere(EYE, EYE_RADIUS - 0.5), sphere([EYE[0], EYE[1], EYE[2] + 4.6], 7.8)),
    bounds: { min: [EYE[0] - 14, EYE[1] - 14, EYE[2] - 14], max: [EYE[0] + 14, EYE[1] + 14, EYE[2] + 15] },
    fineness: { edge: 1.1, triangles: 420 },
  },
};
