import { MeshoptSimplifier } from 'meshoptimizer';
import type { Vec3 } from '../../../src/core/math/point.ts';
import { type Mesh, vertexNormals } from '../mesh.ts';
import { nearSurface } from '../near-surface.ts';
import { closeHoles } from './close-holes.ts';
import type { GrowthLens } from './lens.ts';
import { refineOnce } from './refine.ts';
import type { Box3, Sdf } from './sdf.ts';
import { offTheRing, type Seam, weave } from './seam.ts';
import { type Drawing, type Fewer, simplifyDrawn, verticesWhere } from './simplify-drawn.ts';

/** Loaded when the first solid is meshed: most builds need none. */
async function loadManifold() {
  const { default: load } = await import('manifold-3d');
  const wasm = await load();
  wasm.setup();
  return wasm;
}
let loading: ReturnType<typeof loadManifold> | undefined;

/** How finely a solid is meshed: grid step in mm, and the triangles left after simplification. */
export interface Fineness {
  edge: number;
  triangles: number;
  /** Meshes (and simplifies) the solid as the lens stretches it: finer where it magnifies. */
  lens?: GrowthLens;
  /** Of a solid with a lens: rings that it shares with others. `ended`: only what lies below them is meshed, and left open there. */
  seams?: { rings: readonly Seam[]; ended: boolean };
  /** With a lens, what is drawn finely: meshed more finely again, and spared when the mesh is simplified. */
  drawing?: Drawing;
}

const written = ([x, y, z]: Vec3): [number, number, number] => [x, y, z];

/**
 * The surface of `sdf` inside `bounds` (mm) as a closed, outward mesh.
 * Marching tetrahedra by manifold-3d, simplified by meshoptimizer, then every vertex is pulled
 * back onto the zero level by one clamped Newton step so that simplification leaves no facets. Its normals are those
 * of the solid itself.
 * Throws when nothing of the solid lies inside the bounds.
 */
export async function polygonize(sdf: Sdf, bounds: Box3, fineness: Fineness): Promise<Mesh> {
  const { edge, triangles, lens } = fineness;
  loading ??= loadManifold();
  const [{ Manifold }] = [await loading, await MeshoptSimplifier.ready];
  const around = (lens ?? { bounds }).bounds;
  const field = nearSurface(sdf, around, edge, lens?.toBody ?? ((p) => p));
  const solid = Manifold.levelSet(
    ([x, y, z]) => -field(x!, y!, z!),
    { min: written(around.min), max: written(around.max) },
    edge,
  );
  const raw = solid.getMesh();
  solid.delete();
  if (raw.triVerts.length === 0) throw new Error('the solid is empty inside its bounds');
  const dense = Float32Array.from({ length: raw.numVert * 3 }, (_, i) => {
    return raw.vertProperties[Math.floor(i / 3) * raw.numProp + (i % 3)]!;
  });
  const triVerts = Uint32Array.from(raw.triVerts);
  if (lens) return simplifyStretched(triVerts, dense, sdf, { ...fineness, lens });
  const mesh = simplifyEvenly(triVerts, dense, sdf, triangles, edge);
  return { ...mesh, normals: solidNormals(mesh, sdf, TOWARD) };
}

function simplifyEvenly(
  triVerts: Uint32Array,
  dense: Float32Array,
  sdf: Sdf,
  triangles: number,
  edge: number,
): Mesh {
  // Even triangles cost a little accuracy and spare the shading the dents of long slivers.
  const [kept] = MeshoptSimplifier.simplify(triVerts, dense, 3, triangles * 3, 0.02, ['RegularizeLight']);
  const { positions, indices } = compact(closeHoles(kept), dense);
  projectOntoSurface(positions, sdf, edge / 2);
  return { positions, indices };
}

/** How far toward each neighbour of a vertex the solid's slope is taken too, as a share of the edge. */
const TOWARD = 0.35;
/** The same for what is drawn finely: there the triangles follow the solid. */
const TOWARD_DRAWN = 0.2;

