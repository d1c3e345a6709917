import type { Point } from '../../core/math/point.ts';
import { distance, dot, mix, unit } from '../../core/math/vector.ts';
import type { Shot } from '../anchor/shot.ts';
import type { SkinStroke } from './strokes.ts';

/** The axes of trunk, arm and leg as seen from above, and where arms and legs begin, metres. */
const AXIS_Z = 0.07;
const ARM = { x: 0.17, below: 1.36 };
const LEG = { x: 0.08, below: 0.74 };
/** Without limbs the figure ends about here, metres. */
const END = { x: 0.23, y: 0.66, arms: 1.12 };

/** What some people feel counts so much beside what most do; the place of the point itself as much as so much stroke, metres². */
const SPILL = 0.3;
const POINT = 0.0025;
/** Ways that are tried, all around. */
const WAYS = 24;

/** The places of strokes that the picture has to hold: without limbs only those on the trunk. */
export function strokePlaces(strokes: readonly SkinStroke[], limbs: boolean): readonly Point[] {
  const all = strokes.flatMap(({ line }) => line);
  if (limbs) return all;
  const near = all.filter(
    ([x, y]) => y > END.y && Math.abs(x) < END.x && (Math.abs(x) < ARM.x || y > END.arms),
  );
  return near.length ? near : all;
}

/** From where most of the strokes are seen, and the point with them, which faces along `out`: level, a unit direction. */
export function strokesSeenFrom(strokes: readonly SkinStroke[], out: Point): Point {
  const seen = strokes.flatMap(({ line, core, soft, depth, weight }) =>
    line.map((b, i) => {
      const a = line[i - 1] ?? b;
      const broad = 2 * core + soft;
      const size = (distance(a, b) + (line.length === 1 ? broad : 0)) * broad * depth;
      return { way: skinWay(mix(a, b, 0.5)), size: weight === 'essential' ? size : size * SPILL };
    }),
  );
  seen.push({ way: unit([out[0], 0, out[2]]), size: POINT });
  const from = (k: number): Point => {
    const angle = (k / WAYS) * 2 * Math.PI;
    return [Math.sin(angle), 0, Math.cos(angle)];
  };
  // What is seen at a slant is seen as poorly as it is foreshortened.
  const worth = (direction: Point): number =>
    seen.reduce((sum, { way, size }) => sum + Math.max(0, dot(way, direction)) * size, 0);
  const ways = Array.from({ length: WAYS }, (_, k) => from(k));
  return ways.reduce((best, way) => (worth(way) > worth(best) + 1e-9 ? way : best));
}

/** The way the skin faces at a place, level: away from the axis of what it lies on. */
export function skinWay([x, y, z]: Point): Point {
  const side = Math.sign(x);
  const away = Math.abs(x);
  const arm = away > ARM.x - 0.02 && y < ARM.below;
  const axis = arm ? side * (ARM.x + 0.03 + Math.max(0, 1.2 - y) * 0.16) : y < LEG.below ? side * LEG.x : 0;
  // On an arm that hangs forward the axis does so too.
  const depth = arm && y < 1 ? AXIS_Z + (1 - y) * 0.25 : AXIS_Z;
  return unit([x - axis, 0, z - depth]);
}

/** A shot of what a sphere holds from a level direction, a little from above. */
export const levelShot = (target: Point, radius: number, way: Point): Shot => ({
  target,
  radius,
  direction: unit([way[0], 0.1, way[2]]),
});
