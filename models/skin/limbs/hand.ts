import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, normalize, scale } from '../../../src/core/math/vector.ts';
import { furrow, relief, ridge, type Stroke } from '../../geometry/solid/relief.ts';
import { bounded, capsule, ellipsoid, plate, type Sdf, smoothUnion } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import type { SkinParameters } from '../parameters.ts';
import { type Digit, digit } from './finger.ts';

/** The wrist's centre, and the directions of the hand: down it, to the little finger's side, out of the palm. */
const WRIST: Vec3 = [-256, 807, 117.7];
const ALONG: Vec3 = [-0.143, -0.961, 0.238];
const MEDIAL: Vec3 = [0.989, -0.144, 0.011];
const PALM: Vec3 = [0.024, 0.237, 0.971];

/** A place in the hand: to the little finger's side, out of the palm, down from the wrist, mm. */
const at = (medial: number, palm: number, along: number): Vec3 =>
  add(add(WRIST, scale(MEDIAL, medial)), add(scale(PALM, palm), scale(ALONG, along)));

/** Across the hand, half as wide as it is. */
const across = (medial: number, palm: number): Vec3 => add(scale(MEDIAL, medial), scale(PALM, palm));

type Finger = Pick<Digit, 'joints' | 'radii' | 'nail'>;

/** Index to little finger, from the middle of the metacarpal to the tip of the bone. */
const FINGERS: readonly Finger[] = [
  {
    joints: [
      [-283, 748, 130],
      [-287, 731, 135],
      [-299, 698, 152],
      [-306, 683.5, 168],
      [-309, 672, 181],
    ],
    radii: [11.3, 12, 10.2, 8.8, 7.5],
    nail: [5.4, 5.6],
  },
  {
    joints: [
      [-266, 750, 130],
      [-267, 732, 136],
      [-273, 696, 157],
      [-276.5, 674, 176],
      [-278, 663.5, 190.5],
    ],
    radii: [11, 11.8, 10.3, 8.9, 7.7],
    nail: [5.6, 5.8],
  },
  {
    joints: [
      [-248, 754, 131],
      [-248, 737, 136],
      [-249, 702, 156],
      [-250, 682, 176],
      [-251, 675, 190],
    ],
    radii: [10.6, 11.2, 9.7, 8.4, 7.3],
    nail: [5.2, 5.4],
  },
  {
    joints: [
      [-233, 758, 134],
      [-231, 744, 139],
      [-227, 715, 154],
      [-223.5, 698.5, 167],
      [-222, 687, 177.5],
    ],
    radii: [10, 10.4, 8.6, 7.5, 6.6],
    nail: [4.6, 4.8],
  },
];

const THUMB: Finger = {
  joints: [
    [-293, 789, 134],
    [-305.5, 775, 145],
    [-315, 748.5, 157.5],
    [-324, 729, 167],
  ],
  radii: [13.5, 12.8, 11, 9.1],
  nail: [6.6, 7],
};
/** The thumb bends across the palm. */
const THUMB_AXIS: Vec3 = normalize([0.45, 0.35, -0.82]);

const strokes: readonly Stroke[] = [
  // Knuckles behind, and the tendons that run to them.
  ...FINGERS.map(({ joints }) => ridge(1, 9.5, add(joints[1]!, scale(PALM, -13)))),
  ...FINGERS.slice(0, 3).map(({ joints }, i) =>
    ridge(0.7, 5, add(joints[1]!, scale(PALM, -14)), at(-8 + i * 5, -16, 18)),
  ),
  ...[0, 1, 2].map((i) =>
    furrow(
      0.9,
      7,
      add(scale(add(FINGERS[i]!.joints[1]!, FINGERS[i + 1]!.joints[1]!), 0.5), scale(PALM, -13)),
    ),
  ),
  // The first bones of these fingers lie close under the skin.
  ridge(2.2, 9, [-290, 727, 122], [-302, 697, 143]),
  ridge(2.2, 8, [-229, 738, 128], [-223.5, 702, 152]),
  ridge(1, 7, [-248, 728, 128], [-248.5, 698, 149]),
  // The hollow of the palm, and its three lines.
  furrow(0.8, 17, at(5, 14, 50), at(7, 12, 58)),
  furrow(1.3, 4, at(-6, 20, 12), at(-14, 20, 34), at(-26, 14, 52), at(-34, 10, 60)),
  furrow(1.1, 4, at(-34, 10, 58), at(-12, 13, 54), at(16, 16, 44)),
  furrow(1.1, 4, at(44, 16, 60), at(16, 14, 64), at(-14, 12, 76)),
];

/** The right hand: palm, pads of thumb and little finger, digits with their nails. */
export function hand(shape: SkinParameters): Sdf {
  const by = shape.hand;
  const palm = strap(
    [
      [at(-1, -1.5, -12), across(29 + by, 0.5), 18.4 + by],
      [at(-1, -0.6, 10), across(34 + by, 1), 18.8 + by],
      [at(1, -1.5, 30), across(38 + by, 2), 17.6 + by],
      [at(3.5, -2.2, 50), across(40 + by, 4), 15.2 + by],
      [at(5.5, -1.2, 64), across(40 + by, 6), 12.6 + by],
      [at(7.2, 1.2, 75), across(39 + by, 7), 10.8 + by],
    ],
    { margin: 24, steps: 10 },
  );
  const fingers = FINGERS.map((finger) =>
    digit({
      ...finger,
      radii: finger.radii.map((r) => r + by),
      axis: MEDIAL,
      pad: 0.9,
      beyond: 4.2 + by / 2,
    }),
  );
  const thumb = digit({
    ...THUMB,
    radii: THUMB.radii.map((r) => r + by),
    axis: THUMB_AXIS,
    pad: 1,
    beyond: 4.2 + by / 2,
  });
  const thenar = smoothUnion(
    12,
    ellipsoid(at(-33, 9, 30), [21.6 + by, 21 + by, 33.5], [MEDIAL, PALM, ALONG]),
    capsule([-280, 802, 127], [-300, 780, 141], 15 + by, 14 + by),
    // The web between thumb and index.
    plate([-293, 785, 136], [-281, 744, 133], [-270, 790, 124], 7.5 + by),
  );
  const hypothenar = ellipsoid(at(31, 5, 36), [15 + by, 16 + by, 38], [MEDIAL, PALM, ALONG]);
  const body = smoothUnion(14, palm, thenar, hypothenar);
  // Each finger is joined to the palm for itself: between them are webs, not mittens.
  const webbed = smoothUnion(4, ...fingers);
  const all = smoothUnion(9, smoothUnion(12, body, webbed), thumb);
  return bounded(relief(all, strokes), { min: [-345, 650, 60], max: [-200, 835, 212] }, 20);
}
