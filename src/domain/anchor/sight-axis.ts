import type { Point } from '../../core/math/point.ts';
import type { Anchor } from '../../core/model/model-index.ts';

/**
 * The direction from which the inside of the muscle is looked at: out through the skin, a little across the fibres
 * and from above, so that needle and band do not hide each other. Unit, body frame.
 */
export function sightAxis({ aboveNormal: n, fibre: f }: Anchor): Point {
  const p: Point = [n[0] + f[0] * 0.1, n[1] * 0.85 + f[1] * 0.1 + 0.12, n[2] + f[2] * 0.1];
  const l = Math.hypot(...p) || 1;
  return [p[0] / l, p[1] / l, p[2] / l];
}
