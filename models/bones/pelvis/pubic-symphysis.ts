import type { SolidDefinition } from '../../definition.ts';
import { rod } from '../../geometry/solid/rod.ts';
import { halfSpace, smoothIntersect, symmetric } from '../../geometry/solid/sdf.ts';

/** Interpubic disc: fills the gap between the two symphyseal surfaces, a little wider in front. */
const disc = smoothIntersect(
  2,
  rod([
    [0, 806, 142, 8],
    [0, 797, 132, 8.5],
    [0, 786, 119, 7],
  ]),
  symmetric(halfSpace([-6, 797, 133], [-1, -0.1, 0])),
);

export const pubicSymphysis: SolidDefinition = {
  id: 'pubic-symphysis',
  name: { latin: 'Symphysis pubica', english: 'Pubic symphysis' },
  fma: { midline: 16950 },
  tissue: 'cartilage',
  file: import.meta.url,
  solid: {
    sdf: disc,
    bounds: { min: [-9, 776, 109], max: [9, 817, 153] },
    fineness: { edge: 1.6, triangles: 240 },
  },
};
