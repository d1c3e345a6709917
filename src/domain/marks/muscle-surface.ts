import type { MuscleId } from '../../core/ids.ts';
import type { Point, Triple } from '../../core/math/point.ts';
import { add, cross, distance, dot, scale, subtract, unit } from '../../core/math/vector.ts';
import type { Anchor, StructureEntry } from '../../core/model/model-index.ts';
import { middleAt } from '../../core/rig/muscle-weights.ts';
import type { MuscleMesh } from './muscle-mesh.ts';

/** A triangle of a muscle: corners (metres), their u and v, and which way it faces. */
export interface MuscleFacet {
  corners: readonly [Point, Point, Point];
  uv: readonly [readonly [number, number], readonly [number, number], readonly [number, number]];
  /** Twice its area in (u, v), with a sign: the two faces of a muscle have different ones. */
  span: number;
  normal: Triple;
}

/** One part of a muscle, on the right side of the body. */
export interface PartSurface {
  facets: readonly MuscleFacet[];
  /** The sign of `span` on the superficial face. */
  outer: 1 | -1;
}

/** A muscle that places can be asked of. */
export interface MuscleSurface {
  muscle: MuscleId;
  parts: readonly PartSurface[];
}

/** Within the trunk: the superficial face of a muscle faces away from it, where no site says which that is; metres. */
const CORE_Z = 0.02;

/** Sorts the triangles of a muscle by its parts. `anchors`: the common sites that lie on it. */
export function muscleSurface(
  entry: StructureEntry,
  { positions, uv, indices }: MuscleMesh,
  anchors: readonly Anchor[],
): MuscleSurface {
  const lines = entry.muscle?.course.parts ?? [];
  const at = (i: number): Point => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
  const place = (i: number): [number, number] => [uv[i * 2]!, uv[i * 2 + 1]!];
  const partOf = partsOfPieces(indices, positions.length / 3, (i, part) =>
    distance(at(i), middleAt(lines[part]!, ...place(i))),
  )(lines.length);
  const facets: MuscleFacet[][] = lines.map(() => []);
  for (let t = 0; t < indices.length; t += 3) {
    const [i, j, k] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const corners = [at(i), at(j), at(k)] as const;
    const [a, b, c] = [place(i), place(j), place(k)];
    facets[partOf(i)]!.push({
      corners,
      uv: [a, b, c],
      span: (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]),
      normal: unit(cross(subtract(corners[1], corners[0]), subtract(corners[2], corners[0]))),
    });
  }
  return {
    muscle: entry.id as MuscleId,
    parts: facets.map((own) => ({ facets: own, outer: outerSign(own, anchors) })),
  };
}

/** Which part each piece of a mesh that hangs together belongs to: the one whose middle lies nearest to its vertices. */
function partsOfPieces(indices: Uint32Array, count: number, gap: (vertex: number, part: number) => number) {
  const root = Uint32Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] = root[root[r]!]!;
    return r;
  };
  for (let t = 0; t < indices.length; t++) root[find(indices[t]!)] = find(indices[t - (t % 3)]!);
  return (parts: number) => {
    const gaps = new Map<number, number[]>();
    for (let i = 0; i < count && parts > 1; i++) {
      const sums = gaps.get(find(i)) ?? new Array<number>(parts).fill(0);
      for (let part = 0; part < parts; part++) sums[part]! += gap(i, part);
      gaps.set(find(i), sums);
    }
    return (i: number): number => {
      const sums = gaps.get(find(i));
      return sums ? sums.indexOf(Math.min(...sums)) : 0;
    };
  };
}

function outerSign(facets: readonly MuscleFacet[], anchors: readonly Anchor[]): 1 | -1 {
  let sum = 0;
  for (const { position, normal } of anchors) {
    const nearest = facets.reduce(
      (best, facet) => {
        const away = distance(middleOf(facet), position);
        return away < best.away && dot(facet.normal, normal) > 0.5 ? { away, facet } : best;
      },
      { away: 0.03, facet: undefined as MuscleFacet | undefined },
    ).facet;
    if (nearest) sum += Math.sign(nearest.span);
  }
  if (sum === 0)
    for (const facet of facets) {
      const [x, , z] = middleOf(facet);
      sum += facet.span * dot(facet.normal, unit([x, 0, z - CORE_Z]));
    }
  return sum < 0 ? -1 : 1;
}

const middleOf = ({ corners: [a, b, c] }: MuscleFacet): Point => scale(add(add(a, b), c), 1 / 3);

/** A place on a face of a muscle. */
interface FacePlace {
  at: Point;
  /** Which way the face looks, unit. */
  normal: Triple;
  span: number;
  u: number;
  v: number;
}

/** The place of a triangle at shares of its second and third corner. */
export function onFacet({ corners, uv, normal, span }: MuscleFacet, b: number, c: number): FacePlace {
  const [p, q, r] = corners;
  const share = (d: 0 | 1): number => uv[0][d] + (uv[1][d] - uv[0][d]) * b + (uv[2][d] - uv[0][d]) * c;
  return {
    at: add(p, add(scale(subtract(q, p), b), scale(subtract(r, p), c))),
    normal,
    span,
    u: share(0),
    v: share(1),
  };
}

/** Shares of the second and third corner at the place of a triangle that is nearest to (u, v). */
export function clamped({ uv: [a, b, c] }: MuscleFacet, u: number, v: number): [number, number] {
  const edge = (p: readonly [number, number], q: readonly [number, number]) => {
    const [x, y] = [q[0] - p[0], q[1] - p[1]];
    const l2 = x * x + y * y;
    const t = l2 > 0 ? Math.min(1, Math.max(0, ((u - p[0]) * x + (v - p[1]) * y) / l2)) : 0;
    return { t, off: Math.hypot(p[0] + x * t - u, p[1] + y * t - v) };
  };
  const [ab, bc, ca] = [edge(a, b), edge(b, c), edge(c, a)];
  if (ab.off <= bc.off && ab.off <= ca.off) return [ab.t, 0];
  if (bc.off <= ca.off) return [1 - bc.t, bc.t];
  return [0, 1 - ca.t];
}
