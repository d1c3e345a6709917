import type { Point, Vec3 } from '../../src/core/math/point.ts';
import { cross, dot, normalize, scale, subtract } from '../../src/core/math/vector.ts';
import type { Finger, Hinge, JointedDigit, LimbRig } from '../../src/core/model/rig-data.ts';
import { pointInMetres } from '../units.ts';
import { LIMB_ENVELOPES, LIMB_PARAMETERS } from './limb-ranges.ts';

// Centres and axes were measured on reference bones of the right side, mm: heads as spheres, hinges as the lines through
// which the normals of their surfaces pass. Right is negative, palms forward, so bending the elbow is positive about an
// axis that points out, to the right.

const ELBOW: Vec3 = [-211.7, 1055, 65.3];
const WRIST: Vec3 = [-256.1, 807.4, 117.7];
const KNEE: Vec3 = [-75.2, 426.8, 61.3];
const ANKLE: Vec3 = [-82.4, 51.2, 57];
const HIP: Vec3 = [-81.2, 820.1, 92.9];

/** Radial head and ulnar head, the ends of the axis of the forearm. */
const RADIAL_HEAD: Vec3 = [-231.5, 1041.1, 68];
const ULNAR_HEAD: Vec3 = [-240.7, 828, 112.4];

/** Line between the two styloids, from the radius inward. */
const STYLOIDS: Vec3 = [0.99, -0.02, -0.13];

/** Joints of every finger, then its tip; of the thumb from the one at the wrist. */
const FINGERS: readonly (readonly Vec3[])[] = [
  [
    [-278, 803, 125],
    [-305, 774, 144],
    [-315, 749, 157],
    [-323, 729, 166],
  ],
  [
    [-287, 731, 135],
    [-300, 698, 151],
    [-306, 683, 168],
    [-308, 672, 180],
  ],
  [
    [-267, 733, 136],
    [-273, 696, 158],
    [-276, 674, 176],
    [-278, 663, 190],
  ],
  [
    [-248, 737, 135],
    [-249, 702, 156],
    [-250, 682, 176],
    [-251, 675, 189],
  ],
  [
    [-231, 744, 138],
    [-227, 715, 154],
    [-224, 699, 167],
    [-223, 687, 177],
  ],
];

/**
 * How far the joints of a finger bend in a fist, in all: AAOS 1965 gives 90, 100 and 90; the last joint goes two thirds as
 * far as the middle one when nothing holds it. Those of the thumb turn it across the palm: what is left of its joint at the
 * wrist beside opposition, then 50 and 80.
 */
const FIST = { finger: [88, 98, 66], thumb: [26, 40, 62] } as const;

/** Where the thumb goes in a fist: over the middle phalanx of the middle finger, seen from the palm. */
const THUMB_TO: Vec3 = [-262, 742, 176];

/** Joint at the root of every toe, then its tip. */
const TOES: readonly (readonly [Vec3, Vec3])[] = [
  [
    [-73, 8, 178],
    [-85, 1, 228],
  ],
  [
    [-95, 8, 179],
    [-105, -1, 231],
  ],
  [
    [-108, 6, 172],
    [-119, -1, 217],
  ],
  [
    [-120, 4, 163],
    [-132, -1, 202],
  ],
  [
    [-132, 3, 154],
    [-142, -1, 186],
  ],
];

/** Degrees from the foot's long axis inward, and upward from the sole: Isman & Inman, Bull Prosthet Res 1969;10-11:97. */
const SUBTALAR = { inward: 23, upward: 42, at: [-77, 43, 54] } as const;
/** The second toe points outward by so many degrees. */
const TOE_OUT = 6;

const DEGREE = Math.PI / 180;

const unit = (v: Vec3): Point => {
  const n = normalize(v);
  return [round(n[0]), round(n[1]), round(n[2])];
};
const round = (c: number): number => Math.round(c * 1e4) / 1e4;

