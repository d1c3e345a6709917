import { smoothstep } from '../math/ease.ts';
import type { StructureEntry } from '../model/model-index.ts';
import type { Hold, MuscleCourse, MuscleLine, Rig } from '../model/rig-data.ts';
import { discLevels, rigidHold } from './bones.ts';
import { type Pieces, pieces } from './components.ts';
import { BODY, type Follow } from './follow.ts';
import { addHold, type Four, four, fourSegments, mixture } from './hold.ts';
import { endsAt, middleAt } from './muscle-weights.ts';
import { otherSide } from './segments.ts';

/** A mesh as it was loaded: metres, body frame, right side or midline. */
export interface RigMesh {
  positions: ArrayLike<number>;
  normals: ArrayLike<number>;
  indices: ArrayLike<number>;
  uv?: ArrayLike<number> | undefined;
}

/** How the vertices of a mesh follow the segments. */
export interface Skinning {
  /** Four segment numbers per vertex. */
  segments: Uint8Array;
  /** Per vertex three weights as shares of `WEIGHT_ONE` (the fourth makes up the rest) and the swell reach. */
  weights: Int16Array;
}

/** What stands for a weight of 1, and for a swell reach of `REACH_ONE` metres. */
export const WEIGHT_ONE = 32767;
export const REACH_ONE = 0.064;

/**
 * What every vertex of a structure follows. Bones and organs are carried whole, discs between their vertebrae,
 * muscles from what holds their ends, everything else by the body around it. Pure, and quick enough to run when the
 * model is loaded, so that the files carry no weights. `follow` is what the limbs bring with them.
 */
export function segmentWeights<R extends Rig>(
  structure: StructureEntry,
  rig: R,
  mesh: RigMesh,
  follow: Follow<R> = BODY,
): Skinning {
  const count = mesh.positions.length / 3;
  const out: Skinning = { segments: new Uint8Array(count * 4), weights: new Int16Array(count * 4) };
  const rigid = structure.hold ?? rigidHold(structure.id);
  const disc = discLevels(structure.id);
  if (structure.muscle && mesh.uv) weighMuscle(structure.muscle.course, rig, mesh, follow, out);
  else if (rigid) weighRigid(rigid, count, out);
  else if (disc) weighDisc(disc, structure, mesh, out);
  else weighSoft(structure, rig, mesh, follow, out);
  return out;
}

/** How far every vertex goes out, metres, for a swell of 1. */
export const reachOf = ({ weights }: Skinning): Float64Array =>
  Float64Array.from({ length: weights.length / 4 }, (_, i) => (weights[i * 4 + 3]! / WEIGHT_ONE) * REACH_ONE);

/** The same for the other side of the body: the limbs of the left. */
export const mirrorSkinning = ({ segments, weights }: Skinning): Skinning => ({
  segments: segments.map(otherSide),
  weights,
});

function write({ segments, weights }: Skinning, vertex: number, from: Four): void {
  for (let k = 0; k < 4; k++) segments[vertex * 4 + k] = from.segments[k]!;
  for (let k = 0; k < 3; k++) weights[vertex * 4 + k] = Math.round(from.weights[k]! * WEIGHT_ONE);
}

function writeReach({ weights }: Skinning, vertex: number, reach: number): void {
  weights[vertex * 4 + 3] = Math.round(Math.max(-1, Math.min(1, reach / REACH_ONE)) * WEIGHT_ONE);
}

function weighRigid(hold: Hold, count: number, out: Skinning): void {
  const whole = mixture();
  addHold(whole, hold, 1);
  const to = four();
  fourSegments(whole, false, to);
  for (let i = 0; i < count; i++) write(out, i, to);
}

function weighDisc(
  [below, above]: readonly [number, number],
  { bounds: { min, max } }: StructureEntry,
  { positions }: RigMesh,
  out: Skinning,
): void {
  const to = four();
  for (let i = 0; i * 3 < positions.length; i++) {
    const at = mixture();
    addHold(at, [below + (above - below) * smoothstep(min[1], max[1], positions[i * 3 + 1]!), 0, 0], 1);
    fourSegments(at, false, to);
    write(out, i, to);
  }
}

/** These run close along the vertebrae and turn with each of them. */
const IN_THE_SPINE = new Set(['spinal-cord', 'vertebral-artery']);

function weighSoft<R extends Rig>(
  { id, fma }: StructureEntry,
  rig: R,
  { positions }: RigMesh,
  { field }: Follow<R>,
  out: Skinning,
): void {
  const midline = 'midline' in fma;
  const soft = !IN_THE_SPINE.has(id);
  const at = mixture();
  const to = four();
  for (let i = 0; i * 3 < positions.length; i++) {
    const x = positions[i * 3]!;
    at.fill(0);
    field(rig, at, x, positions[i * 3 + 1]!, positions[i * 3 + 2]!);
    fourSegments(at, midline && x > 0, to, soft);
    write(out, i, to);
  }
}

