import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import { add, distance, dot, mix, scale, subtract, unit } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { Shot } from '../anchor/shot.ts';
import type { SkinStroke } from './strokes.ts';
import { skinFacing, strokesSeenFrom } from './strokes-shot.ts';

/** Skin that faces the viewer by less than this cosine is hardly seen; a site needs a little more, for its mark lies flat on it. */
const HARDLY = 0.1;
const SITE = 0.3;
/** The camera stands so many radii of what it holds away from it, with its angle of 26°. */
const AWAY = 4.4;
/** So much of the body is seen about a site that is turned to, and beyond the ends of strokes there and at first, metres. */
const ABOUT = 0.2;
const ROOM = 0.07;
const EDGE = 0.05;
/** No shot of strokes holds less, metres. */
const LEAST = 0.15;
/** Places along a line are so far apart, metres. */
const STEP = 0.012;

const facing = ({ target, radius, direction }: Shot, at: Point, out: Point): number =>
  dot(unit(subtract(add(target, scale(direction, radius * AWAY)), at)), out);

/** How much of a stroke's line is seen in a shot, 0..1. */
function seenOf({ line }: SkinStroke, shot: Shot): number {
  const places = line.flatMap((a, i) => {
    const b = line[i + 1] ?? a;
    const steps = Math.max(1, Math.round(distance(a, b) / STEP));
    return Array.from({ length: steps }, (_, k) => mix(a, b, (k + 0.5) / steps));
  });
  return places.filter((p) => facing(shot, p, skinFacing(p)) > HARDLY).length / places.length;
}

/** The strokes of which more lies on the far side of a shot than is seen. */
export const turnedAway = (strokes: readonly SkinStroke[], shot: Shot): readonly SkinStroke[] =>
  strokes.filter((stroke) => seenOf(stroke, shot) < 0.5);

/**
 * The shot of strokes and a site whose skin faces along `out`; what lies on the far side is left out of what it holds, so that it comes
 * nearer to the rest. `places` gives those of strokes that it has to hold.
 */
export function feltShot(
  strokes: readonly SkinStroke[],
  { position, skinNormal }: Anchor,
  places: (of: readonly SkinStroke[]) => readonly Point[],
): Shot {
  const direction = strokesSeenFrom(strokes, skinNormal);
  const of = (held: readonly SkinStroke[]): Shot => {
    const { target, radius } = sphereAround([position, ...places(held)]);
    return { target, radius: Math.max(LEAST, radius + EDGE), direction };
  };
  const whole = of(strokes);
  const away = turnedAway(strokes, whole);
  const near = of(strokes.filter((stroke) => !away.includes(stroke)));
  // From nearer by more may turn up, and that has to be in the picture or told to lie elsewhere.
  const still = turnedAway(strokes, near);
  return away.every((stroke) => still.includes(stroke)) ? near : whole;
}

/** A shot of strokes that another does not show. */
export function restShot(strokes: readonly SkinStroke[]): Shot {
  const places = strokes.flatMap(({ line }) => line);
  const { target, radius } = sphereAround(places);
  const out = unit(places.map(skinFacing).reduce((sum, way) => add(sum, way), [0, 0, 0]));
  return { target, radius: Math.max(LEAST, radius + ROOM), direction: strokesSeenFrom(strokes, out) };
}

/** A shot of a site, where the shot of its pain hardly shows it. */
export function siteShot({ position, skinNormal }: Anchor, shot: Shot): Shot | undefined {
  if (facing(shot, position, skinNormal) > SITE) return undefined;
  const [x, y, z] = skinNormal;
  return { target: position, radius: ABOUT, direction: [x, y * 0.5 + 0.1, z] };
}
