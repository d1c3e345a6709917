import type { Point } from '../math/point.ts';
import type { Rig } from '../model/rig-data.ts';
import {
  about,
  afterTurn,
  apply,
  between,
  compose,
  type DualQuaternion,
  IDENTITY,
  type Quaternion,
  rigid,
  rotation,
} from './dual-quaternion.ts';

type Shoulder = Rig['shoulder'];

/** What is asked of a shoulder: millimetres up and back of the blade, degrees of the arm out, forward and turned outward. */
interface ShoulderPose {
  up: number;
  back: number;
  out: number;
  forward: number;
  turned: number;
}

/** Clavicle, scapula, humerus, axilla, acromion, margin and sleeve of the right side against the thorax. */
export function girdle(s: Shoulder, pose: ShoulderPose): DualQuaternion[] {
  const { up, back, turned } = pose;
  const lift = raised(s, pose);
  const elevation = angleOf(lift);
  if (up === 0 && back === 0 && elevation === 0 && turned === 0)
    return Array<DualQuaternion>(7).fill(IDENTITY);
  const glide = glided(s, up, back);
  const scapula = held(s, compose(glide, underArm(s, elevation)));
  const hanging = held(s, glide);
  const [root, tip] = [s.sternoclavicular, s.acromioclavicular];
  const clavicle = about(root, between(along(root, tip), along(root, apply(scapula, tip))));
  const socket = apply(scapula, s.glenohumeral);
  const sleeve = about(s.glenohumeral, lift, along(s.glenohumeral, socket));
  const round = about(s.glenohumeral, rotation(times(s.shaft, turned)));
  const humerus = compose(sleeve, round);
  return [
    clavicle,
    scapula,
    humerus,
    drawn(IDENTITY, humerus, s.crests),
    drawn(hanging, scapula, s.acromion),
    drawn(hanging, scapula, s.angle),
    sleeve,
  ];
}

/** The clavicle is a strut: the blade is held at its length from the breastbone. */
function held(
  { sternoclavicular: root, acromioclavicular: tip }: Shoulder,
  free: DualQuaternion,
): DualQuaternion {
  const moved = along(root, apply(free, tip));
  const k = Math.hypot(...along(root, tip)) / Math.hypot(...moved) - 1;
  return compose(rigid([0, 0, 0, 1], [moved[0] * k, moved[1] * k, moved[2] * k]), free);
}

/** What turns as `before` and goes where a point of `bone` goes. */
const drawn = (before: DualQuaternion, bone: DualQuaternion, p: Point): DualQuaternion =>
  compose(rigid([0, 0, 0, 1], along(apply(before, p), apply(bone, p))), before);

/** The blade under an arm raised by degrees: it turns against the clavicle's end, which itself rises and goes back. */
function underArm(
  { sternoclavicular, acromioclavicular, rhythm }: Shoulder,
  elevation: number,
): DualQuaternion {
  const carried = apply(
    about(sternoclavicular, rotation(times(rhythm.clavicle, elevation))),
    acromioclavicular,
  );
  return about(
    acromioclavicular,
    rotation(times(rhythm.scapula, elevation)),
    along(acromioclavicular, carried),
  );
}

/** The turn of the arm: out in its plane, then forward. */
function raised(s: Shoulder, { out, forward }: ShoulderPose): Quaternion {
  const plane = (s.plane * Math.PI) / 180;
  const sideways = rotation([-out * Math.sin(plane), 0, -out * Math.cos(plane)]);
  return afterTurn(rotation([-forward, 0, 0]), sideways);
}

/** Degrees by which a turn takes the hanging arm from straight down. */
const angleOf = (q: Quaternion): number =>
  (Math.acos(Math.max(-1, Math.min(1, apply(rigid(q, [0, 0, 0]), [0, 1, 0])[1]))) * 180) / Math.PI;

/** The blade moved over the ribs by millimetres up and back, not yet held by the clavicle. */
function glided(s: Shoulder, up: number, back: number): DualQuaternion {
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
  return about(s.blade, afterTurn(round, tilted), shift);
}

const times = ([x, y, z]: Point, by: number): Point => [x * by, y * by, z * by];

const along = (from: Point, to: Point): Point => [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
