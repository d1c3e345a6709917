import { POSE_PARAMETERS, type Pose, rangeOf } from '../../src/domain/rig/pose.ts';
import type { Rig } from '../../src/domain/rig/types.ts';

export type Posture = [name: string, pose: Pose];

/** Postures of several parameters at once, as the exercises need them. */
const MIXED: Record<string, Pose> = {
  'look into the armpit': { neckFlexion: 35, neckRotation: 40, neckSide: 15, scapulaElevationLeft: -10 },
  'chin in': { headNod: 15, neckFlexion: -10 },
  'ear to shoulder': { neckSide: 40, scapulaElevationLeft: -10, neckRotation: -15 },
  'look up and away': { neckFlexion: -30, neckRotation: 45, neckSide: -20 },
  'shrug and squeeze': {
    scapulaElevationRight: 30,
    scapulaElevationLeft: 30,
    scapulaRetractionRight: 20,
    scapulaRetractionLeft: 20,
  },
  'knee to chest': { hipFlexionRight: 110, lumbarFlexion: 30 },
  'knee up, turned in': { hipFlexionRight: 90, hipRotationRight: -40 },
  'figure four': { hipFlexionRight: 75, hipAbductionRight: 30, hipRotationRight: 40 },
  'knee across': { hipFlexionRight: 60, hipAbductionRight: -15, lumbarRotation: -11 },
  lunge: { hipFlexionRight: -20, hipFlexionLeft: 80, lumbarFlexion: -10 },
  'arms out': { armAbductionRight: 80, armAbductionLeft: 80 },
  'arms out and shrug': { armAbductionRight: 80, armAbductionLeft: 80, scapulaElevationRight: 20 },
  'arms out and drawn back': { armAbductionRight: 60, scapulaRetractionRight: 20 },
  'hands on a counter': { armFlexionRight: 90, armFlexionLeft: 90, hipFlexionRight: 80, hipFlexionLeft: 80 },
  'reach forward': { armFlexionRight: 90, scapulaRetractionRight: -15 },
  'reach forward and out': { armFlexionRight: 60, armAbductionRight: 50 },
  'arms forward and bend': { armFlexionRight: 80, lumbarFlexion: 40, neckFlexion: 30 },
  'arm out, head away': { armAbductionRight: 70, neckSide: -30, neckRotation: 30 },
  'brow up and jaw open': { browLift: 8, jawOpening: 20, headNod: -10 },
  'bend and turn': { lumbarFlexion: 30, lumbarSide: 20, lumbarRotation: 10 },
};

/** Both ends and the middle of every parameter's range, and postures of several parameters. */
export function postures(rig: Rig): { single: Posture[]; mixed: Posture[] } {
  const single = POSE_PARAMETERS.flatMap((p) =>
    [...rangeOf(rig, p), rangeOf(rig, p)[1] / 2]
      .filter((v) => v !== 0)
      .map((v): Posture => [`${p} ${v}`, { [p]: v }]),
  );
  return { single, mixed: Object.entries(MIXED) };
}