function weighMuscle<R extends Rig>(
  course: MuscleCourse,
  rig: R,
  mesh: RigMesh,
  { along }: Follow<R>,
  out: Skinning,
): void {
  const { positions, normals } = mesh;
  const uv = mesh.uv!;
  const piece = pieces(mesh.indices, positions.length / 3);
  const parts = matchParts(course, mesh, piece);
  const to = four();
  const far = new Float64Array(positions.length / 3);
  for (let i = 0; i < far.length; i++) {
    const lines = parts[piece.of[i]!]!;
    const [u, v] = [uv[i * 2]!, uv[i * 2 + 1]!];
    const p = [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!] as const;
    along(rig, course, endsAt(lines, u), v, p, to);
    const m = middleAt(lines, u, v);
    far[i] =
      (p[0] - m[0]) * normals[i * 3]! +
      (p[1] - m[1]) * normals[i * 3 + 1]! +
      (p[2] - m[2]) * normals[i * 3 + 2]!;
    write(out, i, to);
  }
  const broad = parts.map((lines) => lines.length > 1);
  const most = mostFar(far, broad, piece);
  const reaches = far.map((d, i) => {
    const at = piece.of[i]!;
    // A slim part thickens all round, a broad one through its faces alone: half as far does as much.
    const share = broad[at] ? inside(uv[i * 2]!, RIM) : 0.5;
    return Math.max(-most[at]!, Math.min(most[at]!, d)) * share * inside(uv[i * 2 + 1]!, ENDS);
  });
  const gain = swellGain(mesh, reaches);
  for (let i = 0; i < reaches.length; i++) writeReach(out, i, reaches[i]! / gain);
}

/** 0 at either end of 0..1, 1 from `margin` inward. */
const inside = (at: number, margin: number): number =>
  smoothstep(0, margin, at) * smoothstep(1, 1 - margin, at);

/** Share of the length, and of a broad part's width, over which the swelling fades toward its ends and rims. */
const ENDS = 0.12;
const RIM = 0.2;

/** A place of a broad part lies at most this many times as far from its middle surface as half of its places do. */
const FARTHEST = 3;

/**
 * How far places (`far`, metres along their normals) of broad parts can lie from the middle surface, by piece: between
 * the lines, toward the rims, it is known less well than that.
 */
function mostFar(far: Float64Array, broad: readonly boolean[], { of }: Pieces): number[] {
  const all = broad.map((): number[] => []);
  far.forEach((d, i) => {
    all[of[i]!]!.push(Math.abs(d));
  });
  return all.map((list, at) =>
    broad[at] ? FARTHEST * list.sort((a, b) => a - b)[list.length >> 1]! : Number.POSITIVE_INFINITY,
  );
}

/** By what share of itself the muscle's volume grows for a swell of 1, its vertices moving by their reach. */
function swellGain({ positions, indices }: RigMesh, reaches: Float64Array): number {
  let volume = 0;
  let growth = 0;
  for (let k = 0; k < indices.length; k += 3) {
    const [i, j, l] = [indices[k]!, indices[k + 1]!, indices[k + 2]!];
    const at = (n: number, d: number) => positions[n * 3 + d]!;
    const u = [0, 1, 2].map((d) => at(j, d) - at(i, d));
    const v = [0, 1, 2].map((d) => at(l, d) - at(i, d));
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    volume += (n[0]! * at(i, 0) + n[1]! * at(i, 1) + n[2]! * at(i, 2)) / 6;
    growth += (Math.hypot(n[0]!, n[1]!, n[2]!) * (reaches[i]! + reaches[j]! + reaches[l]!)) / 6;
  }
  return volume > 0 ? Math.min(1.6, Math.max(0.5, growth / volume)) : 1;
}

/** Which part of the muscle every piece of its mesh is: the one whose lines pass nearest. */
export function matchParts(
  { parts }: MuscleCourse,
  { positions, uv }: RigMesh,
  piece: Pieces,
): (readonly MuscleLine[])[] {
  if (parts.length === 1) return Array.from({ length: piece.count }, () => parts[0]!);
  const gap = Array.from({ length: piece.count }, () => new Float64Array(parts.length));
  const seen = new Uint32Array(piece.count);
  for (let i = 0; i < piece.of.length; i += 3) {
    const k = piece.of[i]!;
    if (seen[k]! > 60) continue;
    seen[k]!++;
    parts.forEach((lines, n) => {
      const m = middleAt(lines, uv![i * 2]!, uv![i * 2 + 1]!);
      gap[k]![n]! += Math.hypot(
        positions[i * 3]! - m[0],
        positions[i * 3 + 1]! - m[1],
        positions[i * 3 + 2]! - m[2],
      );
    });
  }
  return gap.map((list) => parts[list.indexOf(Math.min(...list))]!);
}
