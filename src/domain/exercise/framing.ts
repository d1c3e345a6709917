import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import type { ModelIndex, StructureEntry } from '../../core/model/model-index.ts';
import { carry } from '../../core/rig/carry.ts';
import type { Pose } from '../../core/rig/pose.ts';
import { poseTransforms } from '../../core/rig/transforms.ts';
import type { View } from '../view/view.ts';
import { exerciseOf, routineOfView } from './of-view.ts';

/** Room around what moves, metres, and the least that is shown. */
const MARGIN = 0.07;
const LEAST = 0.17;
const MOST = 0.34;

/** A sphere around the muscles of the exercise in all its postures; metres. Undefined where a view shows no exercise. */
export function exerciseSphere(
  view: View,
  content: ContentBundle,
  index: ModelIndex,
): { target: Point; radius: number } | undefined {
  const routine = routineOfView(view, content);
  const exercise = exerciseOf(view, content);
  if (!routine || !exercise) return undefined;
  const ids = new Set<string | undefined>([...exercise.lengthens, ...exercise.works, view.muscle]);
  const muscles = index.structures.filter((s) => ids.has(s.id) && s.muscle);
  const held = routine.phases.filter((p) => !p.side || p.side === view.side).map((p) => p.held);
  const poses = [...new Set([routine.start, ...held, ...routine.cycle])];
  const points = poses.flatMap((pose) => muscles.flatMap((m) => posedLine(index, m, pose, view.side)));
  if (points.length === 0) return undefined;
  const { target, radius } = sphereAround(points);
  return { target, radius: Math.min(MOST, Math.max(LEAST, radius + MARGIN)) };
}

/** Origin, middle and insertion of a muscle in a posture. */
function posedLine(index: ModelIndex, structure: StructureEntry, pose: Pose, side: Side): Point[] {
  const transforms = poseTransforms(index.rig, pose);
  const left = side === 'left';
  return structure.muscle!.line.map((position, k) => {
    const own: Point = left ? [-position[0], position[1], position[2]] : position;
    return carry(index.rig, structure, { position, place: { u: 0.5, v: k / 2 } }, transforms, left).point(
      own,
    );
  });
}
