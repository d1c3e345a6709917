import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import { byAxis, distance, dot, mix, unit } from '../../core/math/vector.ts';
import { type StrokeEnds, strokeEnds, strokeShare } from './stroke-ends.ts';
import { type SkinStroke, STROKES_BLEND, STROKES_FACING } from './strokes.ts';

/** A mesh of the skin as it is loaded: x, y, z of every vertex and of its normal, metres, and three vertices a triangle. */
export interface SkinMesh {
  positions: ArrayLike<number>;
  normals: ArrayLike<number>;
  indices: ArrayLike<number>;
}

/** Which vertices are joined by an edge; those at the same place count as joined. */
interface Neighbours {
  /** Where the neighbours of a vertex begin in `list`; one more at the end. */
  from: Uint32Array;
  list: Uint32Array;
}

/** Vertices nearer to each other are one, metres: where two files of the skin meet. */
const SAME = 0.0002;

/** The edges of a mesh, across the seams between its files too. */
export function neighboursOf({ positions, indices }: SkinMesh): Neighbours {
  const count = positions.length / 3;
  const first = new Map<string, number>();
  const twin = new Uint32Array(count);
  for (let v = 0; v < count; v++) {
    const key = [0, 1, 2].map((d) => Math.round(positions[v * 3 + d]! / SAME)).join();
    const before = first.get(key);
    twin[v] = before ?? v;
    if (before === undefined) first.set(key, v);
  }
  const edges: [number, number][] = [];
  for (let v = 0; v < count; v++) if (twin[v] !== v) edges.push([v, twin[v]!]);
  for (let k = 0; k < indices.length; k += 3)
    for (let c = 0; c < 3; c++) edges.push([indices[k + c]!, indices[k + ((c + 1) % 3)]!]);
  const from = new Uint32Array(count + 1);
  for (const [a, b] of edges) {
    from[a + 1]!++;
    from[b + 1]!++;
  }
  for (let v = 0; v < count; v++) from[v + 1]! += from[v]!;
  const list = new Uint32Array(edges.length * 2);
  const next = from.slice();
  for (const [a, b] of edges) {
    list[next[a]!++] = b;
    list[next[b]!++] = a;
  }
  return { from, list };
}

/** A piece of a stroke's line with the way that the skin faces there. */
interface StrokePiece {
  a: Point;
  b: Point;
  out: Point;
  /** How far along the line it begins and ends, metres. */
  along: readonly [number, number];
}

/** A stroke as it is felt on a skin: its pieces, and a sphere beyond which nothing of it is felt, metres. */
export interface FeltStroke extends Pick<SkinStroke, 'core' | 'soft' | 'depth' | 'weight'>, StrokeEnds {
  pieces: readonly StrokePiece[];
  middle: Point;
  radius: number;
}

/** The pieces of a line, each with how far along it begins and ends, metres; a place alone is a piece without length. */
export function piecesOf(line: readonly Point[]): Omit<StrokePiece, 'out'>[] {
  let to = 0;
  return line.slice(0, Math.max(1, line.length - 1)).map((a, i) => {
    const b = line[i + 1] ?? a;
    const from = to;
    to += distance(a, b);
    return { a, b, along: [from, to] };
  });
}

/** Lines are looked along in steps of this, metres. */
const STEP = 0.008;

/**
 * The strokes on a skin, and the vertices whose triangles may show something of them: those within reach that hang together with a
 * line along the skin, and their neighbours; not the other side of a fold, nor the limb beside.
 */
export function feltStrokes(
  mesh: SkinMesh,
  neighbours: Neighbours,
  strokes: readonly SkinStroke[],
  shape: 'line' | 'female',
): { strokes: readonly FeltStroke[]; reached: Uint8Array } {
  const reached = new Uint8Array(mesh.positions.length / 3);
  const ends = strokeEnds(strokes, shape);
  const felt = strokes.map(({ core, soft, depth, weight, [shape]: line }, n): FeltStroke => {
    const reach = core + soft;
    const near = nearVertices(mesh, line, reach);
    const starts: number[] = [];
    const pieces = piecesOf(line).map(({ a, b, along }): StrokePiece => {
      const steps = Math.max(1, Math.ceil(distance(a, b) / STEP));
      const own = Array.from({ length: steps + 1 }, (_, k) => nearestOf(mesh, near, mix(a, b, k / steps)));
      starts.push(...own);
      const sum = byAxis((d) => own.reduce((n, v) => n + mesh.normals[v * 3 + d]!, 0));
      return { a, b, along, out: unit(sum) };
    });
    flood(mesh, neighbours, { starts, pieces, reach, reached });
    const { target, radius } = sphereAround(line);
    const { length, fades } = ends[n]!;
    return { core, soft, depth, weight, pieces, length, fades, middle: target, radius: radius + reach };
  });
  return { strokes: felt, reached };
}

