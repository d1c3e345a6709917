import type { Point } from '../../core/math/point.ts';
import { add, cross, dot, mix, reject, scale, subtract, unit } from '../../core/math/vector.ts';
import type { WholeRig } from '../../core/model/rig-data.ts';
import { apply, type DualQuaternion, turnInto } from '../../core/rig/dual-quaternion.ts';
import { type HandPosture, handTransforms } from '../../core/rig/limbs/hand-transforms.ts';
import { PHALANGES, PIECE } from '../../core/rig/limbs/limb-segments.ts';
import { limbSegment } from '../../core/rig/segments.ts';

/** How a clinician's hand is: two fingers flat on the skin, a band between thumb and index, a syringe held like a pen. */
export type Grip = 'flat' | 'pincer' | 'pen';

/** A place and three directions square to one another; metres, in the frame of the resting body, of whose right hand it is. */
export interface GripFrame {
  origin: Point;
  x: Point;
  y: Point;
  z: Point;
}

// Angles that bring the pads of the fingers where they are wanted, searched for by machine from a hand as it hangs.
const POSTURES: Readonly<Record<Grip, HandPosture>> = {
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
  pen: {
    bent: [
      [20, 8, 10],
      [50, 31, 6],
      [55, 36, 6],
      [40, 62, 40],
      [44, 64, 42],
    ],
    aside: [-2, -1, 0, 0, 0],
  },
};

/** Where every segment of the body goes when its right hand takes a grip. */
export const gripTransforms = (rig: WholeRig, grip: Grip): DualQuaternion[] =>
  handTransforms(rig, POSTURES[grip]);

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
 * the hand comes from x. Of a hand that holds a syringe the origin lies between the pads too, y goes up the barrel, which rests
 * between thumb and index, and the wrist lies toward x.
 */
export function gripFrame(rig: WholeRig, grip: Grip): GripFrame {
  const transforms = gripTransforms(rig, grip);
  const [thumb, index, middle] = [0, 1, 2].map((finger) => digit(rig, transforms, finger)) as [
    Digit,
    Digit,
    Digit,
  ];
  const wrist = rig.limbs.wrist.pivot;
  if (grip === 'pen') {
    const origin = mix(index.pad, thumb.pad, 0.5);
    const [saddle, knuckle] = [
      rig.limbs.fingers[0]!.joints[1]!.pivot,
      rig.limbs.fingers[1]!.joints[0]!.pivot,
    ];
    const y = unit(reject(subtract(mix(saddle, knuckle, 0.6), origin), subtract(thumb.pad, index.pad)));
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
