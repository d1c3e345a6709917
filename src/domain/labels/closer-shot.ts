import type { Point, Triple } from '../../core/math/point.ts';
import { add, byAxis, cross, dot, scale, subtract, unit } from '../../core/math/vector.ts';
import type { Shot } from '../anchor/shot.ts';
import type { Rect } from './free-name.ts';
import { type PlacedMark, partsOf } from './join-marks.ts';

/** A mark on the body, in metres; it is seen from where its way out faces. */
interface BodyMark {
  key: string;
  at: Point;
  out?: Point;
}

/** How the body is seen now: upright, by a camera that looks at a place. */
export interface Seeing {
  eye: Point;
  target: Point;
  /** Half the camera's angle from top to bottom, radians. */
  half: number;
  /** The picture, CSS pixels. */
  width: number;
  height: number;
  /** What covers it. */
  over?: readonly Rect[];
}

/** The camera comes no nearer to marks than this, metres: there would be no body to be known by round them. */
const NEAREST = 0.17;
/** Each try is so much nearer than the one before. */
const STEP = 0.85;
/** A mark is seen when it faces the camera by more than this, and lies so far inside the picture, CSS pixels. */
const FACING = 0.05;
const INSIDE = 30;
/** So near to what covers the picture it is half hidden, CSS pixels. */
const OFF = 8;
/** The most that the camera looks down or up, as a share of how far it looks along. */
const STEEP = 0.5;

/**
 * Where the camera comes closer, so that the marks of a group part: no nearer than it must, and turned only where that parts
 * more of them. None where no coming closer would part any.
 */
export function closerShot(
  marks: readonly BodyMark[],
  group: readonly string[],
  sight: Seeing,
): Shot | undefined {
  const own = marks.filter(({ key }) => group.includes(key));
  if (own.length === 0) return undefined;
  const target = byAxis((d) => own.reduce((sum, { at }) => sum + at[d], 0) / own.length);
  const now = unit(subtract(sight.eye, sight.target));
  const [x, y, z] = unit(own.reduce<Triple>((sum, mark) => add(sum, mark.out ?? now), [0, 0, 0]));
  // From straight above or below nobody would know where they are.
  const faced = unit([x, Math.min(STEEP, Math.max(-STEEP, y)), z]);
  const far = Math.hypot(...subtract(sight.eye, sight.target));
  const { half, width, height } = sight;
  const narrow = Math.min(half, Math.atan(Math.tan(half) * (width / height)));
  const before = [{ keys: group, x: 0, y: 0 }];
  let best: { shot: Shot; parts: number } | undefined;
  for (const direction of [now, faced])
    for (let away = far * STEP; away >= NEAREST; away *= STEP) {
      const nearer = { ...sight, target, eye: add(target, scale(direction, away)) };
      const seen = marks.flatMap((mark) => seenAt(mark, nearer) ?? []);
      const parts = partsOf(group, seen, before);
      if (parts > (best?.parts ?? 1))
        best = { shot: { target, direction, radius: away * Math.sin(narrow) }, parts };
    }
  return best?.shot;
}

/** Where a mark stands in the picture; none where it is not to be seen. */
function seenAt(
  { key, at, out }: BodyMark,
  { eye, target, half, width, height, over = [] }: Seeing,
): PlacedMark | undefined {
  const back = unit(subtract(eye, target));
  const right = unit(cross([0, 1, 0], back));
  const up = cross(back, right);
  const from = subtract(at, eye);
  const depth = -dot(from, back);
  if (depth <= 0 || (out && dot(unit(from), out) > -FACING)) return undefined;
  const pixels = height / 2 / Math.tan(half) / depth;
  const x = width / 2 + dot(from, right) * pixels;
  const y = height / 2 - dot(from, up) * pixels;
  const inside = x > INSIDE && y > INSIDE && x < width - INSIDE && y < height - INSIDE;
  const covered = over.some(
    ({ left, top, right, bottom }) => x > left - OFF && x < right + OFF && y > top - OFF && y < bottom + OFF,
  );
  return inside && !covered ? { key, x, y } : undefined;
}