/** Cosines of the angle to the triangles' own normal up to which the solid's is taken whole, and past which not at all. */
const [TRUSTED, REFUSED] = [0.97, 0.82];

/**
 * Unit normals of the solid at the vertices, each averaged over what the vertex stands for: the slope at one place
 * alone would flicker where the solid is finer than its triangles. At an edge that the triangles cannot follow (the
 * rim of a suture) the triangles' own normal is kept, or the dark of the edge would smear across them. At vertices that
 * are `shared` with another mesh it is the slope there, which both have.
 */
function solidNormals(
  mesh: Mesh,
  sdf: Sdf,
  toward: number,
  shared: ReadonlySet<number> = new Set(),
): Float64Array {
  const { positions, indices } = mesh;
  const normals = new Float64Array(positions.length);
  const plain = vertexNormals(mesh);
  const slope = (o: number, x: number, y: number, z: number) => {
    const h = 0.15;
    const gx = sdf(x + h, y, z) - sdf(x - h, y, z);
    const gy = sdf(x, y + h, z) - sdf(x, y - h, z);
    const gz = sdf(x, y, z + h) - sdf(x, y, z - h);
    const g = Math.hypot(gx, gy, gz) || 1;
    normals[o]! += gx / g;
    normals[o + 1]! += gy / g;
    normals[o + 2]! += gz / g;
  };
  for (let o = 0; o < positions.length; o += 3) slope(o, positions[o]!, positions[o + 1]!, positions[o + 2]!);
  // In a closed mesh every edge is met once in each direction.
  for (let k = 0; k < indices.length; k++) {
    if (shared.has(indices[k]!)) continue;
    const [from, to] = [indices[k]! * 3, indices[k % 3 === 2 ? k - 2 : k + 1]! * 3];
    const at = (d: number) => positions[from + d]! + (positions[to + d]! - positions[from + d]!) * toward;
    slope(from, at(0), at(1), at(2));
  }
  for (let o = 0; o < normals.length; o += 3) {
    const l = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1;
    const cosine = [0, 1, 2].reduce((sum, d) => sum + (normals[o + d]! / l) * plain[o + d]!, 0);
    const trust = shared.has(o / 3) ? 1 : Math.min(1, Math.max(0, (cosine - REFUSED) / (TRUSTED - REFUSED)));
    for (let d = 0; d < 3; d++) normals[o + d] = (normals[o + d]! / l) * trust + plain[o + d]! * (1 - trust);
    const m = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1;
    for (let d = 0; d < 3; d++) normals[o + d]! /= m;
  }
  return normals;
}

/** How often long edges are halved where there is fine drawing. */
const FINE_PASSES = 3;

/** What a turn of the normal by one radian counts for when a mesh is simplified, as a share of its size. */
const NORMAL_WEIGHT = 0.08;

