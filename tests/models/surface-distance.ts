import { Box3, BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from '../../models/geometry/mesh.ts';

const trees = new WeakMap<Mesh, MeshBVH>();

export function treeOf(mesh: Mesh): MeshBVH {
  const known = trees.get(mesh);
  if (known) return known;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(mesh.indices), 1));
  const made = new MeshBVH(geometry);
  trees.set(mesh, made);
  return made;
}

/** Distance from a point to the surface (mm), and whether the point is inside one of its closed parts. */
export function distanceTo(
  mesh: Mesh,
  p: readonly [number, number, number],
): { distance: number; inside: boolean } {
  const at = new Vector3(...p);
  const bvh = treeOf(mesh);
  const distance = bvh.closestPointToPoint(at)?.distance ?? Number.POSITIVE_INFINITY;
  const crossings = bvh.raycast(new Ray(at, new Vector3(0.36, 0.48, 0.8).normalize()), DoubleSide).length;
  return { distance, inside: crossings % 2 === 1 };
}

const boxes = new WeakMap<Mesh, Box3>();

/** The box around a mesh, axis-parallel, mm. */
export function boxOf(mesh: Mesh): Box3 {
  const known = boxes.get(mesh);
  if (known) return known;
  const made = treeOf(mesh).getBoundingBox(new Box3());
  boxes.set(mesh, made);
  return made;
}

/** How deep (mm) a point lies in the closed mesh; 0 outside and where it is not as deep as `least`. */
export function depthIn(mesh: Mesh, p: readonly [number, number, number], least: number): number {
  const { min, max } = boxOf(mesh);
  const [low, high] = [min.toArray(), max.toArray()];
  if (p.some((c, d) => c < low[d]! + least || c > high[d]! - least)) return 0;
  const { distance, inside } = distanceTo(mesh, p);
  return inside && distance > least ? distance : 0;
}
