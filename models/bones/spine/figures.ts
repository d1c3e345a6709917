import type { Vec3 } from '../../../src/core/math/point.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';

/**
 * A point of the right half in the frame of a vertebra's own body, mm: [x, u, f] with x < 0 to the
 * right, u along the axis of the body (up), f forward, from the centre of the body.
 */
export type LocalPoint = Vec3;

/** A point in the midline of the same frame: [u, f]. */
export type MidPoint = readonly [number, number];

/** Where a vertebra's body stands: its centre [y, z] in the body frame (mm), and its forward tilt upwards in degrees. */
export interface Seat {
  centre: readonly [number, number];
  tilt: number;
}

/** The body of a vertebra. All lengths are mm from its centre (half heights, half widths). */
export interface BodyFigures {
  height: number;
  /** Half width at the upper end plate, the waist and the lower end plate. */
  width: readonly [number, number, number];
  front: number;
  /** Rear edge beside the canal (positive, backwards). */
  back: number;
  /** How far behind the centre the body is widest. */
  widest: number;
  /** Depth of the hollow of each end plate. */
  hollow: number;
  /** How much the body is higher in front than behind. */
  wedge?: number;
}

/** What all vertebrae from C3 to L5 have, as measured on one adult; mm, right half. */
export interface VertebraFigures extends Seat {
  body: BodyFigures;
  /** Vertebral foramen: half width, front wall and rear wall (f). */
  canal: readonly [halfWidth: number, front: number, rear: number];
  /** Middle of the pedicle, half height and half width. */
  pedicle: { middle: LocalPoint; height: number; width: number };
  /** Upper end of the superior and lower end of the inferior articular process. */
  superior: LocalPoint;
  inferior: LocalPoint;
  transverseTip: LocalPoint;
  /** Upper and lower edge of the laminae where they meet in the midline. */
  laminaTop: MidPoint;
  laminaBottom: MidPoint;
  /** Spinous process: middle of its root and of its tip, half height and half thickness at either. */
  spinous: {
    root: MidPoint;
    tip: MidPoint;
    height: readonly [number, number];
    width: readonly [number, number];
  };
}

/** One vertebra of a family, its solid in its own frame. */
export interface Vertebra {
  id: string;
  /** Short name of the level: c3, t12. */
  label: string;
  name: { latin: string; english: string };
  fma: number;
  figures: VertebraFigures;
  solid: Sdf;
}
