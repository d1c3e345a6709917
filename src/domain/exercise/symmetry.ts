import type { ExerciseId } from '../../core/ids.ts';
import { mirrorPose, POSE_PARAMETERS, type Pose } from '../../core/rig/pose.ts';
import { TRACKS, type Track } from './tracks.ts';

const same = (a: Pose, b: Pose): boolean =>
  POSE_PARAMETERS.every((p) => Math.abs((a[p] ?? 0) - (b[p] ?? 0)) < 1e-9);

/** Whether a posture is its own mirror image. */
export const isSymmetric = (pose: Pose): boolean => same(pose, mirrorPose(pose));

/** Whether a movement goes to both sides by itself, so that it need not be done again for the other. */
export const sameAsMirror = ({ start, poses }: Track): boolean =>
  isSymmetric(start) && poses.every((pose) => poses.some((p) => same(p, mirrorPose(pose))));

/** Whether an exercise may be done on one side alone. */
export function hasSides(id: ExerciseId): boolean {
  const track = TRACKS[id];
  return track !== undefined && !sameAsMirror(track);
}