/** Simplifies a mesh in the stretched space of a lens, sparing what the normals show; returns it in the body. */
function simplifyStretched(
  triVerts: Uint32Array,
  dense: Float32Array,
  sdf: Sdf,
  { lens, triangles, edge, seams, drawing }: Fineness & { lens: GrowthLens },
): Mesh {
  let body = mapPoints(Float64Array.from(dense), lens.toBody);
  let normals = projectOntoSurface(body, sdf, Math.min(edge / 2, 2));
  let drawn = triVerts;
  for (let pass = 0; drawing && pass < FINE_PASSES; pass++) {
    const refined = refineOnce(
      { positions: Array.from(body), triangles: Array.from(drawn) },
      drawing.longest,
    );
    body = Float64Array.from(refined.positions);
    drawn = Uint32Array.from(refined.triangles);
    normals = projectOntoSurface(body, sdf, 1);
  }
  let woven = { positions: body, indices: drawn, rings: [] as number[][] };
  if (seams) {
    woven = weave(woven, sdf, seams.rings, edge, seams.ended);
    const exact = woven.rings.flat().map((v) => [v, woven.positions.slice(v * 3, v * 3 + 3)] as const);
    normals = projectOntoSurface(woven.positions, sdf, drawing ? 1 : edge / 2);
    for (const [v, at] of exact) woven.positions.set(at, v * 3);
  }
  const { positions, indices } = woven;
  const onRing = new Set(woven.rings.flat());
  const fewer: Fewer = (from, by, left, spared, even) =>
    MeshoptSimplifier.simplifyWithAttributes(
      from,
      Float32Array.from(mapPoints(positions.slice(), by.toStretched)),
      3,
      Float32Array.from(normals),
      3,
      [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT],
      spared,
      left * 3,
      0.02,
      even ? ['RegularizeLight'] : [],
    )[0];
  const kept = drawing
    ? simplifyDrawn(indices, positions, onRing, drawing, { triangles, lens }, fewer)
    : fewer(indices, lens, triangles, seams ? verticesWhere(positions, (v) => onRing.has(v)) : null, true);
  const sound = closeHoles(offTheRing(kept, onRing));
  const { shared, ...mesh } = compact(seams?.ended ? withoutLids(sound, onRing) : sound, positions, onRing);
  return { ...mesh, normals: solidNormals(mesh, sdf, drawing ? TOWARD_DRAWN : TOWARD, shared) };
}

/** The triangles but for those with all corners on a ring, by which it was closed. */
function withoutLids(indices: Uint32Array, ring: ReadonlySet<number>): Uint32Array {
  return indices.filter((_, k) => ![0, 1, 2].every((c) => ring.has(indices[k - (k % 3) + c]!)));
}

function mapPoints(points: Float64Array, map: (p: Vec3) => Vec3): Float64Array {
  for (let o = 0; o < points.length; o += 3) points.set(map([points[o]!, points[o + 1]!, points[o + 2]!]), o);
  return points;
}

/** The mesh of the given triangles with only the vertices that they use, and which of these are among `verticesWhere`. */
function compact(
  kept: Uint32Array,
  dense: ArrayLike<number>,
  verticesWhere: ReadonlySet<number> = new Set(),
): Mesh & { shared: Set<number> } {
  const remap = new Map<number, number>();
  const indices = Uint32Array.from(kept, (v) => {
    const known = remap.get(v);
    if (known !== undefined) return known;
    remap.set(v, remap.size);
    return remap.size - 1;
  });
  const positions = new Float64Array(remap.size * 3);
  const shared = new Set<number>();
  for (const [from, to] of remap) {
    for (let d = 0; d < 3; d++) positions[to * 3 + d] = dense[from * 3 + d]!;
    if (verticesWhere.has(from)) shared.add(to);
  }
  return { positions, indices, shared };
}

/** Moves every vertex onto the zero level by one Newton step of at most `clamp` mm; returns the unit normals. */
function projectOntoSurface(positions: Float64Array, sdf: Sdf, clamp: number): Float64Array {
  const h = 0.05;
  const normals = new Float64Array(positions.length);
  for (let o = 0; o < positions.length; o += 3) {
    const [x, y, z] = [positions[o]!, positions[o + 1]!, positions[o + 2]!];
    const gx = sdf(x + h, y, z) - sdf(x - h, y, z);
    const gy = sdf(x, y + h, z) - sdf(x, y - h, z);
    const gz = sdf(x, y, z + h) - sdf(x, y, z - h);
    const g = Math.hypot(gx, gy, gz);
    if (g < 1e-9) continue;
    const step = Math.min(clamp, Math.max(-clamp, (sdf(x, y, z) * 2 * h) / g));
    positions[o] = x - (gx / g) * step;
    positions[o + 1] = y - (gy / g) * step;
    positions[o + 2] = z - (gz / g) * step;
    normals.set([gx / g, gy / g, gz / g], o);
  }
  return normals;
}
