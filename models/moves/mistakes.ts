import type { WholeRig } from '../../src/core/model/rig-data.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import type { Track } from '../../src/domain/exercise/tracks.ts';
import { type Angles, both, type Manner } from './move.ts';
import { anchored } from './solve/anchored.ts';
import { wantedPose } from './solve/solve-move.ts';
import { solvePosture } from './solve/solve-posture.ts';

/**
 * The common mistake of those exercises whose words name one: what differs at the first turning point, usual way, on the right. What is
 * said of it stands in the content (`chapters.json`, mistakes).
 */
export const MISTAKES: Readonly<Record<string, Angles>> = {
  // "Keep the chin level."
  'neck-turn': { neckFlexion: -24, headNod: -8 },
  // "Without a shrug."
  'shoulder-blade-squeeze': both({ scapulaElevation: 30, scapulaRetraction: 4 }),
  // "Keep the back still."
  'bird-dog': { lumbarFlexion: -24, neckFlexion: -24, hipFlexionRight: -20 },
  // "Keep the low back still."
  'lying-march': { lumbarFlexion: -22, rootUp: -655 },
  // "Without rolling back."
  clamshell: { rootRotation: -62 },
};

/** The posture of a mistake, solved as the movement is. */
export function mistakePose(
  rig: WholeRig,
  track: Track,
  way: Manner,
  points: readonly Pose[],
  angles: Angles,
): Pose {
  const wanted = { ...wantedPose(track, way, 1), ...angles } as Pose;
  const touches = anchored(rig, way, points);
  return solvePosture(rig, way, touches, wanted, [wanted, points[1]!], { from: 1, to: 1, share: 0 });
}
