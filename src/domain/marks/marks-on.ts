import type { Point, Triple } from '../../core/math/point.ts';
import { add, cross, distance, dot, mirrored, scale, subtract } from '../../core/math/vector.ts';
import type { MuscleCorner } from '../../core/rig/carry.ts';
import { atDepth, depthNearest, pathAt } from './depth-path.ts';
import { keptMark, type MarkPlace } from './mark.ts';
import { type MuscleFacet, type MuscleSurface, onFacet, type PartSurface } from './muscle-surface.ts';

/** Where a mark lies on the body at rest, on its own side; metres. */
interface PlacedMark {
  at: Point;
  /** Which way the face looks that it lies nearer to: from there it is to be seen. */
  out: Triple;
  /** The vertices of the muscle that hold it, on the right side, with their shares: it moves with them. */
  held: readonly MuscleCorner[];
}

const own = (side: MarkPlace['side'], p: Triple): Triple => (side === 'left' ? mirrored(p) : p);

/** Where a place of a muscle lies; undefined where the muscle has no such part any more. */
export function placeOn(
  surface: MuscleSurface,
  { side, part = 0, u, v, depth }: MarkPlace,
): PlacedMark | undefined {
  const path = surface.parts[part] && pathAt(surface.parts[part], u, v);
  if (!path) return undefined;
  const { at, normal, held } = atDepth(path, depth);
  return {
    at: own(side, at),
    out: own(side, normal),
    held: held.filter(({ share }) => share !== 0).map((corner) => ({ ...corner, part })),
  };
}

/** Marks are looked for in so many neighbours of the first guess, in steps of links, for the one that lies nearest. */
const AROUND = 1;

/** The place of a muscle, as links keep it, that lies nearest to a point of the body (own side, metres), and how far away it is. */
export function nearestPlace(
  surface: MuscleSurface,
  side: MarkPlace['side'],
  point: Point,
): { place: MarkPlace; away: number } | undefined {
  const p = own(side, point);
  let best: { part: number; facet: MuscleFacet; b: number; c: number; away: number } | undefined;
  surface.parts.forEach(({ facets }, part) => {
    for (const facet of facets) {
      const [b, c] = closest(facet.corners, p);
      const away = distance(onFacet(facet, b, c).at, p);
      if (!best || away < best.away) best = { part, facet, b, c, away };
    }
  });
  if (!best) return undefined;
  const { u, v } = onFacet(best.facet, best.b, best.c);
  return kept(surface, { muscle: surface.muscle, side, part: best.part, u, v, depth: 0 }, p);
}

/** The place at or about a (u, v), on any part of a muscle, that lies nearest to a point of the body within it (own side, metres). */
export function placeAbout(
  surface: MuscleSurface,
  { side, u, v }: Pick<MarkPlace, 'side' | 'u' | 'v'>,
  point: Point,
): MarkPlace {
  const all = surface.parts.map((_, part) =>
    kept(surface, { muscle: surface.muscle, side, part, u, v, depth: 0 }, own(side, point)),
  );
  return all.reduce((a, b) => (b.away < a.away ? b : a)).place;
}

/** The place among those that links can keep about (u, v), at any depth, that is nearest to `p` (right side). */
function kept(surface: MuscleSurface, first: MarkPlace, p: Point): { place: MarkPlace; away: number } {
  const [du, dv] = [1 / 255, 1 / 511];
  let best = nearAt(surface, first, p);
  for (let i = -AROUND; i <= AROUND; i++)
    for (let k = -AROUND; k <= AROUND; k++) {
      const next = nearAt(surface, { ...first, u: first.u + i * du, v: first.v + k * dv }, p);
      if (next.away < best.away - 1e-6) best = next;
    }
  return best;
}

/** The place at a (u, v), at the depth that is nearest to `p` (right side). */
function nearAt(surface: MuscleSurface, at: MarkPlace, p: Point): { place: MarkPlace; away: number } {
  const near = keptMark(at);
  const path = pathAt(surface.parts[at.part ?? 0]!, near.u, near.v);
  if (!path) return { place: near, away: Number.POSITIVE_INFINITY };
  const place = keptMark({ ...near, depth: depthNearest(path, p) });
  return { place, away: distance(atDepth(path, place.depth).at, p) };
}

