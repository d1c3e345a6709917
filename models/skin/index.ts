import type { SolidDefinition } from '../definition.ts';
import { magnify } from '../geometry/solid/lens.ts';
import { relief } from '../geometry/solid/relief.ts';
import { type Box3, bounded, type Sdf, smoothSubtract, smoothUnion } from '../geometry/solid/sdf.ts';
import { ear } from './ear.ts';
import { EYE, eyeball, faceDetail, faceRelief, nose, socket } from './face.ts';
import { head } from './head.ts';
import { arm, thigh } from './limbs.ts';
import { neck, neckRelief } from './neck.ts';
import { femaleShape, referenceShape, type SkinParameters } from './parameters.ts';
import { buttock, pelvisRelief } from './pelvis.ts';
import { trunk, trunkRelief } from './trunk.ts';

/** A box about the midline. */
const belt = (halfWidth: number, bottom: number, top: number, back: number, front: number): Box3 => ({
  min: [-halfWidth, bottom, back],
  max: [halfWidth, top, front],
});

/** Boxes that hold head, neck, chest with arms, belly and thighs: far from them the figure is not evaluated. */
const HULL = [
  belt(106, 1425, 1650, -12, 222),
  belt(150, 1350, 1470, -34, 165),
  belt(250, 1100, 1390, -48, 232),
  belt(180, 632, 1120, -44, 236),
];

/** The skin of a body of the given shape as a signed distance (mm, body frame), both sides. */
export function skinOf(shape: SkinParameters): Sdf {
  const mask = smoothSubtract(
    14,
    relief(head(shape), faceRelief(shape)),
    bounded(socket, around([-33, 1530, 186], 21), 16),
  );
  const features = smoothUnion(12, smoothUnion(8, mask, nose), bounded(eyeball, around(EYE, 21), 16));
  const face = relief(features, faceDetail);
  const withEar = smoothUnion(6, face, bounded(ear, around([-82, 1523, 66], 38), 14));
  const wholeHead = bounded(withEar, { min: [-106, 1425, -12], max: [0, 1648, 222] }, 32);
  const body = smoothUnion(
    18,
    smoothUnion(
      30,
      bounded(trunk(shape), { min: [-200, 745, -50], max: [0, 1462, 232] }, 50),
      bounded(neck(shape), { min: [-90, 1300, -20], max: [0, 1515, 155] }, 50),
    ),
    bounded(arm(shape), { min: [-270, 1100, -20], max: [-100, 1380, 130] }, 32),
  );
  const hips = smoothUnion(
    22,
    body,
    bounded(buttock(shape), { min: [-170, 715, -40], max: [10, 970, 166] }, 26),
  );
  const legs = smoothUnion(
    20,
    hips,
    bounded(thigh(shape), { min: [-180, 600, -10], max: [10, 870, 190] }, 26),
  );
  const right = relief(smoothUnion(20, legs, wholeHead), [
    ...trunkRelief,
    ...pelvisRelief,
    ...neckRelief(shape),
  ]);
  return (x, y, z) => {
    const outside = farFrom(Math.abs(x), y, z);
    return outside > 16 ? outside : right(-Math.abs(x), y, z);
  };
}

/** Distance to the nearest box of the hull, 0 inside; `x` >= 0. */
function farFrom(x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const { min, max } of HULL) {
    const dx = Math.max(0, x - max[0]);
    const dy = Math.max(0, min[1] - y, y - max[1]);
    const dz = Math.max(0, min[2] - z, z - max[2]);
    best = Math.min(best, dx * dx + dy * dy + dz * dz);
  }
  return Math.sqrt(best);
}

const around = ([x, y, z]: readonly [number, number, number], r: number): Box3 => ({
  min: [x - r, y - r, z - r],
  max: [x + r, y + r, z + r],
});

/** The solid of a body's skin, head to upper thigh: finest in the face. */
const solid = (shape: SkinParameters): SolidDefinition['solid'] => ({
  sdf: skinOf(shape),
  bounds: belt(270, 630, 1655, -60, 250),
  fineness: {
    edge: 11,
    triangles: 14700,
    lens: magnify({ centre: [0, 1502, 176], radius: 44, fade: 165, power: 4.8 }, HULL),
  },
});

/** The skin of the reference body; needles and areas of skin are worked out on it for both shapes. */
export const skin: SolidDefinition = {
  id: 'skin',
  name: { latin: 'cutis', english: 'skin' },
  fma: { midline: 7163 },
  tissue: 'skin',
  file: import.meta.url,
  solid: solid(referenceShape),
};

/** The skin with female proportions over the same skeleton and muscles. */
export const femaleSkin: SolidDefinition = {
  id: 'skin-female',
  name: { latin: 'cutis (forma feminina)', english: 'skin (female shape)' },
  // The same concept as the reference skin, which carries the number.
  fma: { midline: null },
  tissue: 'skin',
  file: import.meta.url,
  solid: solid(femaleShape),
};
