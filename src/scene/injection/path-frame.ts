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
}

/** The needle's way, seen from `axis`. */
export function pathFrame(anchor: Anchor, axis: Point): PathFrame {
  const point = new Vector3(...anchor.position);
  const back = new Vector3(...anchor.entry).sub(point).normalize();
  const aside = new Vector3(...axis).cross(back).normalize();
  // On the upper side, where there is more room for its words.
  if (aside.y < 0) aside.negate();
  return { point, back, depth: anchor.depth, aside };
}

/** A frame on the skin: x along the fibres, y across, z out; metres. */
export const skinFrame = ({ above, aboveNormal, fibre }: Anchor): Matrix4 =>
  fibreFrame(above, fibre, aboveNormal);