const hinge = (pivot: Vec3, axis: Vec3, along: Vec3): Hinge => ({
  pivot: pointInMetres(pivot),
  axis: unit(axis),
  along: unit(along),
});

/** Degrees between two directions, seen along an axis. */
function angleAbout(axis: Vec3, from: Vec3, to: Vec3): number {
  const flat = (v: Vec3): Vec3 => normalize(subtract(v, scale(axis, dot(v, axis))));
  const [a, b] = [flat(from), flat(to)];
  return Math.atan2(dot(axis, cross(a, b)), dot(a, b)) / DEGREE;
}

/** A finger: it bends in the plane in which it is curled at rest. */
function finger(at: readonly Vec3[]): Finger {
  const [knuckle, middle, last, tip] = at as [Vec3, Vec3, Vec3, Vec3];
  const along = [subtract(middle, knuckle), subtract(last, middle), subtract(tip, last)] as const;
  const axis = normalize(cross(along[0], along[2]));
  const before = subtract(knuckle, WRIST);
  const bent = along.map((d, k) => angleAbout(axis, k === 0 ? before : along[k - 1]!, d));
  return {
    joints: along.map((d, k) => hinge(at[k]!, axis, d)),
    tip: pointInMetres(tip),
    fist: bent.map((rest, k) => Math.round(FIST.finger[k]! - rest)),
    flat: bent.map((rest) => -Math.round(rest)),
  };
}

function thumb(at: readonly Vec3[]): Finger {
  const [wrist, knuckle, joint, tip] = at as [Vec3, Vec3, Vec3, Vec3];
  const along = [subtract(knuckle, wrist), subtract(joint, knuckle), subtract(tip, joint)] as const;
  const axis = normalize(cross(subtract(tip, wrist), subtract(THUMB_TO, wrist)));
  return {
    joints: along.map((d, k) => hinge(at[k]!, axis, d)),
    tip: pointInMetres(tip),
    fist: FIST.thumb,
    // Out to the side, nearly straight.
    flat: [-12, -4, -6],
  };
}

const toe = ([root, tip]: readonly [Vec3, Vec3]): JointedDigit => {
  const along = subtract(tip, root);
  return { joints: [hinge(root, cross(along, [0, 1, 0]), along)], tip: pointInMetres(tip) };
};

/** The joints of the limbs, in metres. */
export function limbRig(): LimbRig {
  const forearm = subtract(WRIST, ELBOW);
  const axis = scale(STYLOIDS, -1);
  const inward = (SUBTALAR.inward - TOE_OUT) * DEGREE;
  const upward = SUBTALAR.upward * DEGREE;
  return {
    elbow: hinge(ELBOW, [-0.976, 0.17, -0.135], forearm),
    forearm: hinge(RADIAL_HEAD, subtract(RADIAL_HEAD, ULNAR_HEAD), forearm),
    wrist: hinge(WRIST, axis, forearm),
    wristAside: unit(cross(axis, forearm)),
    // Both rows take about half: Kapandji, vol. 1, 6th ed. 2007.
    carpus: 0.5,
    fingers: [thumb(FINGERS[0]!), ...FINGERS.slice(1).map(finger)],
    knee: hinge(KNEE, [0.995, -0.083, -0.051], subtract(ANKLE, HIP)),
    // It lags behind by 30 to 40 %: Yu et al., J Healthc Eng 2019:9159267. All of it would keep its ligament as long as it is.
    patella: 0.8,
    ankle: hinge(ANKLE, [-0.95, -0.024, -0.311], subtract(ANKLE, KNEE)),
    subtalar: hinge(
      [...SUBTALAR.at],
      [Math.sin(inward) * Math.cos(upward), Math.sin(upward), Math.cos(inward) * Math.cos(upward)],
      [-Math.sin(TOE_OUT * DEGREE), 0, Math.cos(TOE_OUT * DEGREE)],
    ),
    toes: TOES.map(toe),
    parameters: LIMB_PARAMETERS,
    envelopes: LIMB_ENVELOPES,
  };
}
