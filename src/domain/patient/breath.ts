import { smoothstep } from '../../core/math/ease.ts';
import type { Point } from '../../core/math/point.ts';

/** Breaths a minute of somebody who lies at ease: 12 to 20 are usual in grown people. */
const A_MINUTE = 12;
/** How far chest and belly rise, metres. */
const DEEP = 0.006;

/** How far the chest has risen at a moment of a film, metres: the same moment shows the same. */
export const breathAt = (seconds: number): number =>
  DEEP * (0.5 - 0.5 * Math.cos((seconds * A_MINUTE * 2 * Math.PI) / 60));

/** How much (0..1) a place of the body rises with the chest, where that goes `way` (unit); metres, as the shader of the body has it. */
export function breathShare([x, y, z]: Point, way: Point): number {
  const height = smoothstep(0.9, 1.06, y) * (1 - smoothstep(1.22, 1.36, y));
  const trunk = height * (1 - smoothstep(0.15, 0.19, Math.abs(x)));
  return trunk * smoothstep(-0.03, 0.12, x * way[0] + (z - 0.085) * way[2]);
}
