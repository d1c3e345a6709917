import type { Point } from '../model-index.ts';
import {
  about,
  apply,
  between,
  compose,
  type DualQuaternion,
  IDENTITY,
  type Quaternion,
  rigid,
  rotation,
  turnThen,
} from './dual-quaternion.ts';
import { clampPose, type PairedParameter, type Pose, type SideName } from './pose.ts';
import { limbSegment, type Rig, SKULL, SOFT_NECK, THORAX } from './types.ts';

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
  out.push(compose(out[SKULL]!, jaw(rig, pose)));
  for (const side of ['Right', 'Left'] as const) {
    const value = (parameter: PairedParameter) => pose[`${parameter}${side}`] ?? 0;
    const girdle = shoulder(rig, value('scapulaElevation'), value('scapulaRetraction'));
    for (const limb of girdle) out.push(compose(out[THORAX]!, mirrored(limb, side)));
    const thigh = hip(rig, value('hipFlexion'), value('hipAbduction'), value('hipRotation'));
    out.push(mirrored(thigh, side));
  }
  if (out.length !== SOFT_NECK || limbSegment(4, true) !== SOFT_NECK - 1)
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
function mirrored(d: DualQuaternion, side: SideName): DualQuaternion {
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

/** Clavicle, scapula and humerus of the right side against the thorax; millimetres up and back. */
function shoulder({ shoulder: s }: Rig, up: number, back: number): DualQuaternion[] {
  if (up === 0 && back === 0) return [IDENTITY, IDENTITY, IDENTITY];
  const [a, b] = s.ellipse;
  const depth = (x: number) => Math.sqrt(Math.max(0, 1 - (x / a) ** 2)) * b;
  const inside = Math.min(Math.abs(s.blade[0]) / a, 0.98);
  const slope = (t: number) => Math.hypot(a * Math.cos(t), b * Math.sin(t));
  const t0 = Math.asin(inside);
  const t1 = t0 - back / 1000 / slope(t0 - back / 2000 / slope(t0));
  const facing = (t: number) => (Math.atan2(Math.sin(t) / a, Math.cos(t) / b) * 180) / Math.PI;
  const rise = up / 1000;
  const shift: Point = [
    -a * (Math.sin(t1) - Math.sin(t0)),
    rise / Math.hypot(1, s.lean),
    depth(a * Math.sin(t0)) - depth(a * Math.sin(t1)) + (rise * s.lean) / Math.hypot(1, s.lean),
  ];
  const round = rotation([0, facing(t1) - facing(t0), 0]);
  const tilted = rotation([0, 0, -s.tilt * rise]);
  const glided = about(s.blade, turnThen(round, tilted), shift);
  // The clavicle is a strut: the blade is held at its length from the breastbone.
  const [root, tip] = [s.sternoclavicular, s.acromioclavicular];
  const moved = apply(glided, tip);
  const reach = (p: Point) => Math.hypot(p[0] - root[0], p[1] - root[1], p[2] - root[2]);
  const k = reach(tip) / reach(moved) - 1;
  const held: Point = [(moved[0] - root[0]) * k, (moved[1] - root[1]) * k, (moved[2] - root[2]) * k];
  const scapula = compose(rigid([0, 0, 0, 1], held), glided);
  const end = apply(scapula, tip);
  const along = (p: Point): Point => [p[0] - root[0], p[1] - root[1], p[2] - root[2]];
  const clavicle = about(root, between(along(tip), along(end)));
  const socket = apply(scapula, s.glenohumeral);
  const humerus = rigid(
    [0, 0, 0, 1],
    [socket[0] - s.glenohumeral[0], socket[1] - s.glenohumeral[1], socket[2] - s.glenohumeral[2]],
  );
  return [clavicle, scapula, humerus];
}

/** The right thigh against the pelvis: turned about its own axis, then out, then forward. */
function hip(rig: Rig, flexion: number, abduction: number, turn: number): DualQuaternion {
  const turned: Quaternion = rotation([0, -turn, 0]);
  const out = rotation([0, 0, -abduction]);
  const forward = rotation([-flexion, 0, 0]);
  return about(rig.hip, turnThen(forward, turnThen(out, turned)));
}
