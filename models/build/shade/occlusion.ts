import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type Mesh, vertexNormals } from '../../geometry/mesh.ts';

const RAYS = 18;
/** Light that is blocked farther away than this does not count, mm. */
export const REACH = 32;

/** Rays start this far off the surface, mm. */
export const OFF = 0.6;

/** Something that casts rays at a set of meshes, mm. */
export interface Occluder {
  /** Distance to the first surface along a unit direction within `far`, or Infinity. */
  hit(
    origin: readonly [number, number, number],
    direction: readonly [number, number, number],
    far: number,
  ): number;
}

/** Casts rays at the meshes. */
export function occluder(meshes: readonly Mesh[]): Occluder {
  const count = meshes.reduce((n, m) => n + m.positions.length, 0);
  const positions = new Float32Array(count);
  const index = new Uint32Array(meshes.reduce((n, m) => n + m.indices.length, 0));
  let p = 0;
  let i = 0;
  for (const mesh of meshes) {
    positions.set(mesh.positions, p);
    for (const vertex of mesh.indices) index[i++] = vertex + p / 3;
    p += mesh.positions.length;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  const bvh = i ? new MeshBVH(geometry) : undefined;
  const ray = new Ray(new Vector3(), new Vector3());
  return {
    hit(origin, direction, far) {
      ray.origin.set(...origin);
      ray.direction.set(...direction);
      return bvh?.raycastFirst(ray, DoubleSide, 0, far)?.distance ?? Number.POSITIVE_INFINITY;
    },
  };
}

/**
 * Ambient occlusion of the vertices named (in their order), else of all: the cosine-weighted share of the hemisphere
 * that is open within reach, 0 (closed) to 1 (open). Directions are a fixed spiral, so the result is repeatable.
 */
export function occlusion(mesh: Mesh, scene: Occluder, vertices?: Uint32Array): Float32Array {
  const normals = vertexNormals(mesh);
  const out = new Float32Array(vertices?.length ?? mesh.positions.length / 3);
  const golden = Math.PI * (3 - Math.sqrt(5));
  for (let place = 0; place < out.length; place++) {
    const v = vertices?.[place] ?? place;
    const n = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!] as const;
    const [t, b] = basis(n);
    const origin = [0, 1, 2].map((d) => mesh.positions[v * 3 + d]! + n[d]! * OFF) as [number, number, number];
    let open = 0;
    for (let k = 0; k < RAYS; k++) {
      const r = Math.sqrt((k + 0.5) / RAYS);
      const a = k * golden + v * 1.7;
      const [x, y, z] = [r * Math.cos(a), r * Math.sin(a), Math.sqrt(1 - r * r)];
      const direction = [0, 1, 2].map((d) => t[d]! * x + b[d]! * y + n[d]! * z) as [number, number, number];
      const distance = scene.hit(origin, direction, REACH);
      open += distance === Number.POSITIVE_INFINITY ? 1 : (distance / REACH) ** 2 * 0.9;
    }
    out[place] = open / RAYS;
  }
  return out;
}

function basis(n: readonly [number, number, number]): [number[], number[]] {
  const s = n[2] >= 0 ? 1 : -1;
  const a = -1 / (s + n[2]);
  const b = n[0] * n[1] * a;
  return [
    [1 + s * n[0] * n[0] * a, s * b, -s * n[0]],
    [b, s + n[1] * n[1] * a, -n[1]],
  ];
}
