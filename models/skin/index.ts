import type { SolidDefinition } from '../definition.ts';
import { magnify } from '../geometry/solid/lens.ts';
import { relief } from '../geometry/solid/relief.ts';
import { type Box3, bounded, type Sdf, smoothSubtract, smoothUnion } from '../geometry/solid/sdf.ts';
import { mirroredSeam } from '../geometry/solid/seam.ts';
import type { Drawing } from '../geometry/solid/simplify-drawn.ts';
import { EAR, ear } from './ear.ts';
import { EYE, lids, socket } from './eyes.ts';
import { faceDetail, faceRelief } from './face.ts';
import { head } from './head.ts';
import { arm } from './limbs/arm.ts';
import { foot } from './limbs/foot.ts';
import { hand } from './limbs/hand.ts';
import { leg } from './limbs/leg.ts';
import { lips, muzzle } from './mouth.ts';
import { neck, neckRelief } from './neck.ts';
import { nose, withNostrils } from './nose.ts';
import { femaleShape, referenceShape, type SkinParameters } from './parameters.ts';
import { buttock, pelvisRelief } from './pelvis.ts';
import { ARM_SEAM, LEG_SEAM } from './seams.ts';
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
/** The same of the whole figure. */
const WHOLE_HULL: readonly Box3[] = [
  ...HULL,
  { min: [158, 930, 4], max: [290, 1110, 126] },
  { min: [196, 800, 40], max: [312, 940, 142] },
  { min: [208, 700, 88], max: [345, 805, 190] },
  { min: [212, 652, 125], max: [330, 705, 210] },
  { min: [0, 420, -14], max: [166, 640, 182] },
  { min: [20, 100, -34], max: [150, 425, 142] },
  { min: [34, -14, -18], max: [162, 105, 242] },
];

/** The skin of a body of the given shape as a signed distance (mm, body frame), both sides; arms and thighs cut short. */
export const skinOf = (shape: SkinParameters): Sdf => figure(shape, true);

/** The same with whole arms and legs; equal to it but for the last centimetres before the cuts. */
export const wholeSkinOf = (shape: SkinParameters): Sdf => figure(shape, false);

function figure(shape: SkinParameters, cut: boolean): Sdf {
  const mask = smoothSubtract(
    12,
    relief(smoothUnion(10, head(shape), muzzle), faceRelief(shape)),
    bounded(socket, around([-31, 1530, 186], 20), 16),
  );
  const features = smoothUnion(
    3,
    smoothUnion(6, smoothUnion(7, mask, nose(shape)), bounded(lids, around(EYE, 22), 16)),
    lips(shape),
  );
  const face = withNostrils(relief(features, faceDetail(shape)));
  // A box that gave up the ear sooner would dent what the head is blended with behind it.
  const withEar = smoothUnion(5, face, bounded(ear, around(EAR, 38), 36));
  const wholeHead = bounded(withEar, { min: [-106, 1425, -12], max: [0, 1648, 222] }, 32);
  const body = smoothUnion(
    18,
    smoothUnion(
      24,
      bounded(trunk(shape), { min: [-200, 745, -50], max: [0, 1462, 232] }, 50),
      bounded(neck(shape), { min: [-90, 1300, -20], max: [0, 1515, 155] }, 50),
    ),
    bounded(armAndHand(shape, cut), { min: [-345, cut ? 1100 : 648, -20], max: [-100, 1380, 212] }, 32),
  );
  const hips = smoothUnion(
    22,
    body,
    bounded(buttock(shape), { min: [-170, 715, -40], max: [10, 970, 166] }, 26),
  );
  const legs = smoothUnion(
    20,
    hips,
    bounded(legAndFoot(shape, cut), { min: [-180, cut ? 600 : -14, -40], max: [10, 870, 245] }, 26),
  );
  const right = relief(smoothUnion(20, legs, wholeHead), [
    ...trunkRelief,
    ...pelvisRelief,
    ...neckRelief(shape),
  ]);
  const hull = cut ? HULL : WHOLE_HULL;
  return (x, y, z) => {
    const outside = farFrom(hull, Math.abs(x), y, z);
    return outside > 16 ? outside : right(-Math.abs(x), y, z);
  };
}

const armAndHand = (shape: SkinParameters, cut: boolean): Sdf =>
  cut ? arm(shape, true) : smoothUnion(14, arm(shape, false), hand(shape));

const legAndFoot = (shape: SkinParameters, cut: boolean): Sdf =>
  cut ? leg(shape, true) : smoothUnion(20, leg(shape, false), foot(shape));

/** Distance to the nearest box of a hull, 0 inside; `x` >= 0. */
function farFrom(hull: readonly Box3[], x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const { min, max } of hull) {
    const dx = Math.max(0, min[0] - x, x - max[0]);
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

/** Where the grid is finer that the skin is meshed on. */
const GRID = magnify([{ centre: [0, 1502, 176], radius: 44, fade: 165, power: 4.8 }], HULL);

/** What of the skin is drawn finely: lids, nose, lips and ears. */
const DRAWING: Drawing = {
  triangles: 5900,
  longest: (x, y, z) => {
    const side = Math.abs(x);
    if (z > 150 && side < 52 && y > 1450 && y < 1548) return y > 1513 || y < 1485 ? 0.8 : 1.1;
    return Math.hypot(side + EAR[0], y - EAR[1], z - EAR[2]) < 40 ? 1.3 : Number.POSITIVE_INFINITY;
  },
  lens: magnify(
    [
      ...[-1, 1].flatMap((side) => [
        { centre: [side * -EAR[0], EAR[1], EAR[2]] as const, radius: 26, fade: 24, power: 2 },
        { centre: [side * -EYE[0], EYE[1] - 2, EYE[2] + 10] as const, radius: 15, fade: 12, power: 1.6 },
      ]),
      { centre: [0, 1500, 172], radius: 50, fade: 60, power: 6 },
    ],
    HULL,
  ),
};

/** The solid of a body's skin, head to upper thigh: finest in the face. */
const solid = (shape: SkinParameters): SolidDefinition['solid'] => ({
  sdf: skinOf(shape),
  bounds: belt(270, 630, 1655, -60, 250),
  fineness: {
    edge: 11,
    triangles: 16500,
    lens: GRID,
    drawing: DRAWING,
    seams: { rings: [ARM_SEAM, LEG_SEAM].flatMap((seam) => [seam, mirroredSeam(seam)]), ended: false },
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
