import type { Point } from '../../core/math/point.ts';

/** Where the camera looks: a sphere that must fit the picture, seen from a unit direction. Metres. */
export interface Shot {
  target: Point;
  radius: number;
  /** From the target toward the camera. */
  direction: Point;
  /** The picture holds only there: how near and far the camera may go, and how far it may turn (radians). */
  leash?: { near: number; far: number; turn: number };
  /** Away from the floor: the room is turned about a body that lies. Upward when not given. */
  up?: Point;
}
