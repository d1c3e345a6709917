import { type Matrix4, Vector3 } from 'three';
import type { Point } from '../../core/math/point.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { fibreFrame } from '../lib/fibre-frame.ts';

/** The straight way of the needle, metres. */
export interface PathFrame {
  point: Vector3;
  /** Unit direction from the point out to the skin. */
  back: Vector3;
  depth: number;
  /** Unit direction across the needle, square to the line of sight. */
  aside: Vector3;
  /** Unit direction across the needle in which a hand that holds it leaves needle and names free to be seen. */
  free: Vector3;
}

/** The needle's way, seen from `axis`. */
export function pathFrame(anchor: Anchor, axis: Point): PathFrame {
  const point = new Vector3(...anchor.position);
  const back = new Vector3(...anchor.entry).sub(point).normalize();
  const aside = new Vector3(...axis).cross(back).normalize();
  // On the upper side, where there is more room for its words.
  if (aside.y < 0) aside.negate();
  return { point, back, depth: anchor.depth, aside, free: freeSide(back, aside, new Vector3(...axis)) };
}

/**
 * Where the wrist of the hand goes: away from the viewer and from the names. On one side the thumb is before the barrel and may be
 * seen; on the other the fingers would be, so that the hand is rather behind it.
 */
function freeSide(back: Vector3, aside: Vector3, axis: Vector3): Vector3 {
  const viewer = axis.clone().addScaledVector(back, -axis.dot(back)).normalize();
  const thumbFirst = new Vector3().crossVectors(back, viewer).dot(aside) < 0;
  const [beside, behind] = thumbFirst ? [0.8, 0.6] : [0.35, 0.94];
  return viewer.multiplyScalar(-behind).addScaledVector(aside, -beside).normalize();
}

/** A frame on the skin: x along the fibres, y across, z out; metres. */
export const skinFrame = ({ above, aboveNormal, fibre }: Anchor): Matrix4 =>
  fibreFrame(above, fibre, aboveNormal);
