import type { WholeRig } from '../../src/core/model/rig-data.ts';
import { type Pose, parametersOf, rangeOf } from '../../src/core/rig/pose.ts';
import { type Posture, posturesByLot } from './postures.ts';

/** What moves the limbs: joints of arms and legs with shoulder and hip. */
const OF_LIMBS = /^(scapula|arm|hip|elbow|forearm|wrist|hand|knee|foot|toe)/;

const both = (pose: Record<string, number>): Pose =>
  Object.fromEntries(
    Object.entries(pose).flatMap(([id, v]) => [[`${id}Right`, v] as const, [`${id}Left`, v] as const]),
  );

const PALMS_IN = { forearmPronation: 75 };

/** Postures as people take them; those of the whole body have a root. */
export const STANCES: Readonly<Record<string, Pose>> = {
  standing: both({ ...PALMS_IN, elbowFlexion: -6 }),
  sitting: {
    ...both({
      hipFlexion: 84,
      hipAbduction: 6,
      kneeFlexion: 80,
      armFlexion: 12,
      elbowFlexion: 62,
      forearmPronation: 140,
    }),
    rootUp: -323,
  },
  'on hands and knees': {
    ...both({
      hipFlexion: 80,
      kneeFlexion: 96,
      armFlexion: 78,
      elbowFlexion: -10,
      forearmPronation: 140,
      wristFlexion: -68,
      handGrip: -1,
      footLift: -48,
    }),
    neckFlexion: -20,
    rootPitch: 78,
    rootUp: -380,
  },
  kneeling: { ...both({ kneeFlexion: 95, footLift: -50, ...PALMS_IN }), rootUp: -366 },
  'on the back, one knee to the chest': {
    hipFlexionRight: 108,
    kneeFlexionRight: 126,
    lumbarFlexion: 10,
    ...both({ armFlexion: 14 }),
    armFlexionRight: 34,
    elbowFlexionRight: 66,
    forearmPronationRight: 90,
    armFlexionLeft: 34,
    elbowFlexionLeft: 66,
    forearmPronationLeft: 90,
    rootPitch: -90,
    rootUp: -745,
  },
  'on the side': {
    ...both({ hipFlexion: 40, kneeFlexion: 60, armFlexion: 80, elbowFlexion: 70, scapulaRetraction: -20 }),
    lumbarSide: -12,
    rootPitch: -90,
    rootRotation: 90,
    rootUp: -672,
  },
  'face down': { ...both({ footLift: -48, forearmPronation: 120 }), rootPitch: 90, rootUp: -715 },
};

/** Postures of several motions of the limbs at once. */
const MIXED: Record<string, Pose> = {
  ...STANCES,
  'arm out, elbow straight': { armAbductionRight: 78, elbowFlexionRight: -10, forearmPronationRight: 60 },
  'hand to the mouth': { armAbductionRight: 40, armFlexionRight: 60, elbowFlexionRight: 120 },
  fist: both({ handGrip: 1, wristFlexion: -25 }),
  'flat hand, bent back': both({ handGrip: -1, wristFlexion: -70 }),
  'pointing at something': both({ handGrip: 1, handPoint: 1, elbowFlexion: 60, armFlexion: 70 }),
  'hand to the shoulder': both({ elbowFlexion: 130, forearmPronation: 40, armFlexion: 40, handGrip: 0.4 }),
  'hand turned over at the bent elbow': both({ elbowFlexion: 80, forearmPronation: 150 }),
  'palm turned away and bent': both({ forearmPronation: 150, wristFlexion: 70, handGrip: 1 }),
  'wrist to the little finger': both({ wristDeviation: 28, handGrip: 0.6 }),
  'wrist to the thumb': both({ wristDeviation: -20, handGrip: 1 }),
  'heel to the buttock': both({ kneeFlexion: 136, hipFlexion: -15, footLift: -30 }),
  squat: both({ hipFlexion: 105, kneeFlexion: 120, footLift: 20 }),
  'stretch of the hamstrings': both({ hipFlexion: 85, kneeFlexion: -4, footLift: 18 }),
  'on the toes': both({ footLift: -42, toeLift: 55 }),
  'sole turned in, toes bent': both({ footInversion: 35, footLift: -30, toeLift: -35 }),
  'sole turned out': both({ footInversion: -15, footLift: 15, toeLift: 20 }),
  'figure four, seated': both({ hipFlexion: 70, hipAbduction: 26, hipRotation: 36, kneeFlexion: 90 }),
};

const BY_LOT = 400;
const SEED = 4711;

/**
 * Both ends and the middle of the range of every motion of the limbs; postures of several; and postures of all motions of
 * the limbs by lot, drawn as those of the body are. The root turns nothing over and stays out of the lots.
 */
export function limbPostures(
  rig: WholeRig,
  count = BY_LOT,
  seed = SEED,
): { single: Posture[]; mixed: Posture[]; byLot: Posture[] } {
  const of = parametersOf(rig).filter((p) => OF_LIMBS.test(p));
  const single = of
    .filter((p) => p.endsWith('Right'))
    .flatMap((p) =>
      [...rangeOf(rig, p), rangeOf(rig, p)[1] / 2]
        .filter((v) => v !== 0)
        .map((v): Posture => [`${p} ${v}`, { [p]: v }]),
    );
  const byLot = posturesByLot(rig, of, count, seed);
  return { single, mixed: Object.entries(MIXED), byLot };
}
