import type { Point } from '../../core/math/point.ts';
import { distance, dot, mix, subtract, unit } from '../../core/math/vector.ts';
import type { Shot } from '../anchor/shot.ts';
import type { SkinStroke } from './strokes.ts';

/** The axes of trunk, arm and leg as seen from above, and where arms and legs begin, metres. */
const AXIS_Z = 0.07;
const ARM = { x: 0.17, below: 1.36 };
const LEG = { x: 0.08, below: 0.74 };
/** Without limbs the figure ends about here, metres. */
const END = { x: 0.23, y: 0.66, arms: 1.12 };

/** What some people feel and the place of the point count so much beside all that most people feel. */
const SPILL = 0.3;
const POINT = 0.35;
/** From this slant on skin is seen well enough. */
const SLANT = 0.6;
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

/** Higher than this the skin faces up, metres; so far from above is looked where all of the essential part lies there, and else. */
const CROWN = 1.615;
const FROM_ABOVE = 0.75;
const LEVEL = 0.1;

/** A shot of what a sphere holds, from where most of the strokes are seen, and the point with them, which faces along `out`. */
export function strokesShot(
  sphere: Pick<Shot, 'target' | 'radius'>,
  strokes: readonly SkinStroke[],
  out: Point,
): Shot {
  const [x, , z] = strokesSeenFrom(strokes, out);
  const most = strokes.filter(({ weight }) => weight === 'essential').flatMap(({ line }) => line);
  const crown = most.filter(([, y]) => y > CROWN).length / Math.max(1, most.length);
  return { ...sphere, direction: unit([x, LEVEL + FROM_ABOVE * crown * crown, z]) };
}

/** The level unit direction from which most is seen. */
export function strokesSeenFrom(strokes: readonly SkinStroke[], out: Point): Point {
  const parts = [
    ...weighed(strokes, 'essential', 1),
    ...weighed(strokes, 'spillover', SPILL),
    { way: unit([out[0], 0, out[2]]), size: POINT },
  ];
  const worth = (direction: Point): number =>
    parts.reduce((sum, { way, size }) => {
      const facing = dot(way, direction);
      // Of ways that show as much the straighter one.
      return sum + (Math.min(1, Math.max(0, facing / SLANT)) + 0.12 * facing) * size;
    }, 0);
  const ways = Array.from({ length: WAYS }, (_, k): Point => {
    const angle = (k / WAYS) * 2 * Math.PI;
    return [Math.sin(angle), 0, Math.cos(angle)];
  });
  return ways.reduce((best, way) => (worth(way) > worth(best) + 1e-9 ? way : best));
}

/** The pieces of all strokes of a weight with the ways that they face; their sizes are `all` together. */
function weighed(strokes: readonly SkinStroke[], weight: SkinStroke['weight'], all: number) {
  const parts = strokes
    .filter((stroke) => stroke.weight === weight)
    .flatMap(({ line, core, soft, depth }) =>
      line.map((b, i) => {
        const a = line[i - 1] ?? b;
        const broad = 2 * core + soft;
        const size = (distance(a, b) + (i === 0 ? broad : 0)) * broad * depth;
        return { way: skinWay(mix(a, b, 0.5)), size };
      }),
    );
  const whole = parts.reduce((sum, { size }) => sum + size, 0);
  return parts.map(({ way, size }) => ({ way, size: (size / whole) * all }));
}

/** The trunk between shoulder and groin as seen from above: nearly a box with round corners, half as wide and deep, metres. */
const TRUNK = { from: 0.74, to: 1.38, wide: 0.155, deep: 0.1 };

/** The way the skin faces at a place, level: away from the axis of what it lies on. */
export function skinWay([x, y, z]: Point): Point {
  const side = Math.sign(x);
  const away = Math.abs(x);
  const arm = y < ARM.below && away > ARM.x - 0.015 + Math.max(0, 1.15 - y) * 0.14;
  if (!arm && y > TRUNK.from && y < TRUNK.to) {
    const [u, w] = [x / TRUNK.wide, (z - AXIS_Z) / TRUNK.deep];
    return unit([(u * Math.abs(u)) / TRUNK.wide, 0, (w * Math.abs(w)) / TRUNK.deep]);
  }
  const axis = arm ? side * (ARM.x + 0.03 + Math.max(0, 1.2 - y) * 0.16) : y < LEG.below ? side * LEG.x : 0;
  // On an arm that hangs forward the axis does so too.
  const depth = arm && y < 1 ? AXIS_Z + (1 - y) * 0.25 : AXIS_Z;
  return unit([x - axis, 0, z - depth]);
}

/** From this height on the skin is the head's, and faces away from its middle, metres. */
const HEAD = { from: 1.5, middle: [0, 1.545, 0.07] as Point };

/** The way the skin faces at a place, up and down too on the head. */
export const skinFacing = (at: Point): Point =>
  at[1] > HEAD.from ? unit(subtract(at, HEAD.middle)) : skinWay(at);
