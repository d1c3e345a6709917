import { AT_REST, type Pose } from '../../core/rig/pose.ts';

/** The movement of an exercise for the right side of the body: from `start` through `poses` and back to `start`. */
export interface Track {
  start: Pose;
  /** Turning points, in order; none where the exercise holds still against a resistance. */
  poses: readonly Pose[];
}

const from = (start: Pose, ...poses: Pose[]): Track => ({ start, poses });
const rest = (...poses: Pose[]): Track => ({ start: AT_REST, poses });

const KNEES_BENT: Pose = { hipFlexionRight: 55, hipFlexionLeft: 55 };
const ON_ALL_FOURS: Pose = {
  hipFlexionRight: 85,
  hipFlexionLeft: 85,
  armFlexionRight: 80,
  armFlexionLeft: 80,
};
const HANDS_ON_COUNTER: Pose = { armFlexionRight: 40, armFlexionLeft: 40 };
const SIDE_LYING: Pose = { hipFlexionRight: 45, hipFlexionLeft: 45 };

/**
 * Exercises by their id in the content, as far as the body without its limbs can show them: no elbows and knees, and the
 * pelvis stays where it is. Exercises that are not here are told without movement.
 */
export const TRACKS: Readonly<Record<string, Track>> = {
  'neck-turn': rest({ neckRotation: 55 }, { neckRotation: -55 }),
  'neck-side-stretch': rest({ neckSide: -40, scapulaElevationRight: -8 }),
  'armpit-look': rest({ neckFlexion: 34, neckRotation: -34, neckSide: -14, scapulaElevationRight: -8 }),
  'nod-stretch': rest({ headNod: 14.4, neckFlexion: 12 }),
  'sternocleidomastoid-stretch': rest({ neckFlexion: -25, neckSide: -25, neckRotation: 30 }),
  'scalene-stretch': rest({ neckFlexion: -12, neckSide: -35, scapulaElevationRight: -8 }),
  'jaw-stretch': rest({ jawOpening: 26 }),
  'chest-opener': rest({ scapulaRetractionRight: 22, scapulaRetractionLeft: 22 }),
  'upper-back-hug': rest({
    scapulaRetractionRight: -30,
    scapulaRetractionLeft: -30,
    armFlexionRight: 45,
    armFlexionLeft: 45,
  }),
  'head-rolls': rest({ neckFlexion: 40 }, { neckSide: 30 }, { neckSide: -30 }),
  // The head begins a little forward, as most people hold it, and glides back level: what the neck bends the nod takes back.
  'chin-tuck': from({ headNod: -10, neckFlexion: 12 }, { headNod: 14, neckFlexion: -11 }),
  'head-nod-hold': rest({ headNod: 13 }),
  'neck-press': rest(),
  'band-side-raise': rest({ armAbductionRight: 80, armAbductionLeft: 80 }),
  'brow-release': rest({ browLift: 7 }),
  'shoulder-blade-squeeze': rest({
    scapulaRetractionRight: 23,
    scapulaRetractionLeft: 23,
    scapulaElevationRight: -3,
    scapulaElevationLeft: -3,
  }),
  'jaw-control': rest({ jawOpening: 12 }),
  'knee-to-chest': from(KNEES_BENT, { hipFlexionRight: 90, hipFlexionLeft: 55, lumbarFlexion: 30 }),
  'knee-rolls': from(
    KNEES_BENT,
    { ...KNEES_BENT, lumbarRotation: -10, lumbarSide: -10 },
    { ...KNEES_BENT, lumbarRotation: 10, lumbarSide: 10 },
  ),
  'cat-stretch': from(
    ON_ALL_FOURS,
    { ...ON_ALL_FOURS, lumbarFlexion: -18, neckFlexion: -20 },
    { ...ON_ALL_FOURS, lumbarFlexion: 45, neckFlexion: 30 },
  ),
  'counter-stretch': from(HANDS_ON_COUNTER, {
    armFlexionRight: 90,
    armFlexionLeft: 90,
    hipFlexionRight: 80,
    hipFlexionLeft: 80,
  }),
  'side-reach': rest({ lumbarSide: -25, neckSide: -12 }),
  'figure-four': from(KNEES_BENT, {
    hipFlexionRight: 85,
    hipAbductionRight: 4,
    hipRotationRight: 33,
    hipFlexionLeft: 85,
    lumbarFlexion: 15,
  }),
  'kneeling-lunge': rest({ hipFlexionRight: -20, hipFlexionLeft: 80, lumbarFlexion: -4 }),
  'pelvic-tilt': from(KNEES_BENT, { hipFlexionRight: 43, hipFlexionLeft: 43, lumbarFlexion: 14 }),
  'bird-dog': from(ON_ALL_FOURS, { ...ON_ALL_FOURS, hipFlexionRight: -8 }),
  bridge: from(KNEES_BENT, { hipFlexionRight: 0, hipFlexionLeft: 0 }),
  'side-plank': from({ lumbarSide: -12, hipAbductionRight: -6 }, AT_REST),
  bracing: from(KNEES_BENT),
  'lying-march': from(KNEES_BENT, { hipFlexionRight: 90, hipFlexionLeft: 55 }),
  clamshell: from(SIDE_LYING, { ...SIDE_LYING, hipAbductionRight: 28, hipRotationRight: 33 }),
  walking: rest(
    { hipFlexionRight: 25, hipFlexionLeft: -12, lumbarRotation: 5 },
    { hipFlexionRight: -12, hipFlexionLeft: 25, lumbarRotation: -5 },
  ),
};
