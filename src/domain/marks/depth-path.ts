import type { Point, Triple } from '../../core/math/point.ts';
import { add, distance, dot, mix, scale, subtract } from '../../core/math/vector.ts';
import type { MuscleCorner } from '../../core/rig/carry.ts';
import { clamped, type MuscleFacet, onFacet, type PartSurface } from './muscle-surface.ts';

/** A place of a muscle's surface that a way through its depth passes. */
interface PathPlace {
  at: Point;
  /** Which way the face looks there, unit. */
  normal: Triple;
  /** The vertices that hold it. */
  held: readonly MuscleCorner[];
}

/**
 * From the superficial to the deep face of a part at one (u, v): straight through the muscle where it has two faces; along the wall
 * where it is cut across; by way of all of them where a face lies in folds. So every place of the surface lies on one of them.
 */
interface DepthPath {
  places: readonly PathPlace[];
  /** How far along it each of its places is, metres. */
  along: readonly number[];
}

/** A triangle smaller than this in (u, v) is a wall: it has no place of its own there, but a line or all of it. */
const THIN = 1e-9;
/** How far beyond its edge a triangle is still asked. */
const EDGE = 1e-6;
/** Where nothing lies at a (u, v) exactly, what lies so near to the nearest that does is taken, too. */
const SLACK = 1e-4;
/** Places nearer to each other than this are one, metres. */
const SAME = 1e-5;

const EDGES = [
  [0, 1],
  [1, 2],
  [2, 0],
] as const;

/** A place, or a stretch of wall with its two ends; `face`: which face it is of (the sign of its triangle), 0 for walls. */
interface Piece {
  ends: readonly [PathPlace, PathPlace];
  face: number;
}

/** The way through a part at (u, v); at the rim, where a rounded place may lie just beyond, at the place nearest to it. Undefined of a part without faces. */
export function pathAt({ facets, outer }: PartSurface, u: number, v: number): DepthPath | undefined {
  const exact = facets.flatMap((facet) => pieceOf(facet, u, v));
  if (exact.some(({ face }) => face !== 0)) return pathOf(exact, outer);
  let nearest: { off: number; u: number; v: number } | undefined;
  for (const facet of facets) {
    if (Math.abs(facet.span) < THIN) continue;
    const near = onFacet(facet, ...clamped(facet, u, v));
    const off = Math.hypot(near.u - u, near.v - v);
    if (!nearest || off < nearest.off) nearest = { off, u: near.u, v: near.v };
  }
  if (!nearest) return undefined;
  const { u: nu, v: nv } = nearest;
  const near = facets.flatMap((facet): Piece[] => {
    if (Math.abs(facet.span) < THIN) return pieceOf(facet, nu, nv);
    const [b, c] = clamped(facet, nu, nv);
    const place = onFacet(facet, b, c);
    return Math.hypot(place.u - nu, place.v - nv) < SLACK ? [pieceAt(facet, b, c)] : [];
  });
  return pathOf(near, outer);
}

function pieceAt(facet: MuscleFacet, b: number, c: number): Piece {
  const place = placeAt(facet, [1 - b - c, b, c]);
  return { ends: [place, place], face: Math.sign(facet.span) };
}

/** The place that has so much of each corner of a triangle. */
function placeAt({ corners, uv, normal }: MuscleFacet, shares: Triple): PathPlace {
  const held = corners.map((position, k): MuscleCorner => {
    const [u, v] = uv[k as 0 | 1 | 2];
    return { position, place: { u, v }, share: shares[k as 0 | 1 | 2] };
  });
  const at = held.reduce<Point>((sum, { position, share }) => add(sum, scale(position, share)), [0, 0, 0]);
  return { at, normal, held };
}

/** What of a triangle lies at (u, v). */
function pieceOf(facet: MuscleFacet, u: number, v: number): Piece[] {
  const [[au, av], [bu, bv], [cu, cv]] = facet.uv;
  if (Math.abs(facet.span) < THIN) return wallOf(facet, u, v);
  const b = ((u - au) * (cv - av) - (v - av) * (cu - au)) / facet.span;
  const c = ((bu - au) * (v - av) - (bv - av) * (u - au)) / facet.span;
  return b >= -EDGE && c >= -EDGE && b + c <= 1 + EDGE ? [pieceAt(facet, b, c)] : [];
}

