import { type AreaId, type AreaKey, type Side, sided, splitSided } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import { byAxis, mirrored } from '../../core/math/vector.ts';
import type { ModelIndex, SkinArea } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import type { Shot } from '../anchor/shot.ts';

/** A stretch of skin: what lies within `radius` of the line from a to b, metres, body frame. */
interface Capsule {
  a: Point;
  b: Point;
  radius: number;
}

/** The capsules of an area on a side; areas across the middle are stored whole. */
export function capsulesOf(index: ModelIndex, key: AreaKey): readonly Capsule[] {
  const { id, side } = splitSided(key);
  const volumes = modelLookup(index).area(id)?.volumes ?? [];
  if (side !== 'left') return volumes;
  return volumes.map(({ a, b, radius }) => ({ a: mirrored(a), b: mirrored(b), radius }));
}

/** Distance of p from a capsule's surface, metres: negative inside. */
export function capsuleDistance(p: Point, { a, b, radius }: Capsule): number {
  const ab = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const ap = [p[0] - a[0], p[1] - a[1], p[2] - a[2]] as const;
  const length = ab[0] ** 2 + ab[1] ** 2 + ab[2] ** 2;
  const along = length > 0 ? (ap[0] * ab[0] + ap[1] * ab[1] + ap[2] * ab[2]) / length : 0;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(ap[0] - ab[0] * t, ap[1] - ab[1] * t, ap[2] - ab[2] * t) - radius;
}

/** Farther from every area than this, a touch of the skin names none, metres. */
const REACH = 0.045;

/** The area under a touch of the skin: the one whose surface is nearest; none beyond REACH. */
export function areaAt(index: ModelIndex, midline: ReadonlySet<AreaId>, p: Point): AreaKey | undefined {
  const side: Side = p[0] > 0 ? 'left' : 'right';
  // Areas are stored on the right, so a touch on the left is looked up in the mirror.
  const at = side === 'left' ? mirrored(p) : p;
  const distance = ({ volumes }: SkinArea) => Math.min(...volumes.map((v) => capsuleDistance(at, v)));
  let best: SkinArea | undefined;
  let nearest = REACH;
  for (const area of index.areas) {
    const d = distance(area);
    if (d >= nearest) continue;
    nearest = d;
    best = area;
  }
  return best && sided(best.id, midline.has(best.id) ? undefined : side);
}

/** Where the trunk, or the nearer arm, has its middle as seen from above, metres. */
const AXIS_Z = 0.07;
const ARM_X = 0.17;
/** From this height on the skin faces up too, metres. */
const CROWN = 1.6;

/** The way the skin of some areas faces on the whole: shorter than 1 where it faces many ways. */
export function facingOf(index: ModelIndex, keys: readonly AreaKey[]): Point | undefined {
  const ends = endsOf(index, keys);
  if (ends.length === 0) return undefined;
  const mean = (list: readonly Point[]) => byAxis((d) => list.reduce((n, p) => n + p[d]!, 0) / list.length);
  return mean(
    ends.map(([x, y, z]) => {
      const axis = Math.abs(x) > ARM_X && y < 1.4 ? Math.sign(x) * ARM_X : 0;
      const way = [x - axis, y > CROWN ? 0.2 : 0, z - AXIS_Z] as const;
      const length = Math.hypot(...way) || 1;
      return [way[0] / length, way[1] / length, way[2] / length];
    }),
  );
}

const endsOf = (index: ModelIndex, keys: readonly AreaKey[]): readonly Point[] =>
  keys.flatMap((key) => capsulesOf(index, key).flatMap(({ a, b }) => [a, b]));

/** Room in the picture about one area, to tell where on the body it lies, and about many, metres. */
const ROOM = 0.09;
const LITTLE_ROOM = 0.035;
/** Areas that face fewer ways than this are looked at from where one is. */
const CLEAR = 0.35;

/** The head is so high, metres. */
const HEAD = 0.22;

/** The top of the head, if the highest of some places is on the head: a picture of several does not cut it off. */
function headAbove(index: ModelIndex, ends: readonly Point[]): Point[] {
  const top = modelLookup(index).structure('skin')?.bounds.max[1];
  const highest = ends.reduce((a, b) => (b[1] > a[1] ? b : a));
  return top !== undefined && highest[1] > top - HEAD ? [[0, top, AXIS_Z]] : [];
}

/**
 * Where the camera goes to show areas: before them, near enough to tell them from their neighbours. Where they lie all
 * around the body it only comes near, along the unit direction `from`.
 */
export function areasShot(index: ModelIndex, keys: readonly AreaKey[], from: Point): Shot | undefined {
  const out = facingOf(index, keys);
  if (!out) return undefined;
  // All of them are in the picture, however many lie close together at one end.
  const ends = endsOf(index, keys);
  const { target, radius } = sphereAround(keys.length > 1 ? [...ends, ...headAbove(index, ends)] : ends);
  return {
    target,
    radius: radius + (keys.length > 1 ? LITTLE_ROOM : ROOM),
    direction: Math.hypot(...out) < CLEAR ? from : [out[0], Math.max(0.12, out[1]), out[2]],
  };
}
