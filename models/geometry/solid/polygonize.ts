import { MeshoptSimplifier } from 'meshoptimizer';
import type { Vec3 } from '../../../src/core/math/point.ts';
import { type Mesh, vertexNormals } from '../mesh.ts';
import { closeHoles } from './close-holes.ts';
import type { GrowthLens } from './lens.ts';
import type { Box3, Sdf } from './sdf.ts';

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
}

const written = ([x, y, z]: Vec3): [number, number, number] => [x, y, z];

/**
 * The surface of `sdf` inside `bounds` (mm) as a closed, outward mesh.
 * Marching tetrahedra by manifold-3d, simplified by meshoptimizer, then every vertex is pulled
 * back onto the zero level by one clamped Newton step so that simplification leaves no facets. Its normals are those
 * of the solid itself.
 * Throws when nothing of the solid lies inside the bounds.
 */
export async function polygonize(sdf: Sdf, bounds: Box3, { edge, triangles, lens }: Fineness): Promise<Mesh> {
  loading ??= loadManifold();
  const [{ Manifold }] = [await loading, await MeshoptSimplifier.ready];
  const around = (lens ?? { bounds }).bounds;
  const solid = Manifold.levelSet(
    ([x, y, z]) => {
      const at: Vec3 = lens ? lens.toBody([x!, y!, z!]) : [x!, y!, z!];
      return -sdf(at[0], at[1], at[2]);
    },
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
  const mesh = lens
    ? simplifyStretched(triVerts, dense, sdf, lens, triangles, edge)
    : simplifyEvenly(triVerts, dense, sdf, triangles, edge);
  return { ...mesh, normals: solidNormals(mesh, sdf) };
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
  const mesh = compact(kept, dense);
  projectOntoSurface(mesh.positions, sdf, edge / 2);
  return mesh;
}

/** How far toward each neighbour of a vertex the solid's slope is taken too, as a share of the edge. */
const TOWARD = 0.35;

/** Cosines of the angle to the triangles' own normal up to which the solid's is taken whole, and past which not at all. */
const [TRUSTED, REFUSED] = [0.97, 0.82];

/**
 * Unit normals of the solid at the vertices, each averaged over what the vertex stands for: the slope at one place
 * alone would flicker where the solid is finer than its triangles. At an edge that the triangles cannot follow (the
 * rim of a suture) the triangles' own normal is kept, or the dark of the edge would smear across them.
 */
function solidNormals(mesh: Mesh, sdf: Sdf): Float64Array {
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
    const [from, to] = [indices[k]! * 3, indices[k % 3 === 2 ? k - 2 : k + 1]! * 3];
    const at = (d: number) => positions[from + d]! + (positions[to + d]! - positions[from + d]!) * TOWARD;
    slope(from, at(0), at(1), at(2));
  }
  for (let o = 0; o < normals.length; o += 3) {
    const l = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1;
    const cosine = [0, 1, 2].reduce((sum, d) => sum + (normals[o + d]! / l) * plain[o + d]!, 0);
    const trust = Math.min(1, Math.max(0, (cosine - REFUSED) / (TRUSTED - REFUSED)));
    for (let d = 0; d < 3; d++) normals[o + d] = (normals[o + d]! / l) * trust + plain[o + d]! * (1 - trust);
    const m = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1;
    for (let d = 0; d < 3; d++) normals[o + d]! /= m;
  }
  return normals;
}

/** What a turn of the normal by one radian counts for when a mesh is simplified, as a share of its size. */
const NORMAL_WEIGHT = 0.08;

/** Simplifies a mesh in the stretched space of a lens, sparing what the normals show; returns it in the body. */
function simplifyStretched(
  triVerts: Uint32Array,
  dense: Float32Array,
  sdf: Sdf,
  lens: GrowthLens,
  triangles: number,
  edge: number,
): Mesh {
  const body = mapPoints(Float64Array.from(dense), lens.toBody);
  const normals = projectOntoSurface(body, sdf, edge / 2);
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    triVerts,
    Float32Array.from(mapPoints(body.slice(), lens.toStretched)),
    3,
    Float32Array.from(normals),
    3,
    [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT],
    null,
    triangles * 3,
    0.02,
    ['RegularizeLight'],
  );
  return compact(kept, body);
}

function mapPoints(points: Float64Array, map: (p: Vec3) => Vec3): Float64Array {
  for (let o = 0; o < points.length; o += 3) points.set(map([points[o]!, points[o + 1]!, points[o + 2]!]), o);
  return points;
}

/** The mesh of the given triangles with only the vertices that they use. */
function compact(kept: Uint32Array, dense: ArrayLike<number>): Mesh {
  const remap = new Map<number, number>();
  const indices = Uint32Array.from(closeHoles(kept), (v) => {
    const known = remap.get(v);
    if (known !== undefined) return known;
    remap.set(v, remap.size);
    return remap.size - 1;
  });
  const positions = new Float64Array(remap.size * 3);
  for (const [from, to] of remap) for (let d = 0; d < 3; d++) positions[to * 3 + d] = dense[from * 3 + d]!;
  return { positions, indices };
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
