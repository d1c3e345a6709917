import type { Point } from '../../core/math/point.ts';
import { add, cross, distance, dot, mix, scale, subtract, unit } from '../../core/math/vector.ts';
import type { SkinStroke } from '../pain/strokes.ts';
import { skinFacing } from '../pain/strokes-shot.ts';

/** A small piece of the skin that most people feel the pain in: its middle, metres, the way it faces, and its size. */
interface WashSpot {
  at: Point;
  out: Point;
  size: number;
}

/** The same in a picture, CSS pixels: a share of all that is seen of the wash. */
export interface SeenSpot {
  x: number;
  y: number;
  share: number;
}

/** Spots are so far apart along a line, metres, and lie at these shares of its half breadth from it. */
const STEP = 0.008;
const ACROSS = [-0.85, -0.42, 0, 0.42, 0.85] as const;
/** Skin that faces the viewer by less than this cosine is as good as not seen. */
const EDGE_ON = 0.12;
/** The wash of what most people feel, in spots: what names in the picture keep off. */
export const washSpots = (strokes: readonly SkinStroke[]): readonly WashSpot[] =>
  strokes.filter(({ weight }) => weight === 'essential').flatMap(spotsOf);

function spotsOf({ line, core, soft, depth }: SkinStroke): WashSpot[] {
  const half = core + soft / 2;
  return placesOn(line, half).flatMap(({ at, way }) => {
    const out = skinFacing(at);
    const side = unit(cross(out, way));
    return ACROSS.map(
      (share): WashSpot => ({ at: add(at, scale(side, share * half)), out, size: half * depth }),
    );
  });
}

/** Places along a line and as far beyond its ends as it is broad, with the way that it runs there. */
function placesOn(line: readonly Point[], half: number): { at: Point; way: Point }[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const before = line.length > 1 ? unit(subtract(first, line[1]!)) : ([0, 1, 0] as Point);
  const after = line.length > 1 ? unit(subtract(last, line.at(-2)!)) : ([0, -1, 0] as Point);
  const reach = half * ACROSS[4];
  const whole = [add(first, scale(before, reach)), ...line, add(last, scale(after, reach))];
  return whole.slice(1).flatMap((b, i) => {
    const a = whole[i]!;
    const steps = Math.max(1, Math.round(distance(a, b) / STEP));
    const way = unit(subtract(b, a));
    return Array.from({ length: steps }, (_, k) => ({ at: mix(a, b, (k + 0.5) / steps), way }));
  });
}

/**
 * What is seen of a wash from a camera at `eye` (metres): `project` says where in the picture a place stands, CSS pixels, or nothing
 * where it stands beside it.
 */
export function seenWash(
  spots: readonly WashSpot[],
  eye: Point,
  project: (at: Point) => { x: number; y: number } | undefined,
): readonly SeenSpot[] {
  const seen = spots.flatMap(({ at, out, size }) => {
    const faces = dot(unit(subtract(eye, at)), out);
    const place = faces > EDGE_ON ? project(at) : undefined;
    return place ? [{ ...place, share: size * faces }] : [];
  });
  const all = seen.reduce((sum, { share }) => sum + share, 0);
  return seen.map((spot) => ({ ...spot, share: spot.share / all }));
}
