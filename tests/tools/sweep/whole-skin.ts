import { type Box3, BufferAttribute, BufferGeometry, Ray, Triangle, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Lift } from '../../../src/core/model/rig-data.ts';
import { withoutStumps } from '../../../src/core/model/skin-seams.ts';
import { posePositions } from '../../../src/core/rig/deform.ts';
import type { DualQuaternion } from '../../../src/core/rig/dual-quaternion.ts';
import { LiftedSkin, liftHeights } from '../../../src/core/rig/limbs/lifts.ts';
import type { Pose } from '../../../src/core/rig/pose.ts';
import { mirrorSkinning, type Skinning } from '../../../src/core/rig/weights.ts';
import type { RiggedStructure } from '../../models/posed-model.ts';

export type Shape = 'male' | 'female';

/** Where a piece of the skin comes from. */
export type PieceName = 'trunk' | 'arm' | 'leg';

type Piece = Pick<RiggedStructure, 'mesh' | 'skinning'>;

/** The skin of the whole figure, trunk without stumps and all four limbs, closed, in any posture; metres. */
export class WholeSkin {
  readonly mesh: RiggedStructure['mesh'];
  readonly skinning: Skinning;
  /** Of the posture that was asked for last. */
  positions: Float64Array;
  private readonly places: BufferAttribute;
  private readonly tree: MeshBVH;
  /** The vertices from which arms and legs begin. */
  private readonly from: readonly [arms: number, legs: number];

  private readonly lifted: LiftedSkin;

  constructor(
    trunk: Piece,
    arm: Piece,
    leg: Piece,
    private readonly lifts: readonly Lift[],
  ) {
    const all = [opened(trunk), arm, mirrored(arm), leg, mirrored(leg)];
    this.mesh = {
      positions: joined(
        Float64Array,
        all.map(({ mesh }) => mesh.positions),
      ),
      normals: joined(
        Float64Array,
        all.map(({ mesh }) => Float64Array.from(mesh.normals)),
      ),
      indices: new Uint32Array(all.reduce((n, { mesh }) => n + mesh.indices.length, 0)),
    };
    this.from = [
      trunk.mesh.positions.length / 3,
      (trunk.mesh.positions.length + 2 * arm.mesh.positions.length) / 3,
    ];
    let [at, base] = [0, 0];
    for (const { mesh } of all) {
      for (const i of mesh.indices) this.mesh.indices[at++] = i + base;
      base += mesh.positions.length / 3;
    }
    this.skinning = {
      segments: joined(
        Uint8Array,
        all.map(({ skinning }) => skinning.segments),
      ),
      weights: joined(
        Int16Array,
        all.map(({ skinning }) => skinning.weights),
      ),
    };
    this.lifted = new LiftedSkin(lifts, this.mesh.positions, this.mesh.normals);
    this.positions = this.mesh.positions;
    this.places = new BufferAttribute(Float32Array.from(this.positions), 3);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', this.places);
    geometry.setIndex(new BufferAttribute(this.mesh.indices.slice(), 1));
    this.tree = new MeshBVH(geometry, { indirect: true });
  }

  pieceOf(vertex: number): PieceName {
    if (vertex < this.from[0]) return 'trunk';
    return vertex < this.from[1] ? 'arm' : 'leg';
  }

  /** Takes a posture; `transforms` are those of `pose`. */
  pose(transforms: readonly DualQuaternion[], pose: Pose): void {
    this.lifted.write(this.skinning.weights, liftHeights(this.lifts, pose));
    this.positions = posePositions(this.mesh, this.skinning, transforms, 1);
    (this.places.array as Float32Array).set(this.positions);
    this.tree.refit();
  }

  /** How often the skin goes round a place: 1 in the flesh, 0 outside, 2 where one part lies in another, below 0 inside out. */
  windings(x: number, y: number, z: number): number {
    ray.origin.set(x, y, z);
    ray.direction.copy(ANY);
    return this.crossings().reduce((sum, { leaves }) => sum + leaves, 0);
  }

  /** Where in the flesh, the triangle (first place in the indices) through which one comes out of it in a direction. */
  wayOut(x: number, y: number, z: number, dx: number, dy: number, dz: number): number | undefined {
    ray.origin.set(x, y, z);
    // A little askew: in the plane of symmetry a ray would run along edges, and go through both triangles or none.
    ray.direction.set(dx + 0.011, dy + 0.017, dz + 0.013);
    const all = this.crossings().sort((a, b) => a.at - b.at);
    let inside = all.reduce((sum, { leaves }) => sum + leaves, 0);
    if (inside < 1) return undefined;
    return all.find(({ leaves }) => {
      inside -= leaves;
      return inside === 0;
    })?.triangle;
  }

