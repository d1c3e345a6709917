import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import { add, distance, dot, mix, scale, subtract, unit } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
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
/** Up to this cosine the point is all but on the far side, and gains nothing by being turned to. */
const POINT_SEEN = 0.22;
/** How much it counts that each stroke that most people feel is met, and of how much of it that needs. */
const EACH = 0.3;
const MET = 0.5;
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

/** How steeply the camera may look down, as rise over run: level but for what lies on top of the head. */
const RISES = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * The unit direction from which most is seen: level, or as far from above as strokes on the head ask for. The point, whose skin faces
 * along `out`, counts only where it does not stay on the far side all the same.
 */
export function strokesSeenFrom(strokes: readonly SkinStroke[], out: Point): Point {
  const most = weighed(strokes, 'essential', 1);
  const felt = [...most, ...weighed(strokes, 'spillover', SPILL)].flat();
  const point = { way: unit([out[0], 0, out[2]]), size: POINT };
  const together = bestWay(most, [...felt, point]);
  return dot(point.way, together) > POINT_SEEN ? together : bestWay(most, felt);
}

/** The way from which most of all pieces is seen, and something of each of the main strokes. */
function bestWay(most: readonly (readonly Piece[])[], pieces: readonly Piece[]): Point {
  const worth = (direction: Point): number => {
    const seen = ({ way, size }: Piece) => Math.min(1, Math.max(0, dot(way, direction) / SLANT)) * size;
    const sum = (of: readonly Piece[], worthOf: (piece: Piece) => number) =>
      of.reduce((all, piece) => all + worthOf(piece), 0);
    // A small stroke must not be lost for more of a large one.
    const met = most.map((own) => Math.min(1, sum(own, seen) / (MET * sum(own, ({ size }) => size))));
    const each = met.reduce((all, share) => all + share, 0) / Math.max(1, met.length);
    // Of ways that show as much the straighter one.
    return (
      sum(pieces, seen) + EACH * each + 0.12 * sum(pieces, ({ way, size }) => dot(way, direction) * size)
    );
  };
  const ways = Array.from({ length: WAYS }, (_, k) => {
    const angle = (k / WAYS) * 2 * Math.PI;
    return RISES.map((rise) => unit([Math.sin(angle), rise, Math.cos(angle)]));
  }).flat();
  const ranked = ways.map((way) => ({ way, worth: worth(way) }));
  return ranked.reduce((best, one) => (one.worth > best.worth + 1e-9 ? one : best)).way;
}

/** A piece of a stroke: the way that it faces, and how much it counts. */
interface Piece {
  way: Point;
  size: number;
}

/** The pieces of each stroke of a weight; their sizes are `all` together. */
function weighed(strokes: readonly SkinStroke[], weight: SkinStroke['weight'], all: number): Piece[][] {
  const parts = strokes
    .filter((stroke) => stroke.weight === weight)
    .map(({ line, core, soft, depth }) =>
      line.map((b, i) => {
        const a = line[i - 1] ?? b;
        const broad = 2 * core + soft;
        const size = (distance(a, b) + (i === 0 ? broad : 0)) * broad * depth;
        return { way: skinFacing(mix(a, b, 0.5)), size };
      }),
    );
  const whole = parts.flat().reduce((sum, { size }) => sum + size, 0);
  return parts.map((own) => own.map(({ way, size }) => ({ way, size: (size / whole) * all })));
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

/** From this height on, and so far out, the skin lies on top of a shoulder, and faces away from the middle of it, metres. */
const SHOULDER = { from: 1.345, aside: 0.1, middle: [0.12, 1.28, 0.05] as Point };

/** The way the skin faces at a place, up and down too on the head, and up on top of the shoulders. */
export function skinFacing(at: Point): Point {
  if (at[1] > HEAD.from) return unit(subtract(at, HEAD.middle));
  if (at[1] < SHOULDER.from || Math.abs(at[0]) < SHOULDER.aside) return skinWay(at);
  const [x, y, z] = SHOULDER.middle;
  return unit(subtract(at, [x * Math.sign(at[0]), y, z]));
}

/** Skin that faces the viewer by less than this cosine is hardly seen. */
const HARDLY = 0.1;
/** The camera stands so many radii of what it holds away from it, with its angle of 26°. */
const AWAY = 4.4;
/** Places along a line are so far apart, metres. */
const STEP = 0.012;

/** So much is seen beyond the ends of strokes, and no shot of them holds less, metres. */
const EDGE = 0.05;
export const LEAST_SHOT = 0.15;

/** The cosine by which skin at a place, which faces along `out`, faces the eye of a shot. */
export const facingIn = ({ target, radius, direction }: Shot, at: Point, out: Point): number =>
  dot(unit(subtract(add(target, scale(direction, radius * AWAY)), at)), out);

/** How much of a stroke's line is seen in a shot, 0..1. */
function seenOf({ line }: SkinStroke, shot: Shot): number {
  const places = line.flatMap((a, i) => {
    const b = line[i + 1] ?? a;
    const steps = Math.max(1, Math.round(distance(a, b) / STEP));
    return Array.from({ length: steps }, (_, k) => mix(a, b, (k + 0.5) / steps));
  });
  return places.filter((p) => facingIn(shot, p, skinFacing(p)) > HARDLY).length / places.length;
}

/** The strokes of which more lies on the far side of a shot than is seen. */
export const turnedAway = (strokes: readonly SkinStroke[], shot: Shot): readonly SkinStroke[] =>
  strokes.filter((stroke) => seenOf(stroke, shot) < 0.5);

/** A picture of so much is one of a person, of whom neither head nor hand nor foot is cut off, radius in metres. */
const PERSON = 0.22;
/** From this height on the upper edge of such a picture would cut the neck; from this on down the lower one a hand, a foot. */
const CUTS = { head: 1.33, hand: 0.8, foot: 0.35 };
const CROWN: Point = [0, 1.65, AXIS_Z];
/** The longest fingertip and the toes, by how far out, metres. */
const TIP = { out: 0.32, y: 0.645, z: 0.18 };
const TOES = { out: 0.11, y: 0, z: 0.17 };

/** The ends of head and limbs that the edge of a picture of these places would cut off. */
function endsBeyond(places: readonly Point[]): readonly Point[] {
  const highest = places.reduce((a, b) => (b[1] > a[1] ? b : a));
  const lowest = places.reduce((a, b) => (b[1] < a[1] ? b : a));
  const onArm = Math.abs(lowest[0]) > ARM.x;
  const cut = (onArm ? lowest[1] < CUTS.hand : lowest[1] < CUTS.foot) ? (onArm ? TIP : TOES) : undefined;
  return [
    ...(highest[1] > CUTS.head ? [CROWN] : []),
    ...(cut ? [[Math.sign(lowest[0]) * cut.out, cut.y, cut.z] as const] : []),
  ];
}

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
    const all = [position, ...places(held)];
    const about = sphereAround(all);
    const { target, radius } = about.radius < PERSON ? about : sphereAround([...all, ...endsBeyond(all)]);
    return { target, radius: Math.max(LEAST_SHOT, radius + EDGE), direction };
  };
  const whole = of(strokes);
  const away = turnedAway(strokes, whole);
  const near = of(strokes.filter((stroke) => !away.includes(stroke)));
  // From nearer by more may turn up, and that has to be in the picture or told to lie elsewhere.
  const still = turnedAway(strokes, near);
  return away.every((stroke) => still.includes(stroke)) ? near : whole;
}
