import type { Point } from '../../math/point.ts';
import type { Hinge, Rig, WholeRig } from '../../model/rig-data.ts';
import {
  about,
  afterTurn,
  compose,
  type DualQuaternion,
  IDENTITY,
  type Quaternion,
  rotation,
} from '../dual-quaternion.ts';
import { clampPose, type PairedParameter, type Pose } from '../pose.ts';
import { limbSegment } from '../segments.ts';
import { forSide, poseTransforms } from '../transforms.ts';
import { FINGERS, PHALANGES, PIECE, TOES } from './limb-segments.ts';

/**
 * Where every segment of the whole body has moved in a pose, as `poseTransforms` tells it of the body alone: with bent
 * limbs, and all of it placed and turned as the root says.
 */
export function wholeTransforms(rig: WholeRig, wanted: Pose): readonly DualQuaternion[] {
  const pose = clampPose(rig, wanted);
  const out = [...poseTransforms(rig, pose)];
  for (const side of ['Right', 'Left'] as const) {
    const put = (number: number, onto: number, motion: DualQuaternion): void => {
      out[limbSegment(number - 1, side === 'Left')] = compose(
        out[limbSegment(onto - 1, side === 'Left')]!,
        forSide(motion, side),
      );
    };
    const value = (parameter: PairedParameter) => pose[`${parameter}${side}`] ?? 0;
    bendArm(rig, value, put);
    bendLeg(rig, value, put);
  }
  const root = rootMotion(rig, pose);
  return root === IDENTITY ? out : out.map((d) => compose(root, d));
}

type Value = (parameter: PairedParameter) => number;
/** Says how a piece (its number in a hold) moves against another, on the right. */
type Put = (number: number, onto: number, motion: DualQuaternion) => void;

const times = (axis: Point, degrees: number): Point => [
  axis[0] * degrees,
  axis[1] * degrees,
  axis[2] * degrees,
];

const turned = ({ pivot, axis }: Hinge, degrees: number): DualQuaternion =>
  degrees === 0 ? IDENTITY : about(pivot, rotation(times(axis, degrees)));

function bendArm({ limbs }: WholeRig, value: Value, put: Put): void {
  put(PIECE.ulna, PIECE.humerus, turned(limbs.elbow, value('elbowFlexion')));
  put(PIECE.radius, PIECE.ulna, turned(limbs.forearm, value('forearmPronation')));
  const wrist = (share: number): DualQuaternion => {
    const bent = rotation(times(limbs.wrist.axis, value('wristFlexion') * share));
    const aside = rotation(times(limbs.wristAside, value('wristDeviation') * share));
    return about(limbs.wrist.pivot, afterTurn(bent, aside));
  };
  put(PIECE.carpus, PIECE.radius, wrist(limbs.carpus));
  put(PIECE.hand, PIECE.radius, wrist(1));
  const grip = value('handGrip');
  for (let f = 0; f < FINGERS; f++) {
    const { joints, fist, flat } = limbs.fingers[f]!;
    // The index alone is held out: as straight as in a flat hand.
    const out = f === INDEX ? value('handPoint') : 0;
    for (let k = 0; k < PHALANGES; k++) {
      const closed = grip < 0 ? -grip * flat[k]! : grip * fist[k]!;
      const angle = closed + (flat[k]! - closed) * out;
      const at = PIECE.fingers + f * PHALANGES + k;
      put(at, k === 0 ? PIECE.hand : at - 1, turned(joints[k]!, angle));
    }
  }
}

/** The index among the fingers, the thumb being the first. */
const INDEX = 1;

function bendLeg({ limbs }: WholeRig, value: Value, put: Put): void {
  const knee = value('kneeFlexion');
  put(PIECE.tibia, PIECE.femur, turned(limbs.knee, knee));
  put(PIECE.patella, PIECE.femur, turned(limbs.knee, knee * limbs.patella));
  put(PIECE.talus, PIECE.tibia, turned(limbs.ankle, value('footLift')));
  put(PIECE.foot, PIECE.talus, turned(limbs.subtalar, value('footInversion')));
  for (let t = 0; t < TOES; t++)
    put(PIECE.toes + t, PIECE.foot, turned(limbs.toes[t]!.joints[0]!, value('toeLift')));
}

/** Place and turn of the whole body: about the middle between the hips. */
function rootMotion({ hip }: Rig, pose: Pose): DualQuaternion {
  const { rootForward = 0, rootUp = 0, rootSide = 0 } = pose;
  const { rootPitch = 0, rootSideTilt = 0, rootRotation = 0 } = pose;
  if (!rootForward && !rootUp && !rootSide && !rootPitch && !rootSideTilt && !rootRotation) return IDENTITY;
  const round: Quaternion = rotation([0, -rootRotation, 0]);
  const tilted = rotation([0, 0, rootSideTilt]);
  const forward = rotation([rootPitch, 0, 0]);
  return about([0, hip[1], hip[2]], afterTurn(forward, afterTurn(tilted, round)), [
    rootSide / 1000,
    rootUp / 1000,
    rootForward / 1000,
  ]);
}
