import type { WholeRig } from '../../src/core/model/rig-data.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import type { Track } from '../../src/domain/exercise/tracks.ts';
import { type Angles, both, type Manner } from './move.ts';
import { anchored } from './solve/anchored.ts';
import { wantedPose } from './solve/solve-move.ts';
import { solvePosture } from './solve/solve-posture.ts';

/** What goes wrong at the first turning point, and which text of the content says how it should be. */
interface Mistake {
  angles: Angles;
  said: 'start' | 'movement';
}

/** The common mistake of those exercises whose words name one, usual way, on the right. */
export const MISTAKES: Readonly<Record<string, Mistake>> = {
  // "Keep the chin level."
  'neck-turn': { angles: { neckFlexion: -24, headNod: -8 }, said: 'start' },
  // "Without a shrug."
  'shoulder-blade-squeeze': {
    angles: both({ scapulaElevation: 30, scapulaRetraction: 4 }),
    said: 'movement',
  },
  // "Keep the back still."
  'bird-dog': {
    angles: { lumbarFlexion: -24, neckFlexion: -24, hipFlexionRight: -20 },
    said: 'movement',
  },
  // "Keep the low back still."
  'lying-march': { angles: { lumbarFlexion: -22, rootUp: -655 }, said: 'movement' },
  // "Without rolling back."
  clamshell: { angles: { rootRotation: -62 }, said: 'movement' },
};

/** The posture of a mistake, solved as the movement is. */
export function mistakePose(
  rig: WholeRig,
  track: Track,
  way: Manner,
  points: readonly Pose[],
  { angles }: Mistake,
): Pose {
  const wanted = { ...wantedPose(track, way, 1), ...angles } as Pose;
  const touches = anchored(rig, way, points);
  return solvePosture(rig, way, touches, wanted, [wanted, points[1]!], { from: 1, to: 1, share: 0 });
}
