import type { Rig } from '../../src/core/model/rig-data.ts';
import { clampPose, type Pose, type PoseParameter, parametersOf, rangeOf } from '../../src/core/rig/pose.ts';

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
  'arm turned in behind': { armRotationRight: -60, scapulaRetractionRight: -10 },
  'arms out and turned up': { armAbductionRight: 50, armRotationRight: 10, scapulaRetractionRight: 10 },
  'hand across the chest': { armFlexionRight: 60, armRotationRight: -45, scapulaRetractionRight: -10 },
  'brow up and jaw open': { browLift: 8, jawOpening: 20, headNod: -10 },
  'bend and turn': { lumbarFlexion: 30, lumbarSide: 20, lumbarRotation: 10 },
};

/** How many postures of the whole body are drawn by lot, and what the lots begin with, where nothing else is asked for. */
const BY_LOT = 200;
const SEED = 12345;

/**
 * Both ends and the middle of every parameter's range; postures of several parameters; and postures of all parameters
 * by lot.
 */
export function postures(
  rig: Rig,
  count = BY_LOT,
  seed = SEED,
): { single: Posture[]; mixed: Posture[]; byLot: Posture[] } {
  const single = parametersOf(rig).flatMap((p) =>
    [...rangeOf(rig, p), rangeOf(rig, p)[1] / 2]
      .filter((v) => v !== 0)
      .map((v): Posture => [`${p} ${v}`, { [p]: v }]),
  );
  const mixed: Posture[] = Object.entries(MIXED);
  const byLot = posturesByLot(rig, parametersOf(rig), count, seed);
  return { single, mixed, byLot };
}

/** What came to the rig last draws from lots of its own: those of the others stay as they were. */
const LATER: ReadonlySet<PoseParameter> = new Set(['armRotationRight', 'armRotationLeft']);

/**
 * So many postures of these parameters by lot, the same in every run, as the app would show them: a third of the values at
 * either end where only ends and rest are drawn, which is every other time.
 */
export function posturesByLot(
  rig: Rig,
  parameters: readonly PoseParameter[],
  count: number,
  seed: number,
): Posture[] {
  const lot = lots(seed);
  const later = lots(seed + 1);
  return Array.from({ length: count }, (_, i): Posture => {
    const pose = parameters.map((p): [PoseParameter, number] => {
      const [low, high] = rangeOf(rig, p);
      const at = LATER.has(p) ? later() : lot();
      const end = at < 1 / 3 ? low : at < 2 / 3 ? high : 0;
      return [p, i % 2 ? end : low + (high - low) * at];
    });
    return [`by lot ${i}`, clampPose(rig, Object.fromEntries(pose))];
  });
}

/** Numbers 0..1 that look random and are the same every time (linear congruential, Numerical Recipes). */
export function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