/** Shares of the second and third corner at the place of a triangle that is nearest to a point (Ericson, Real-Time Collision Detection, 5.1.5). */
function closest([a, b, c]: MuscleFacet['corners'], p: Point): [number, number] {
  const [ab, ac, ap] = [subtract(b, a), subtract(c, a), subtract(p, a)];
  const [d1, d2] = [dot(ab, ap), dot(ac, ap)];
  if (d1 <= 0 && d2 <= 0) return [0, 0];
  const bp = subtract(p, b);
  const [d3, d4] = [dot(ab, bp), dot(ac, bp)];
  if (d3 >= 0 && d4 <= d3) return [1, 0];
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return [d1 / (d1 - d3), 0];
  const cp = subtract(p, c);
  const [d5, d6] = [dot(ab, cp), dot(ac, cp)];
  if (d6 >= 0 && d5 <= d6) return [0, 1];
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return [0, d2 / (d2 - d6)];
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return [1 - w, w];
  }
  const sum = va + vb + vc;
  return [vb / sum, vc / sum];
}

/**
 * Where a straight way crosses a muscle first (own side, metres): `from` and a unit direction. So a tap on a picture, flat or not, finds
 * a place. Undefined where it does not.
 */
export function crossed(
  surface: MuscleSurface,
  side: MarkPlace['side'],
  from: Point,
  direction: Triple,
): { place: MarkPlace; at: Point; along: number } | undefined {
  const [o, d] = [own(side, from), own(side, direction)];
  let best: { along: number; at: Point } | undefined;
  for (const { facets } of surface.parts)
    for (const { corners } of facets) {
      const along = hitOf(corners, o, d);
      if (along !== undefined && along >= 0 && (!best || along < best.along))
        best = { along, at: add(o, scale(d, along)) };
    }
  if (!best) return undefined;
  const at = own(side, best.at);
  const found = nearestPlace(surface, side, at);
  return found && { place: found.place, at, along: best.along };
}

/** How far along a way a triangle is crossed (Möller and Trumbore 1997); undefined where it is not. */
function hitOf([a, b, c]: MuscleFacet['corners'], o: Triple, d: Triple): number | undefined {
  const [e1, e2] = [subtract(b, a), subtract(c, a)];
  const h = cross(d, e2);
  const det = dot(e1, h);
  if (Math.abs(det) < 1e-14) return undefined;
  const s = subtract(o, a);
  const u = dot(s, h) / det;
  const q = cross(s, e1);
  const v = dot(d, q) / det;
  return u < 0 || v < 0 || u + v > 1 ? undefined : dot(e2, q) / det;
}

/** The middle of a muscle, where a mark begins that nothing else gives a place. */
export function middlePlace({ muscle, parts }: MuscleSurface, side: MarkPlace['side']): MarkPlace {
  const spread = (part: PartSurface): number => part.facets.length;
  const part = parts.reduce((best, one, i) => (spread(one) > spread(parts[best]!) ? i : best), 0);
  return keptMark({ muscle, side, part, u: 0.5, v: 0.5, depth: 0 });
}

/** A step is first tried so far, in (u, v), and then halved in so often. */
const FIRST = 0.02;
const HALVINGS = 10;

/**
 * The place that lies so many millimetres away across or along the muscle, over its own surface; at the muscle's rim it stays. A
 * step always leads to another place that links tell apart, unless the rim is reached.
 */
export function steppedPlace(
  surface: MuscleSurface,
  place: MarkPlace,
  { across, along }: { across: number; along: number },
): MarkPlace {
  const part = surface.parts[place.part ?? 0];
  const name = across !== 0 ? 'u' : 'v';
  const mm = across !== 0 ? across : along;
  const faceAt = (u: number, v: number): Point | undefined => part && pathAt(part, u, v)?.places[0]?.at;
  const from = faceAt(place.u, place.v);
  if (!from || mm === 0) return place;
  const room = mm > 0 ? 1 - place[name] : place[name];
  const reached = (step: number): number => {
    const to = place[name] + Math.sign(mm) * step;
    const there = faceAt(name === 'u' ? to : place.u, name === 'v' ? to : place.v);
    return there ? distance(from, there) * 1000 : 0;
  };
  let far = Math.min(room, FIRST);
  while (far < room && reached(far) < Math.abs(mm)) far = Math.min(room, far * 2);
  let near = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const half = (near + far) / 2;
    if (reached(half) < Math.abs(mm)) near = half;
    else far = half;
  }
  const step = Math.max(far, name === 'u' ? 1 / 255 : 1 / 511);
  return keptMark({ ...place, [name]: place[name] + Math.sign(mm) * step });
}
