import type { StructureEntry } from '../../../src/core/model/model-index.ts';
import type { MuscleCourse, MuscleLine, Rig } from '../../../src/core/model/rig-data.ts';
import { pieces } from '../../../src/core/rig/components.ts';
import { blend } from '../../../src/core/rig/deform.ts';
import { type DualQuaternion, transformInto } from '../../../src/core/rig/dual-quaternion.ts';
import { BODY, type Follow } from '../../../src/core/rig/follow.ts';
import { type Four, four } from '../../../src/core/rig/hold.ts';
import { endsAt } from '../../../src/core/rig/muscle-weights.ts';
import { matchParts, type RigMesh, reachOf, segmentWeights } from '../../../src/core/rig/weights.ts';
import { type Mesh, vertexNormals } from '../../geometry/mesh.ts';

/** A posture as one muscle of the right side feels it: where the segments have gone, and how much it swells. */
export interface Moved {
  transforms: readonly DualQuaternion[];
  swell: number;
}

/** The index entry of a muscle. */
export type Muscle = StructureEntry & Required<Pick<StructureEntry, 'muscle'>>;

/** A muscle's mesh in many postures at once, of which single vertices can be told to follow another fibre place. */
export class PosedMesh<R extends Rig = Rig> {
  readonly uv: Float64Array;
  private readonly course: MuscleCourse;
  private readonly lines: readonly (readonly MuscleLine[])[];
  private readonly reach: Float64Array;
  /** By posture: where every vertex is (xyz, metres), and what has turned it (a quaternion). */
  private readonly places: readonly Float64Array[];
  private readonly turns: readonly Float64Array[];
  /** By triangle: its normal at rest, twice its area long. */
  private readonly normals: Float64Array;
  private readonly mesh: RigMesh;

  /** `built` is the mesh of the right side, mm, with fibre coordinates. */
  constructor(
    structure: Muscle,
    private readonly rig: R,
    built: Mesh,
    private readonly moves: readonly Moved[],
    private readonly followed: Follow<R> = BODY,
  ) {
    const mesh = rigMesh(built);
    this.mesh = mesh;
    const count = mesh.positions.length / 3;
    this.uv = Float64Array.from(built.uv!);
    this.course = structure.muscle.course;
    const piece = pieces(mesh.indices, count);
    const parts = matchParts(this.course, mesh, piece);
    this.lines = Array.from({ length: count }, (_, i) => parts[piece.of[i]!]!);
    this.reach = reachOf(segmentWeights(structure, rig, mesh, followed));
    this.places = moves.map(() => new Float64Array(count * 3));
    this.turns = moves.map(() => new Float64Array(count * 4));
    this.normals = new Float64Array(mesh.indices.length);
    for (let k = 0; k < mesh.indices.length; k += 3) this.normalInto(mesh.positions, k, this.normals, k);
    for (let i = 0; i < count; i++) this.follow(i, this.uv[i * 2]!, this.uv[i * 2 + 1]!);
  }

  /** Lets vertex `i` follow the fibre place (u, v), in these postures (by number) or in all. */
  follow(i: number, u: number, v: number, postures?: readonly number[]): void {
    this.uv[i * 2] = u;
    this.uv[i * 2 + 1] = v;
    const { positions, normals } = this.mesh;
    const p = [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!] as const;
    this.followed.along(this.rig, this.course, endsAt(this.lines[i]!, u), v, p, at);
    const put = (q: number): void => {
      const { transforms, swell } = this.moves[q]!;
      blend(transforms, at.segments, at.weights, 0, motion);
      const out = swell * this.reach[i]!;
      transformInto(
        motion,
        p[0] + normals[i * 3]! * out,
        p[1] + normals[i * 3 + 1]! * out,
        p[2] + normals[i * 3 + 2]! * out,
        this.places[q]!,
        i * 3,
      );
      for (let c = 0; c < 4; c++) this.turns[q]![i * 4 + c] = motion[c]!;
    };
    if (postures) for (const q of postures) put(q);
    else for (let q = 0; q < this.moves.length; q++) put(q);
  }

  /** Whether vertex `i` goes with one segment alone, as the ends on bones do. */
  isHeld(i: number): boolean {
    this.follow(i, this.uv[i * 2]!, this.uv[i * 2 + 1]!, []);
    return Math.max(...at.weights) > 0.999;
  }

  /**
   * How a triangle (its first place in the indices) faces in a posture, against where its corners have been turned to:
   * 1 as at rest, below 0 turned over.
   */
  facing(triangle: number, posture: number): number {
    this.normalInto(this.places[posture]!, triangle, now, 0);
    const turns = this.turns[posture]!;
    const [nx, ny, nz] = [this.normals[triangle]!, this.normals[triangle + 1]!, this.normals[triangle + 2]!];
    let along = 0;
    for (let c = 0; c < 3; c++) {
      const k = this.mesh.indices[triangle + c]! * 4;
      const [x, y, z, w] = [turns[k]!, turns[k + 1]!, turns[k + 2]!, turns[k + 3]!];
      // The normal turned by the corner's quaternion, as `turnInto` does it: this runs by the hundred million.
      const cx = y * nz - z * ny + w * nx;
      const cy = z * nx - x * nz + w * ny;
      const cz = x * ny - y * nx + w * nz;
      along += (nx + 2 * (y * cz - z * cy)) * now[0]!;
      along += (ny + 2 * (z * cx - x * cz)) * now[1]!;
      along += (nz + 2 * (x * cy - y * cx)) * now[2]!;
    }
    return along / (3 * (nx * nx + ny * ny + nz * nz));
  }

  /** Those of the triangles (first places in the indices; all of them if left out) that are turned over in any posture. */
  turnedOver(among?: readonly number[]): number[] {
    const all = among ?? Array.from({ length: this.mesh.indices.length / 3 }, (_, n) => n * 3);
    return all.filter((k) => {
      for (let q = 0; q < this.moves.length; q++) if (this.facing(k, q) < 0) return true;
      return false;
    });
  }

  private normalInto(p: ArrayLike<number>, triangle: number, out: { [n: number]: number }, at: number): void {
    const { indices } = this.mesh;
    const [i, j, l] = [indices[triangle]! * 3, indices[triangle + 1]! * 3, indices[triangle + 2]! * 3];
    const [ux, uy, uz] = [p[j]! - p[i]!, p[j + 1]! - p[i + 1]!, p[j + 2]! - p[i + 2]!];
    const [vx, vy, vz] = [p[l]! - p[i]!, p[l + 1]! - p[i + 1]!, p[l + 2]! - p[i + 2]!];
    out[at] = uy * vz - uz * vy;
    out[at + 1] = uz * vx - ux * vz;
    out[at + 2] = ux * vy - uy * vx;
  }
}

/** A built mesh (mm) as the app has it after loading: metres, with normals. */
export const rigMesh = (built: Mesh) => ({
  positions: built.positions.map((c) => c / 1000),
  normals: built.normals ?? vertexNormals(built),
  indices: built.indices,
  uv: built.uv,
});

/** Taken up again and again, so as not to be made anew for every vertex and posture. */
const at: Four = four();
const motion = new Float64Array(8);
const now = new Float64Array(3);
