import type { Vec3 } from '../../../src/core/math/point.ts';
import { PIECES, pieceNumber } from '../../../src/core/rig/limbs/limb-segments.ts';
import { CHAIN, LIMB, LIMBS } from '../../../src/core/rig/segments.ts';

/** A ball that fills a place of the body: what touches something, and what nothing may enter. Right side or midline. */
interface Ball {
  id: string;
  /** Piece of the rig that carries it; the first of several that the rig has. */
  on: string;
  /** Its middle at rest, mm. */
  at: Vec3;
  /** Measured: how far from there the skin of the reference shape lies, mm (a test holds it), or why it is less. */
  radius: number;
  /** BallPart of the body that it belongs to; parts that hang together at a joint press each other. */
  part: BallPart;
  /** Flesh that lies over it is pressed aside when the body is sat or knelt upon: its radius is that of the bone and what stays. */
  pressed?: true;
}

export type BallPart =
  | 'pelvis'
  | 'belly'
  | 'thorax'
  | 'neck'
  | 'head'
  | 'shoulder'
  | 'arm'
  | 'forearm'
  | 'hand'
  | 'hip'
  | 'thigh'
  | 'shank'
  | 'foot';

const of =
  (part: BallPart, on: string) =>
  (id: string, at: Vec3, radius: number, pressed?: true): Ball => ({
    id,
    on,
    at,
    radius,
    part,
    ...(pressed && { pressed }),
  });

const pelvis = of('pelvis', 'pelvis');
const belly = of('belly', 'l3');
// Where the thoracic spine bends, its pieces; else the thorax as one.
const ribs = of('thorax', 't9|thorax');
const thorax = of('thorax', 't6|thorax');
const head = of('head', 'skull');
const arm = of('arm', 'humerus');
const ulna = of('forearm', 'ulna');
const radius = of('forearm', 'radius');
const hand = of('hand', 'hand');
const thigh = of('thigh', 'femur');
const shank = of('shank', 'tibia');
const pedal = of('foot', 'foot');

/** Paired ones are those of the right side. */
export const BALLS: readonly Ball[] = [
  // The ischial tuberosity lies 75 mm under the hip; the flesh under a sitting person is pressed to some 20 mm.
  pelvis('seat', [-58, 775, 60], 48, true),
  pelvis('seat-side', [-100, 777, 66], 50, true),
  pelvis('buttock', [-75, 830, 35], 65),
  pelvis('sacrum', [-30, 930, 55], 51),
  pelvis('iliac', [-95, 890, 90], 58),
  belly('belly', [0, 990, 110], 92),
  belly('loin', [-70, 1040, 85], 65),
  ribs('ribs', [-70, 1140, 95], 78),
  ribs('back', [-65, 1180, 55], 82),
  thorax('shoulder-blade', [-85, 1260, 45], 67),
  thorax('chest', [-70, 1230, 120], 77),
  of('thorax', 't3|thorax')('collarbone', [-75, 1325, 85], 38),
  of('neck', 'c5')('neck', [0, 1430, 85], 52),
  head('head', [0, 1565, 90], 78),
  head('back-of-head', [0, 1545, 60], 68),
  head('forehead', [0, 1570, 130], 42),
  head('temple', [-35, 1545, 90], 44),
  of('head', 'mandible')('chin', [0, 1450, 165], 15),
  of('shoulder', 'humerus')('deltoid', [-172, 1300, 65], 57),
  of('shoulder', 'humerus')('upper-arm', [-193, 1230, 60], 40),
  arm('mid-arm', [-203, 1150, 58], 50),
  arm('low-arm', [-208, 1090, 58], 37),
  ulna('elbow', [-212, 1056, 35], 18),
  ulna('up-forearm', [-225, 1000, 75], 35),
  ulna('forearm', [-238, 925, 88], 30),
  radius('low-forearm', [-248, 860, 106], 23),
  hand('wrist', [-256, 812, 116], 19),
  hand('palm-heel', [-256, 785, 122], 18),
  hand('palm', [-262, 760, 128], 14),
  hand('index-knuckle', [-287, 733, 135], 12),
  hand('little-knuckle', [-232, 746, 138], 14),
  of('hand', 'finger-2-3')('index-tip', [-307, 677, 176], 7),
  of('hand', 'finger-3-3')('fingertips', [-277, 667, 186], 7),
  of('hip', 'femur')('hip', [-110, 800, 80], 46),
  of('hip', 'femur')('groin', [-95, 740, 85], 68),
  thigh('up-thigh', [-95, 690, 82], 66),
  thigh('thigh', [-90, 600, 80], 68),
  thigh('low-thigh', [-82, 510, 75], 60),
  thigh('knee-cap', [-77, 445, 72], 56),
  shank('knee', [-80, 400, 66], 51),
  shank('shin', [-81, 330, 66], 42),
  shank('calf', [-85, 310, 45], 60),
  shank('mid-shin', [-83, 240, 55], 42),
  shank('low-shin', [-83, 130, 57], 28),
  pedal('heel', [-73.5, 19, 22], 28),
  pedal('ankle', [-98, 55, 55], 15),
  pedal('instep', [-79, 45, 110], 23),
  pedal('inner-ball', [-73, 5.5, 176], 16),
  pedal('outer-ball', [-131, 3, 156], 14),
  of('foot', 'toe-1')('great-toe', [-88, 1.5, 226], 7.4),
];

/** Whether a ball is of the midline. */
export const isMiddle = ({ at }: Ball): boolean => at[0] === 0;

/** Number of a piece of the rig among the segments, on the right. */
export function pieceSegment(names: string): { chain: number } | { limb: number } {
  const all: readonly string[] = [...CHAIN, ...LIMBS, ...PIECES];
  const name = names.split('|').find((n) => all.includes(n)) ?? names;
  const chain = (CHAIN as readonly string[]).indexOf(name);
  if (chain >= 0) return { chain };
  if ((LIMBS as readonly string[]).includes(name)) return { limb: LIMB[name as (typeof LIMBS)[number]] - 1 };
  if (PIECES.includes(name)) return { limb: pieceNumber(name) - 1 };
  throw new RangeError(`the rig has no piece "${name}"`);
}
