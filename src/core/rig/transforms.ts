import type { Rig } from '../model/rig-data.ts';
import {
  about,
  afterTurn,
  compose,
  type DualQuaternion,
  IDENTITY,
  type Quaternion,
  rotation,
} from './dual-quaternion.ts';
import { girdle } from './girdle.ts';
import { clampPose, type PairedParameter, type Pose, type SideName } from './pose.ts';
import { ARM_PIECES, LEG_PIECES, SKULL, SOFT_NECK, THORAX } from './segments.ts';

/** The humerus' place in what `girdle` gives. */
const HUMERUS = 2;

/**
 * Where every segment has moved in a pose, by segment number: rigid transforms of the body frame, metres. Poses
 * outside the ranges are clamped. The pelvis stays where it is.
 */
export function poseTransforms(rig: Rig, wanted: Pose): readonly DualQuaternion[] {
  const pose = clampPose(rig, wanted);
  const out: DualQuaternion[] = [IDENTITY];
  rig.joints.forEach((joint, i) => {
    out.push(compose(out[i]!, bend(rig, pose, i, joint.share[2])));
  });
  out.push(compose(out[SKULL]!, jaw(rig, pose)), compose(out[SKULL]!, brow(rig, pose)));
  for (const side of ['Right', 'Left'] as const) {
    const value = (parameter: PairedParameter) => pose[`${parameter}${side}`] ?? 0;
    const shoulder = girdle(rig.shoulder, {
      up: value('scapulaElevation'),
      back: value('scapulaRetraction'),
      out: value('armAbduction'),
      forward: value('armFlexion'),
      turned: value('armRotation'),
    });
    for (const limb of shoulder) out.push(compose(out[THORAX]!, forSide(limb, side)));
    const thigh = forSide(hip(rig, value('hipFlexion'), value('hipAbduction'), value('hipRotation')), side);
    const arm = out[out.length + HUMERUS - shoulder.length]!;
    out.push(thigh, ...Array(ARM_PIECES).fill(arm), ...Array(LEG_PIECES).fill(thigh));
  }
  if (out.length !== SOFT_NECK)
    throw new RangeError(`the rig has ${rig.joints.length} joints along the spine, not ${SKULL}`);
  const levels = SKULL - THORAX;
  for (let i = THORAX; i < SKULL - 1; i++)
    out.push(compose(i === THORAX ? out[THORAX]! : out.at(-1)!, bend(rig, pose, i, 1 / levels)));
  return out;
}

/** The motion at a joint of the spine; `turning` is its share of the rotation of its region. */
function bend(rig: Rig, pose: Pose, joint: number, turning: number): DualQuaternion {
  const { region, share, pivot } = rig.joints[joint]!;
  const [flexion, side, turn] =
    region === 'lumbar'
      ? [pose.lumbarFlexion, pose.lumbarSide, pose.lumbarRotation]
      : [pose.neckFlexion, pose.neckSide, pose.neckRotation];
  const fromTop = rig.joints.length - 1 - joint;
  const nod = fromTop < 2 ? (pose.headNod ?? 0) * rig.nod[1 - fromTop]! : 0;
  return about(
    pivot,
    rotation([(flexion ?? 0) * share[0] + nod, -(turn ?? 0) * turning, (side ?? 0) * share[1]]),
  );
}

/** The transform for the other side of the body. */
export function forSide(d: DualQuaternion, side: SideName): DualQuaternion {
  if (side === 'Right') return d;
  const signs = [1, -1, -1, 1, -1, 1, 1, -1];
  return d.map((c, i) => c * signs[i]!);
}

/** The mandible against the skull: its condyles turn and slide forward and down together. */
function jaw({ jaw: { pivot, forward, down }, parameters }: Rig, pose: Pose): DualQuaternion {
  const opening = pose.jawOpening ?? 0;
  const most = parameters.find((p) => p.id === 'jawOpening')!.high;
  const share = opening / most;
  return about(pivot, rotation([opening, 0, 0]), [0, -down * share, forward * share]);
}

/** The brow against the skull, up along the forehead. */
function brow({ brow: { pivot, radius } }: Rig, pose: Pose): DualQuaternion {
  const lift = (pose.browLift ?? 0) / 1000;
  return about(pivot, rotation([(-lift / radius) * (180 / Math.PI), 0, 0]));
}

/** The right thigh against the pelvis: turned about its own axis, then out, then forward. */
function hip(rig: Rig, flexion: number, abduction: number, turn: number): DualQuaternion {
  const turned: Quaternion = rotation([0, -turn, 0]);
  const out = rotation([0, 0, -abduction]);
  const forward = rotation([-flexion, 0, 0]);
  return about(rig.hip, afterTurn(forward, afterTurn(out, turned)));
}