/** Vertices of the box about a line, wide enough to hold the nearest one of each of its places. */
function nearVertices({ positions }: SkinMesh, line: readonly Point[], reach: number): number[] {
  const room = reach + WIDEST;
  const low = byAxis((d) => Math.min(...line.map((p) => p[d])) - room);
  const high = byAxis((d) => Math.max(...line.map((p) => p[d])) + room);
  const out: number[] = [];
  for (let v = 0; v < positions.length / 3; v++) {
    const at = placeOf(positions, v);
    if ([0, 1, 2].every((d) => at[d]! >= low[d]! && at[d]! <= high[d]!)) out.push(v);
  }
  return out;
}

/** No triangle of the skin is longer, metres. */
const WIDEST = 0.055;

const placeOf = (of: ArrayLike<number>, v: number): Point => [of[v * 3]!, of[v * 3 + 1]!, of[v * 3 + 2]!];

function nearestOf({ positions }: SkinMesh, among: readonly number[], p: Point): number {
  let best = among[0] ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (const v of among) {
    const [dx, dy, dz] = [
      positions[v * 3]! - p[0],
      positions[v * 3 + 1]! - p[1],
      positions[v * 3 + 2]! - p[2],
    ];
    const d = dx * dx + dy * dy + dz * dz;
    if (d >= least) continue;
    least = d;
    best = v;
  }
  return best;
}

interface Flood {
  starts: readonly number[];
  pieces: readonly StrokePiece[];
  reach: number;
  reached: Uint8Array;
}

function flood(
  { positions }: SkinMesh,
  { from, list }: Neighbours,
  { starts, pieces, reach, reached }: Flood,
) {
  const seen = new Set<number>(starts);
  const open = [...seen];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    reached[v] = 1;
    for (let k = from[v]!; k < from[v + 1]!; k++) {
      const next = list[k]!;
      reached[next] = 1;
      if (seen.has(next) || nearestPiece(pieces, placeOf(positions, next)).distance > reach) continue;
      seen.add(next);
      open.push(next);
    }
  }
}

/** The piece that is nearest to a place, and how far it is; asked many thousand times, so that it makes no lists. */
function nearestPiece(
  pieces: readonly StrokePiece[],
  p: Point,
): { piece: StrokePiece; distance: number; along: number } {
  let best = pieces[0]!;
  let share = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const { a, b } = piece;
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [vx, vy, vz] = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
    const l2 = ux * ux + uy * uy + uz * uz;
    const raw = l2 > 0 ? (ux * vx + uy * vy + uz * vz) / l2 : 0;
    const t = Math.min(1, Math.max(0, raw));
    const [dx, dy, dz] = [vx - ux * t, vy - uy * t, vz - uz * t];
    const d = dx * dx + dy * dy + dz * dz;
    if (d >= least) continue;
    least = d;
    best = piece;
    share = t;
  }
  const [from, to] = best.along;
  return { piece: best, distance: Math.sqrt(least), along: from + (to - from) * share };
}

/**
 * How strongly a place of the skin that faces along `out` feels strokes: 0 at the edge of a soft border to 1 in a core, together
 * the strongest, never the sum. The skin's shader works out the same.
 */
export function feltAt(
  strokes: readonly FeltStroke[],
  p: Point,
  out: Point,
): { essential: number; spillover: number } {
  const felt = { essential: 0, spillover: 0 };
  for (const stroke of strokes) {
    const { pieces, middle, radius, core, soft, depth, weight } = stroke;
    if (distance(p, middle) > radius) continue;
    const { piece, distance: away, along } = nearestPiece(pieces, p);
    if (away >= core + soft) continue;
    const facing = smoothstep(...STROKES_FACING, dot(piece.out, out));
    const share = strokeShare(stroke, core + soft, along);
    const own = smoothstep(0, 1, (core * share + soft - away) / soft) * depth * share * facing;
    if (own > 0) felt[weight] = Math.min(1, smoothMax(felt[weight], own));
  }
  return felt;
}

/** The greater of two, rounded off where they are alike (Quilez' polynomial form); what is next to nothing adds nothing. */
function smoothMax(a: number, b: number): number {
  const blend = STROKES_BLEND * Math.min(a, b) + 1e-6;
  const h = Math.max(0, blend - Math.abs(a - b)) / blend;
  return Math.max(a, b) + (h * h * blend) / 4;
}

function smoothstep(from: number, to: number, at: number): number {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
