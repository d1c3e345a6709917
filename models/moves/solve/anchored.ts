import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import type { Pose } from '../../../src/core/rig/pose.ts';
import { figureIn } from '../body/figure.ts';
import type { Manner } from '../move.ts';
import { centreOf, type Touch, touchesOf } from './touch.ts';

/** From the first turning point on at which a contact holds it stays where it is there. */
export function anchor(rig: WholeRig, touches: readonly Touch[], pose: Pose, point: number): void {
  const figure = figureIn(rig, pose);
  for (const touch of touches)
    if (
      touch.surface &&
      touch.slides !== 'free' &&
      !touch.anchor &&
      (touch.during?.includes(point) ?? true)
    ) {
      const slides = touch.slides?.[point] ?? [0, 0, 0];
      const [x, y, z] = centreOf(figure, touch.ball);
      touch.anchor = [x - slides[0], y - slides[1], z - slides[2]];
    }
}

/** The contacts of a way whose turning points are solved. */
export function anchored(rig: WholeRig, way: Manner, points: readonly Pose[]): Touch[] {
  const touches = touchesOf(way, rig);
  points.forEach((pose, i) => {
    anchor(rig, touches, pose, i);
  });
  return touches;
}
