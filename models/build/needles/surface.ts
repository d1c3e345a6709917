import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, scale } from '../../../src/core/math/vector.ts';
import type { Mesh } from '../../geometry/mesh.ts';

/** A mesh that can be measured against, mm. */
export interface Surface {
  /** The nearest place on the surface within `within`, if there is one. */
  nearest: (p: Vec3, within: number) => { distance: number; at: Vec3 } | undefined;
  /** How far along a unit direction the surface is crossed, within `far`, in order. */
  crossings: (from: Vec3, direction: Vec3, far: number) => number[];
}

/** The least distance between a straight path and a surface, and where on both it is. */
interface Gap {
  distance: number;
  /** On the path. */
  from: Vec3;
  /** On the surface. */
  to: Vec3;
}

/** Prepares a mesh for measuring. */
export function surfaceOf(mesh: Mesh): Surface {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(mesh.indices), 1));
  const bvh = new MeshBVH(geometry);
  const at = new Vector3();
  const ray = new Ray(new Vector3(), new Vector3());
  return {
    nearest(p, within) {
      const found = bvh.closestPointToPoint(at.set(p[0], p[1], p[2]), undefined, 0, within);
      return found
        ? { distance: found.distance, at: [found.point.x, found.point.y, found.point.z] }
        : undefined;
    },
    crossings(from, direction, far) {
      ray.origin.set(from[0], from[1], from[2]);
      ray.direction.set(direction[0], direction[1], direction[2]);
      return bvh
        .raycast(ray, DoubleSide, 0, far)
        .map((hit) => hit.distance)
        .sort((a, b) => a - b);
    },
  };
}

/** Step along a path, mm: the distance to a surface changes by less than half of it between two steps. */
const STEP = 0.5;

/**
 * The gap between a surface and the path from `start` along a unit direction, where it is at most `within`; a path
 * that crosses the surface, or starts inside it, has a gap of 0.
 */
export function gapAlong(
  surface: Surface,
  start: Vec3,
  direction: Vec3,
  depth: number,
  within: number,
): Gap | undefined {
  const through = surface.crossings(start, direction, depth)[0];
  if (through !== undefined) {
    const at = add(start, scale(direction, through));
    return { distance: 0, from: at, to: at };
  }
  if (surface.crossings(start, direction, 1000).length % 2 === 1)
    return { distance: 0, from: start, to: start };
  let best: Gap | undefined;
  const steps = Math.ceil(depth / STEP);
  for (let i = 0; i <= steps; ) {
    const from = add(start, scale(direction, (depth * i) / steps));
    const found = surface.nearest(from, best?.distance ?? within);
    if (found && found.distance < (best?.distance ?? within))
      best = { distance: found.distance, from, to: found.at };
    i++;
  }
  return best;
}
