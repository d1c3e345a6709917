import type { Rig } from '../model/rig-data.ts';

const MIDLINE = [
  'neckFlexion',
  'neckSide',
  'neckRotation',
  'headNod',
  'jawOpening',
  'browLift',
  'lumbarFlexion',
  'lumbarSide',
  'lumbarRotation',
  'rootForward',
  'rootUp',
  'rootSide',
  'rootPitch',
  'rootSideTilt',
  'rootRotation',
] as const;
const PAIRED = [
  'scapulaElevation',
  'scapulaRetraction',
  'armAbduction',
  'armFlexion',
  'armRotation',
  'hipFlexion',
  'hipAbduction',
  'hipRotation',
  'elbowFlexion',
  'forearmPronation',
  'wristFlexion',
  'wristDeviation',
  'handGrip',
  'handPoint',
  'kneeFlexion',
  'footLift',
  'footInversion',
  'toeLift',
] as const;

type MidlineParameter = (typeof MIDLINE)[number];
export type PairedParameter = (typeof PAIRED)[number];
export type SideName = 'Right' | 'Left';
export type PoseParameter = MidlineParameter | `${PairedParameter}${SideName}`;

export const POSE_PARAMETERS: readonly PoseParameter[] = [
  ...MIDLINE,
  ...PAIRED.flatMap((p) => [`${p}Right`, `${p}Left`] as const),
];

/**
 * A posture. Degrees, or millimetres for the shoulder blades and the brow; what is left out is 0, which is standing at
 * rest. Positive: forward bend, side-bend and turn to the right, chin toward the throat, jaw open, brow up, shoulder
 * blade up and back, arm out (in the plane of the shoulder blade), forward, turned outward about its own length, thigh
 * forward, out, turned outward; elbow bent, palm turned back, hand bent toward the palm and toward the little finger, fist closed (1, and -1 for a flat hand),
 * index held out of it (1), knee bent, foot up, sole turned inward, toes up.
 *
 * The root is the place and turn of the whole body, about the middle of the hips: millimetres forward, up and to the
 * left, then degrees: turned to the right about its own long axis, then tilted to the right, then forward. So -90 of
 * `rootPitch` lies on the back, and `rootRotation` then rolls it onto a side.
 */
export type Pose = Readonly<Partial<Record<PoseParameter, number>>>;

export const AT_REST: Pose = {};

/** The name under which a parameter's range is kept: the side left off. */
const rangeId = (parameter: PoseParameter): string => parameter.replace(/(Right|Left)$/, '');

/** What is asked of a rig over and over, worked out once. */
interface Known {
  parameters: readonly PoseParameter[];
  ranges: ReadonlyMap<PoseParameter, readonly [low: number, high: number]>;
  /** `yields` is the place of the one that gives way among those that go together, or -1. */
  joints: readonly { together: readonly PoseParameter[]; power: number; yields: number }[];
}

const known = new WeakMap<Rig, Known>();

function knownOf(rig: Rig): Known {
  const before = known.get(rig);
  if (before) return before;
  const ranges = new Map<PoseParameter, readonly [number, number]>();
  for (const p of POSE_PARAMETERS) {
    const found = rig.parameters.find(({ id }) => id === rangeId(p));
    if (found) ranges.set(p, [found.low, found.high]);
  }
  const all = { parameters: [...ranges.keys()], ranges, joints: jointsOf(rig) };
  known.set(rig, all);
  return all;
}

/** The parameters that a rig knows: those of the limbs where their joints are loaded. */
export const parametersOf = (rig: Rig): readonly PoseParameter[] => knownOf(rig).parameters;

/** The range of a parameter; throws a RangeError for one that the rig does not know. */
export function rangeOf(rig: Rig, parameter: PoseParameter): readonly [low: number, high: number] {
  const found = knownOf(rig).ranges.get(parameter);
  if (!found) throw new RangeError(`the rig has no parameter "${parameter}"`);
  return found;
}

/**
 * The pose with every parameter inside its range, and those of one joint inside their envelope: beyond it they are all
 * drawn back in step, or the one that yields is. Anything that is no finite number counts as 0, as does what the rig does not know.
 */
export function clampPose(rig: Rig, pose: Pose): Pose {
  const out: Partial<Record<PoseParameter, number>> = {};
  for (const parameter of parametersOf(rig)) {
    const value = pose[parameter];
    if (value === undefined || !Number.isFinite(value) || value === 0) continue;
    const [low, high] = rangeOf(rig, parameter);
    out[parameter] = Math.min(high, Math.max(low, value));
  }
  for (const { together, power, yields } of knownOf(rig).joints) {
    const shares = together.map((p) => shareOfRange(rig, p, out[p] ?? 0) ** power);
    const size = shares.reduce((sum, share) => sum + share, 0);
    if (size <= 1 + 1e-9) continue;
    if (yields >= 0) {
      const p = together[yields]!;
      if (out[p] !== undefined)
        out[p] *= (Math.max(0, 1 - size + shares[yields]!) / shares[yields]!) ** (1 / power);
      continue;
    }
    for (const p of together) if (out[p] !== undefined) out[p] /= size ** (1 / power);
  }
  return out;
}

/** The parameters of every envelope, for each side. */
function jointsOf(rig: Rig): Known['joints'] {
  return rig.envelopes.flatMap(({ parameters, power, yields }) =>
    ['', 'Right', 'Left']
      .map((side) => POSE_PARAMETERS.filter((p) => parameters.some((id) => p === `${id}${side}`)))
      .filter((together) => together.length > 0)
      .map((together) => ({ together, power, yields: together.findIndex((p) => rangeId(p) === yields) })),
  );
}

/** How far a value has gone toward the end of its parameter's range, 0..1. */
function shareOfRange(rig: Rig, parameter: PoseParameter, value: number): number {
  if (value === 0) return 0;
  return value / rangeOf(rig, parameter)[value < 0 ? 0 : 1];
}

/** The pose a share (0..1) of the way from one to another. */
export function mixPose(from: Pose, to: Pose, share: number): Pose {
  const out: Partial<Record<PoseParameter, number>> = {};
  for (const parameter of POSE_PARAMETERS) {
    const [a, b] = [from[parameter] ?? 0, to[parameter] ?? 0];
    if (a !== 0 || b !== 0) out[parameter] = a + (b - a) * share;
  }
  return out;
}

/** The same posture seen in a mirror. */
export function mirrorPose(pose: Pose): Pose {
  const out: Partial<Record<PoseParameter, number>> = {};
  for (const parameter of POSE_PARAMETERS) {
    const value = pose[parameter];
    if (value === undefined) continue;
    if (parameter.endsWith('Right')) out[parameter.replace('Right', 'Left') as PoseParameter] = value;
    else if (parameter.endsWith('Left')) out[parameter.replace('Left', 'Right') as PoseParameter] = value;
    else out[parameter] = /Side|Rotation/.test(parameter) ? -value : value;
  }
  return out;
}
