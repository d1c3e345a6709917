import type { Point } from '../../core/math/point.ts';
import { add, cross, dot, mix, reject, scale, subtract, unit } from '../../core/math/vector.ts';
import type { WholeRig } from '../../core/model/rig-data.ts';
import { apply, type DualQuaternion, turnInto } from '../../core/rig/dual-quaternion.ts';
import { type HandPosture, handTransforms } from '../../core/rig/limbs/hand-transforms.ts';
import { PHALANGES, PIECE } from '../../core/rig/limbs/limb-segments.ts';
import { limbSegment } from '../../core/rig/segments.ts';

/** How a clinician's hand is: two fingers flat on the skin, a band between thumb and index, a syringe between two fingers and the thumb. */
export type Grip = 'flat' | 'pincer' | 'syringe';

type Bend = HandPosture['bent'][number];

/** A place and three directions square to one another; metres, in the frame of the resting body, of whose right hand it is. */
export interface GripFrame {
  origin: Point;
  x: Point;
  y: Point;
  z: Point;
}

/** Index and middle finger under the flange of a syringe, on either side of its barrel, the others curled beside them. */
const UNDER_FLANGE: readonly [Bend, Bend, Bend, Bend] = [
  [9, 46, 26],
  [11, 49, 23],
  [16, 56, 32],
  [20, 60, 34],
];
const BESIDE_BARREL = [14, -13, -16, -18] as const;

// Angles that bring the pads of the fingers where they are wanted, searched for by machine from a hand as it hangs.
export const GRIPS: Readonly<Record<Grip, HandPosture>> = {
  flat: {
    bent: [
      [6, 6, 14],
      [16, -10, -4],
      [1, 15, 9],
      [44, 52, 34],
      [50, 56, 36],
    ],
    aside: [0, -1, -4, 0, 0],
  },
  pincer: {
    bent: [
      [12, 8, 9],
      [38, 25, 6],
      [43, 30, 6],
      [24, 60, 40],
      [26, 62, 42],
    ],
    aside: [-1, 0, 0, 0, 0],
  },
  syringe: {
    bent: [[3, 25, -15], ...UNDER_FLANGE],
    aside: [1, ...BESIDE_BARREL],
  },
};

/** The hand that holds a syringe when its thumb has pressed the plunger down; the fingers stay. */
export const PRESSED: HandPosture = {
  bent: [[30, -10, -15], ...UNDER_FLANGE],
  aside: [2, ...BESIDE_BARREL],
};

/** How far over the flange the pad of the thumb is, with the plunger out and pressed down; metres. */
export const THUMB_OVER_FLANGE = { out: 0.03, pressed: 0.018 };

/** Where every segment of the body goes when its right hand takes a grip. */
export const gripTransforms = (rig: WholeRig, grip: Grip): DualQuaternion[] =>
  handTransforms(rig, GRIPS[grip]);

/** The pad of a finger lies so far back from its tip, and so far in front of its bone; metres. */
const BACK = 0.006;
const THICK = 0.0065;
/** How steeply the fingers come down to the skin, degrees. */
const STEEP = { flat: 42, pincer: 58 };

interface Digit {
  pad: Point;
  /** The way the tip points, and the way its pad faces. */
  along: Point;
  palmar: Point;
  lastJoint: Point;
}

function digit({ limbs }: WholeRig, transforms: readonly DualQuaternion[], finger: number): Digit {
  const { joints, tip } = limbs.fingers[finger]!;
  const last = joints[PHALANGES - 1]!;
  const along = unit(subtract(tip, last.pivot));
  const palmar = unit(cross(last.axis, along));
  const moved = transforms[limbSegment(PIECE.fingers + finger * PHALANGES + PHALANGES - 2, false)]!;
  const turned = (direction: Point): Point => {
    const out: [number, number, number] = [0, 0, 0];
    turnInto(moved, direction, out);
    return out;
  };
  return {
    pad: apply(moved, add(subtract(tip, scale(along, BACK)), scale(palmar, THICK))),
    along: turned(along),
    palmar: turned(palmar),
    lastJoint: apply(moved, last.pivot),
  };
}

/**
 * The frame of a grip. Of hands on the skin the origin lies between the two pads, z goes out of the skin, y from pad to pad, and
 * the hand comes from x. Of a hand that holds a syringe the origin lies between the pads under its flange, y goes up the barrel to the
 * thumb, and the wrist lies toward x.
 */
export function gripFrame(rig: WholeRig, grip: Grip): GripFrame {
  const transforms = gripTransforms(rig, grip);
  const [thumb, index, middle] = [0, 1, 2].map((finger) => digit(rig, transforms, finger)) as [
    Digit,
    Digit,
    Digit,
  ];
  const wrist = rig.limbs.wrist.pivot;
  if (grip === 'syringe') {
    const origin = mix(index.pad, middle.pad, 0.5);
    const y = unit(reject(subtract(thumb.pad, origin), unit(subtract(middle.pad, index.pad))));
    const x = unit(reject(subtract(wrist, origin), y));
    return { origin, x, y, z: cross(x, y) };
  }
  const other = grip === 'flat' ? middle : thumb;
  const origin = mix(index.pad, other.pad, 0.5);
  const [ahead, across] = grip === 'flat' ? flatWays(rig, origin) : pinchedWays(index, thumb);
  const square = cross(across, ahead);
  // The back of the hand is up: away from what the pads face, or where the wrist is.
  const up = grip === 'flat' ? scale(add(index.palmar, middle.palmar), -1) : subtract(wrist, origin);
  const back = dot(square, up) < 0 ? scale(square, -1) : square;
  const steep = (STEEP[grip] * Math.PI) / 180;
  const z = add(scale(ahead, -Math.sin(steep)), scale(back, Math.cos(steep)));
  const from = add(scale(ahead, -Math.cos(steep)), scale(back, -Math.sin(steep)));
  const x = dot(subtract(wrist, origin), from) < 0 ? scale(from, -1) : from;
  return { origin, x, y: cross(z, x), z };
}

/** The way that index and middle finger point, from their knuckles to between their pads, and from one to the other. */
function flatWays({ limbs }: WholeRig, pads: Point): [ahead: Point, across: Point] {
  const [index, middle] = [1, 2].map((finger) => limbs.fingers[finger]!.joints[0]!.pivot) as [Point, Point];
  const ahead = unit(subtract(pads, mix(index, middle, 0.5)));
  return [ahead, unit(reject(subtract(middle, index), ahead))];
}

/** The way that thumb and index point, and from one pad to the other. */
function pinchedWays(index: Digit, thumb: Digit): [ahead: Point, across: Point] {
  const across = unit(subtract(thumb.pad, index.pad));
  return [unit(reject(add(index.along, thumb.along), across)), across];
}