  /** All triangles that the ray goes through. */
  private crossings(): Crossing[] {
    const found: Crossing[] = [];
    this.tree.shapecast({
      intersectsBounds: (box) => ray.intersectsBox(box),
      intersectsTriangle: (triangle, index) => {
        const crossing = crossed(triangle);
        if (crossing) found.push({ ...crossing, triangle: index * 3 });
        return false;
      },
    });
    return found;
  }

  /** Whether a place lies right beneath a triangle (its first place in the indices), no farther off than `within` metres. */
  covers(triangle: number, within: number, x: number, y: number, z: number): boolean {
    const { indices } = this.mesh;
    one.a.fromArray(this.positions, indices[triangle]! * 3);
    one.b.fromArray(this.positions, indices[triangle + 1]! * 3);
    one.c.fromArray(this.positions, indices[triangle + 2]! * 3);
    place.set(x, y, z);
    one.closestPointToPoint(place, nearest);
    off.subVectors(place, nearest);
    const distance = off.length();
    return distance < within && off.dot(one.getNormal(normal)) < -0.5 * distance;
  }

  /**
   * The nearest place of the skin within `reach` of a place, among the triangles that `among` lets through: its distance, its
   * triangle (first place in the indices), and whether the place lies on the outer side of that triangle. Undefined where
   * there is none.
   */
  nearest(
    x: number,
    y: number,
    z: number,
    reach: number,
    among?: (triangle: number) => boolean,
  ): { distance: number; triangle: number; outside: boolean } | undefined {
    place.set(x, y, z);
    let best = reach * reach;
    let found = -1;
    let outside = false;
    this.tree.shapecast({
      boundsTraverseOrder: (box) => toBox(box, x, y, z),
      intersectsBounds: (_box, _leaf, score) => score! < best,
      intersectsTriangle: (triangle, index) => {
        if (among && !among(index * 3)) return false;
        triangle.closestPointToPoint(place, nearest);
        const d = nearest.distanceToSquared(place);
        if (d < best) {
          best = d;
          found = index * 3;
          outside = facesAway(triangle);
        }
        return false;
      },
    });
    return found < 0 ? undefined : { distance: Math.sqrt(best), triangle: found, outside };
  }
}

const one = new Triangle();
const ray = new Ray();
const ANY = new Vector3(0.36, 0.48, 0.8).normalize();
const [place, nearest, normal, off] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
const [edge1, edge2, p, q] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];

const facesAway = (triangle: Triangle): boolean =>
  off.subVectors(place, nearest).dot(triangle.getNormal(normal)) > 0;

/** Where along the ray it goes through a triangle, and whether it leaves the flesh there (1) or enters (-1). */
interface Crossing {
  at: number;
  leaves: 1 | -1;
  triangle: number;
}

/** Möller & Trumbore, Journal of Graphics Tools 1997;2(1):21. */
function crossed({ a, b, c }: Triangle): Omit<Crossing, 'triangle'> | undefined {
  edge1.subVectors(b, a);
  edge2.subVectors(c, a);
  p.crossVectors(ray.direction, edge2);
  const det = edge1.dot(p);
  if (det === 0) return undefined;
  off.subVectors(ray.origin, a);
  const u = off.dot(p) / det;
  if (u < 0 || u > 1) return undefined;
  q.crossVectors(off, edge1);
  const v = ray.direction.dot(q) / det;
  if (v < 0 || u + v > 1) return undefined;
  const at = edge2.dot(q) / det;
  return at > 0 ? { at, leaves: det < 0 ? 1 : -1 } : undefined;
}

/** Square of the distance from a place to a box. */
function toBox({ min, max }: Box3, x: number, y: number, z: number): number {
  const dx = Math.max(0, min.x - x, x - max.x);
  const dy = Math.max(0, min.y - y, y - max.y);
  const dz = Math.max(0, min.z - z, z - max.z);
  return dx * dx + dy * dy + dz * dz;
}

function opened({ mesh, skinning }: Piece): Piece {
  const { positions } = mesh;
  const indices = withoutStumps(mesh.indices, (v) => [positions[v * 3]!, positions[v * 3 + 1]!]);
  return { mesh: { ...mesh, indices }, skinning };
}

function mirrored({ mesh, skinning }: Piece): Piece {
  const turned = (list: ArrayLike<number>) => Float64Array.from(list, (c, i) => (i % 3 === 0 ? -c : c));
  const { indices } = mesh;
  return {
    mesh: {
      positions: turned(mesh.positions),
      normals: turned(mesh.normals),
      indices: indices.map((_, k) => indices[k - (k % 3) + ((3 - (k % 3)) % 3)]!),
    },
    skinning: mirrorSkinning(skinning),
  };
}

function joined<T extends Float64Array | Uint8Array | Int16Array>(
  kind: new (length: number) => T,
  lists: readonly T[],
): T {
  const out = new kind(lists.reduce((n, list) => n + list.length, 0));
  let at = 0;
  for (const list of lists) {
    out.set(list, at);
    at += list.length;
  }
  return out;
}
