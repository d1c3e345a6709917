import type { SolidDefinition } from '../definition.ts';
import { magnifyAbove } from '../geometry/lens.ts';
import { relief } from '../geometry/relief.ts';
import { type Box3, bounded, type Sdf, smoothUnion } from '../geometry/sdf.ts';
import { ear } from './ear.ts';
import { eyeball, faceDetail, faceRelief, nose } from './face.ts';
import { head } from './head.ts';
import { arm, thigh } from './limbs.ts';
import { neck, neckRelief } from './neck.ts';
import { type BodyShape, referenceShape } from './parameters.ts';
import { buttock, pelvisRelief } from './pelvis.ts';
import { trunk, trunkRelief } from './trunk.ts';

const BOUNDS: Box3 = { min: [-270, 630, -60], max: [270, 1655, 250] };

/** The skin of a body of the given shape as a signed distance (mm, body frame), both sides. */
export function skinOf(shape: BodyShape): Sdf {
  const mask = relief(head(shape), faceRelief(shape));
  const features = smoothUnion(5, smoothUnion(9, mask, nose), bounded(eyeball, around([-32, 1528, 160], 16)));
  const face = relief(features, faceDetail);
  const withEar = smoothUnion(6, face, bounded(ear, around([-82, 1523, 66], 38), 8));
  const wholeHead = bounded(withEar, { min: [-106, 1425, -12], max: [0, 1648, 222] }, 20);
  const body = smoothUnion(
    18,
    smoothUnion(30, trunk(shape), neck(shape)),
    bounded(arm(shape), { min: [-270, 1100, -20], max: [-100, 1380, 130] }, 26),
  );
  const hips = smoothUnion(
    22,
    body,
    bounded(buttock(shape), { min: [-170, 715, -40], max: [10, 970, 140] }, 26),
  );
  const legs = smoothUnion(
    20,
    hips,
    bounded(thigh(shape), { min: [-180, 600, -10], max: [10, 870, 190] }, 26),
  );
  const right = relief(smoothUnion(16, legs, wholeHead), [
    ...trunkRelief,
    ...pelvisRelief,
    ...neckRelief(shape),
  ]);
  return (x, y, z) => right(-Math.abs(x), y, z);
}

const around = ([x, y, z]: readonly [number, number, number], r: number): Box3 => ({
  min: [x - r, y - r, z - r],
  max: [x + r, y + r, z + r],
});

/** The skin of the whole figure, head to upper thigh. */
export const skin: SolidDefinition = {
  id: 'skin',
  name: { latin: 'cutis', english: 'skin' },
  fma: { midline: 7163 },
  tissue: 'skin',
  file: import.meta.url,
  solid: {
    sdf: skinOf(referenceShape),
    bounds: BOUNDS,
    fineness: {
      edge: 7,
      triangles: 18000,
      lens: magnifyAbove({ from: 1370, to: 1450, power: 2.3, axis: 90 }, BOUNDS, { x: 112, z: [-18, 228] }),
    },
  },
};
