import type { Point } from '../../core/math/point.ts';
import type { SkinStroke } from './strokes.ts';

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

/** How strongly a pattern is felt at the vertices of the skin: -1 (far outside) to 1; it is drawn from 0 on. */
export interface PainField {
  essential: Float32Array;
  spillover: Float32Array;
}

/** Beyond the end of a stroke its slope goes on so far, so that it is even across the triangles of its edge, metres. */
const BEYOND = 0.016;
/** Where strokes meet, the stronger one goes over into the other within this much of their strength. */
const BLEND = 0.18;

/**
 * The field of strokes over a skin: each has a core of its own depth and falls evenly to 0 over its soft edge; together they
 * count as the strongest, never as their sum. Only what hangs together with the line along the skin is reached: not the other
 * arm of a fold, nor the finger beside.
 */
export function painField(
  mesh: SkinMesh,
  neighbours: Neighbours,
  strokes: readonly SkinStroke[],
  shape: 'line' | 'female',
): PainField {
  const count = mesh.positions.length / 3;
  const field: PainField = {
    essential: new Float32Array(count).fill(-1),
    spillover: new Float32Array(count).fill(-1),
  };
  const distances = new Float32Array(count);
  for (const stroke of strokes) {
    const into = field[stroke.weight];
    const { core, soft, depth } = stroke;
    distances.fill(Number.POSITIVE_INFINITY);
    for (const v of reached(mesh, neighbours, stroke[shape], core + soft + BEYOND, distances)) {
      const own = Math.max(-1, Math.min(depth, (depth * (core + soft - distances[v]!)) / soft));
      into[v] = Math.min(1, smoothMax(into[v]!, own));
    }
  }
  return field;
}

/** The greater of two, rounded off where they are alike (Quilez' polynomial form). */
function smoothMax(a: number, b: number): number {
  const h = Math.max(0, BLEND - Math.abs(a - b)) / BLEND;
  return Math.max(a, b) + (h * h * BLEND) / 4;
}

/** The vertices within `reach` of a line that hang together with it; writes how far along the skin each is, metres. */
function reached(
  mesh: SkinMesh,
  { from, list }: Neighbours,
  line: readonly Point[],
  reach: number,
  distances: Float32Array,
): number[] {
  const { positions, normals } = mesh;
  const near: number[] = [];
  const nearest = line.map(() => ({ vertex: -1, distance: Number.POSITIVE_INFINITY }));
  const low = [0, 1, 2].map((d) => Math.min(...line.map((p) => p[d]!)) - reach);
  const high = [0, 1, 2].map((d) => Math.max(...line.map((p) => p[d]!)) + reach);
  for (let v = 0; v < positions.length / 3; v++) {
    const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    if (x < low[0]! || x > high[0]! || y < low[1]! || y > high[1]! || z < low[2]! || z > high[2]!) continue;
    near.push(v);
    line.forEach((p, i) => {
      const d = Math.hypot(x - p[0], y - p[1], z - p[2]);
      if (d < nearest[i]!.distance) nearest[i] = { vertex: v, distance: d };
    });
  }
  const out = nearest.map(({ vertex }) =>
    vertex < 0 ? [0, 0, 0] : [0, 1, 2].map((d) => normals[vertex * 3 + d]!),
  );
  for (const v of near) distances[v] = along(positions, normals, v, line, out);
  const seen = new Set<number>();
  const open = nearest.map(({ vertex }) => vertex).filter((v) => v >= 0);
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (seen.has(v) || distances[v]! > reach) continue;
    seen.add(v);
    for (let k = from[v]!; k < from[v + 1]!; k++) open.push(list[k]!);
  }
  return [...seen];
}

/** How far a vertex is from a line along a skin that bends between them as their normals do, metres. */
function along(
  positions: ArrayLike<number>,
  normals: ArrayLike<number>,
  v: number,
  line: readonly Point[],
  out: readonly (readonly number[])[],
): number {
  const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  let best = Number.POSITIVE_INFINITY;
  let facing = 1;
  for (let i = 0; i < Math.max(1, line.length - 1); i++) {
    const a = line[i]!;
    const b = line[i + 1] ?? a;
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const l2 = ux * ux + uy * uy + uz * uz;
    const raw = l2 > 0 ? ((x - a[0]) * ux + (y - a[1]) * uy + (z - a[2]) * uz) / l2 : 0;
    const t = Math.min(1, Math.max(0, raw));
    const d = Math.hypot(x - a[0] - ux * t, y - a[1] - uy * t, z - a[2] - uz * t);
    if (d >= best) continue;
    best = d;
    const n = out[t < 0.5 ? i : Math.min(i + 1, out.length - 1)]!;
    facing = n[0]! * normals[v * 3]! + n[1]! * normals[v * 3 + 1]! + n[2]! * normals[v * 3 + 2]!;
  }
  const half = Math.acos(Math.max(-1, Math.min(1, facing))) / 2;
  return half > 0.05 ? (best * half) / Math.sin(half) : best;
}
