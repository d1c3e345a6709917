import type { Vec3 } from '../../../src/core/math/point.ts';

// Shares of the body's mass and places of the centres of mass along the segments: de Leva, Adjustments to
// Zatsiorsky-Seluyanov's segment inertia parameters, J Biomech 1996;29:1223, table 4, men. The ends of the segments are the
// joint centres of the rig; the trunk's are the seventh vertebra of the neck, the xiphoid, the navel and the hips.

/** A part of the body's mass; right side or midline. */
interface Mass {
  on: string;
  at: Vec3;
  share: number;
}

const along = (from: Vec3, to: Vec3, share: number): Vec3 => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

const CROWN: Vec3 = [0, 1643, 85];
const NAPE: Vec3 = [0, 1388, 80];
const XIPHOID: Vec3 = [0, 1145, 85];
const NAVEL: Vec3 = [0, 1020, 90];
const HIPS: Vec3 = [0, 820, 93];
const SHOULDER: Vec3 = [-161.5, 1326, 71.5];
const ELBOW: Vec3 = [-211.7, 1055, 65.3];
const WRIST: Vec3 = [-256.1, 807.4, 117.7];
const KNUCKLE: Vec3 = [-267, 733, 136];
const HIP: Vec3 = [-81, 820, 93];
const KNEE: Vec3 = [-75.2, 426.8, 61.3];
const ANKLE: Vec3 = [-82.4, 51.2, 57];
const HEEL: Vec3 = [-78, 10, -8];
const TOE: Vec3 = [-95, 5, 236];

export const MASSES: readonly Mass[] = [
  { on: 'skull', at: along(CROWN, NAPE, 0.5002), share: 0.0694 },
  { on: 't6|thorax', at: along(NAPE, XIPHOID, 0.5066), share: 0.1596 },
  { on: 'l2', at: along(XIPHOID, NAVEL, 0.4502), share: 0.1633 },
  { on: 'pelvis', at: along(NAVEL, HIPS, 0.6115), share: 0.1117 },
  { on: 'humerus', at: along(SHOULDER, ELBOW, 0.5772), share: 0.0271 },
  { on: 'ulna', at: along(ELBOW, WRIST, 0.4574), share: 0.0162 },
  { on: 'hand', at: along(WRIST, KNUCKLE, 0.79), share: 0.0061 },
  { on: 'femur', at: along(HIP, KNEE, 0.4095), share: 0.1416 },
  { on: 'tibia', at: along(KNEE, ANKLE, 0.4395), share: 0.0433 },
  { on: 'foot', at: along(HEEL, TOE, 0.4415), share: 0.0137 },
];