/** The line of a wall that lies at (u, v): between the two places of its edges that do. */
function wallOf(facet: MuscleFacet, u: number, v: number): Piece[] {
  const found: PathPlace[] = [];
  for (const [i, j] of EDGES) {
    const [from, to] = [facet.uv[i], facet.uv[j]];
    const [du, dv] = [to[0] - from[0], to[1] - from[1]];
    const l2 = du * du + dv * dv;
    const t = l2 > 0 ? Math.min(1, Math.max(0, ((u - from[0]) * du + (v - from[1]) * dv) / l2)) : 0;
    if (Math.hypot(from[0] + du * t - u, from[1] + dv * t - v) > EDGE) continue;
    // An edge that is all at one (u, v) is a place for each of its ends.
    for (const share of l2 > 0 ? [t] : [0, 1]) {
      const shares: [number, number, number] = [0, 0, 0];
      shares[i] = 1 - share;
      shares[j] = share;
      found.push(placeAt(facet, shares));
    }
  }
  let ends: readonly [PathPlace, PathPlace] | undefined;
  for (const a of found)
    for (const b of found)
      if (!ends || distance(a.at, b.at) > distance(ends[0].at, ends[1].at)) ends = [a, b];
  return ends ? [{ ends, face: 0 }] : [];
}

/** Joins what lies at one (u, v): from the superficial face on to whatever is nearest, to the deep face at last. */
function pathOf(found: readonly Piece[], outer: 1 | -1): DepthPath {
  const first = found.find(({ face }) => face === outer) ?? found[0]!;
  const last = found.find(({ face }) => face === -outer);
  const left = found.filter((piece) => piece !== first && piece !== last);
  const places: PathPlace[] = [first.ends[0]];
  const along = [0];
  const pass = (place: PathPlace): void => {
    const far = distance(place.at, places.at(-1)!.at);
    if (far < SAME) return;
    along.push(along.at(-1)! + far);
    places.push(place);
  };
  while (left.length > 0) {
    const here = places.at(-1)!.at;
    let best = { piece: 0, end: 0 as 0 | 1, far: Number.POSITIVE_INFINITY };
    left.forEach(({ ends }, piece) => {
      for (const end of [0, 1] as const) {
        const far = distance(ends[end].at, here);
        if (far < best.far) best = { piece, end, far };
      }
    });
    const { ends } = left.splice(best.piece, 1)[0]!;
    // What was passed already, as the edges that triangles share, is not gone to again.
    if (ends.every(({ at }) => places.some((other) => distance(other.at, at) < SAME))) continue;
    pass(ends[best.end]);
    pass(ends[best.end === 0 ? 1 : 0]);
  }
  if (last) pass(last.ends[0]);
  return { places, along };
}

/** Where a way is at a depth of 0..1, and how the nearer of its places beside that looks. */
export function atDepth({ places, along }: DepthPath, depth: number): PathPlace {
  const wanted = depth * along.at(-1)!;
  const k = along.findIndex((far) => far > wanted);
  if (k < 1) return places.at(k < 0 ? -1 : 0)!;
  const [before, after] = [places[k - 1]!, places[k]!];
  const t = (wanted - along[k - 1]!) / (along[k]! - along[k - 1]!);
  const part = (of: PathPlace, share: number): MuscleCorner[] =>
    of.held.map((corner) => ({ ...corner, share: corner.share * share }));
  return {
    at: mix(before.at, after.at, t),
    normal: (t > 0.5 ? after : before).normal,
    held: [...part(before, 1 - t), ...part(after, t)],
  };
}

/** The depth (0..1) at which a way comes nearest to a point. */
export function depthNearest({ places, along }: DepthPath, p: Point): number {
  let best = { far: Number.POSITIVE_INFINITY, depth: 0 };
  places.forEach(({ at }, k) => {
    const next = places[k + 1]?.at ?? at;
    const way = subtract(next, at);
    const l2 = dot(way, way);
    const t = l2 > 0 ? Math.min(1, Math.max(0, dot(subtract(p, at), way) / l2)) : 0;
    const far = distance(add(at, scale(way, t)), p);
    if (far < best.far) best = { far, depth: (along[k]! + t * Math.sqrt(l2)) / (along.at(-1)! || 1) };
  });
  return best.depth;
}
