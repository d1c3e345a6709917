import type { Vec3 } from '../../../src/core/math/point.ts';
import { furrow, relief, ridge, type Stroke } from '../../geometry/solid/relief.ts';
import { bounded, ellipsoid, type Sdf, smoothSubtract, smoothUnion } from '../../geometry/solid/sdf.ts';
import { sections } from '../../geometry/solid/sections.ts';
import { strap } from '../../geometry/solid/strap.ts';
import type { SkinParameters } from '../parameters.ts';
import { type Digit, digit } from './finger.ts';

type Toe = Pick<Digit, 'joints' | 'radii' | 'nail'>;

/** Big to little toe, from behind the ball to the tip of the bone. */
const TOES: readonly Toe[] = [
  {
    joints: [
      [-73, 5.5, 172],
      [-80, 4, 196],
      [-83, 3, 208],
      [-88, 1.5, 228],
    ],
    radii: [14.5, 12, 12.9, 10.8],
    nail: [7.4, 7.2],
  },
  {
    joints: [
      [-96, 6, 180],
      [-102, 5.6, 205],
      [-104.4, 2, 218],
      [-106.8, -1.2, 231.5],
    ],
    radii: [10.8, 9, 8.4, 7.9],
    nail: [4.7, 4.6],
  },
  {
    joints: [
      [-108, 4.5, 174],
      [-117.1, 3.9, 198.5],
      [-119.5, 1.7, 213],
      [-121.7, -1.8, 224],
    ],
    radii: [10, 8.6, 8.7, 7.9],
    nail: [4.5, 4.2],
  },
  {
    joints: [
      [-119, 3.5, 167],
      [-130.6, 3, 187.8],
      [-133.5, 1, 200],
      [-135.4, -2, 210],
    ],
    radii: [9.6, 8.1, 8, 7.6],
    nail: [4.2, 3.9],
  },
  {
    joints: [
      [-132, 2.5, 156],
      [-142.6, 1.5, 174],
      [-145.6, 0, 183],
      [-146.6, -2, 191],
    ],
    radii: [10.2, 8.5, 8.2, 7.7],
    nail: [3.9, 3.4],
  },
];
/** A strap that is as thick as it is wide. */
const ROUND: Vec3 = [0, 0, 0];

/** About which the toes bend to the floor. */
const AXIS: Vec3 = [-1, 0, 0];

/** Heel, sole and ball: a section every 15 to 25 mm of the way forward; their up is what lies forward. */
const FOOT: readonly (readonly [
  z: number,
  x: number,
  halfWidth: number,
  widestAt: number,
  top: number,
  sole: number,
])[] = [
  [12, -73.5, 27, 15, 58, -8.8],
  [28, -76.5, 31, 13, 64, -10.2],
  [50, -81, 34.5, 12, 64, -10],
  [75, -88, 38.5, 10, 58, -9.5],
  [100, -94, 42.5, 9, 50, -9.8],
  [130, -99.6, 45.8, 6, 40, -10.2],
  [155, -101.4, 47.5, 4, 29, -10.8],
  [173, -103, 45.2, 3, 21.6, -10.9],
  [185, -105, 41, 2, 18, -10.9],
  [196, -106, 34, 1, 14.4, -10.6],
  [204, -103, 25.5, 1, 12, -9.8],
];

const strokes: readonly Stroke[] = [
  // Tendons on the instep, the bony edge on the outside, the ball.
  ridge(1.1, 5.5, [-74, 76, 96], [-77, 44, 130], [-76, 24, 165]),
  ridge(0.8, 5, [-98, 52, 110], [-106, 30, 145], [-108, 18, 170]),
  ridge(1.6, 12, [-118, 6, 88]),
  furrow(1.6, 16, [-112, 34, 74], [-118, 26, 110]),
  ridge(1.6, 14, [-60, 6, 174]),
  // Abductor hallucis and the tendon of tibialis posterior along the arch.
  ridge(1.3, 12, [-46, 52, 74], [-50, 41, 85], [-55, 26, 108], [-57, 18, 130], [-57, 15, 156]),
  // Between the ball and the toes, under the foot.
  furrow(1.3, 6, [-70, -8, 196], [-100, -8, 197], [-122, -8, 186], [-142, -8, 170]),
];

/** The right foot: heel, arched sole, instep, ball and toes with their nails. */
export function foot(shape: SkinParameters): Sdf {
  const by = shape.foot;
  const along = sections(
    FOOT.map(([z, x, halfWidth, widestAt, top, sole]) => ({
      y: z,
      x,
      halfWidth: halfWidth + by,
      widestAt,
      front: top + by,
      back: sole,
      fullness: [2.1, 2.9],
    })),
    22,
  );
  const heel = ellipsoid([-73.5, 19, 22], [28.5 + by, 29, 33.5 + by]);
  const base = smoothUnion(14, (x, y, z) => along(x, z, y), heel);
  const instep = strap(
    [
      [[-79.5, 57, 66], ROUND, 29.5 + by],
      [[-78.5, 52, 92], ROUND, 26.5 + by],
      [[-79.5, 37, 122], ROUND, 23 + by],
      [[-80, 19, 155], ROUND, 17 + by],
      [[-76, 8, 176], ROUND, 15 + by],
    ],
    { margin: 24, steps: 8 },
  );
  const arched = smoothSubtract(
    16,
    smoothUnion(16, base, instep),
    ellipsoid([-41.5, -13, 92], [18.5, 20.5, 44]),
  );
  const toes = TOES.map((toe) =>
    digit({
      ...toe,
      radii: toe.radii.map((r) => r + by / 2),
      axis: AXIS,
      pad: 0.8,
      beyond: 5.2,
      raised: 1,
    }),
  );
  return bounded(
    relief(smoothUnion(8, arched, smoothUnion(1.6, ...toes)), strokes),
    { min: [-165, -14, -18], max: [-30, 100, 245] },
    24,
  );
}
