import type { Point } from '../math/point.ts';
import type { ModelIndex } from '../model/model-index.ts';
import type { MuscleCourse, MuscleLine, Rig } from '../model/rig-data.ts';
import { blend } from './deform.ts';
import { type DualQuaternion, transformInto, turnInto } from './dual-quaternion.ts';
import { BODY, type Follow } from './follow.ts';
import { addHold, type Four, four, mixture } from './hold.ts';
import type { Pose } from './pose.ts';
import { otherSide } from './segments.ts';
import { poseTransforms } from './transforms.ts';

/** A muscle pressed to less than this share of its length grows no thicker. */
const THICKEST = 0.42;

/** Width of the slim parts that are a single line, metres: so much they count against broad ones. */
const SLIM = 0.01;

/** What a pose does to a muscle of one side. */
export interface Stretch {
  /** Length as a share of the length at rest. */
  length: number;
  /** How much thicker (or, below 0, thinner) it becomes so that its volume stays: 0 at rest. */
  swell: number;
}

/** By side; both sides alike in the midline. */
export interface Sides<T> {
  right: T;
  left: T;
}

interface PathPoint extends Four {
  at: Point;
}
interface Path {
  points: readonly PathPoint[];
  depth: readonly Point[] | undefined;
  thickness: number;
  girth: readonly number[] | undefined;
}

type Paths = Map<string, readonly (readonly Path[])[]>;

const known = new WeakMap<ModelIndex, Paths>();

/** The lines of all muscles, by part, with what every point of them follows; worked out once per model. */
function pathsOf<R extends Rig>(rig: R, index: ModelIndex, follow: Follow<R>): Paths {
  const before = known.get(index);
  if (before) return before;
  const made: Paths = new Map();
  for (const _ of prepareLengths(rig, index, made, follow));
  return made;
}

/** Works out, muscle by muscle, what `stretches` needs: whoever has time to spare spares the first pose the wait. */
export function* prepareLengths<R extends Rig>(
  rig: R,
  index: ModelIndex,
  made: Paths = new Map(),
  follow: Follow<R> = BODY,
): Generator<void> {
  for (const { id, muscle } of index.structures) {
    if (!muscle) continue;
    const paths = muscle.course.parts.map((lines) =>
      lines.map((line) => pathOf(rig, muscle.course, line, follow)),
    );
    made.set(id, paths);
    yield;
  }
  known.set(index, made);
}

function pathOf<R extends Rig>(
  rig: R,
  course: MuscleCourse,
  { points, origin, insertion, share = 1, depth, thickness = 1, girth }: MuscleLine,
  { along }: Follow<R>,
): Path {
  const ends = { origin: mixture(), insertion: mixture(), share };
  addHold(ends.origin, origin, 1);
  addHold(ends.insertion, insertion, 1);
  const followed = points.map((at, k) => {
    const to = four();
    along(rig, course, ends, k / (points.length - 1), at, to);
    return { at, ...to };
  });
  return { points: followed, depth, thickness, girth };
}

/** Length of every muscle in a pose relative to rest, by structure: the mean over its lines, long lines counting more. */
export function muscleLengths(rig: Rig, index: ModelIndex, pose: Pose): Map<string, Sides<number>> {
  const out = new Map<string, Sides<number>>();
  for (const [id, { right, left }] of stretches(rig, index, poseTransforms(rig, pose)))
    out.set(id, { right: right.length, left: left.length });
  return out;
}

/** Length and thickness of every muscle, from transforms that are known already. */
export function stretches<R extends Rig>(
  rig: R,
  index: ModelIndex,
  transforms: readonly DualQuaternion[],
  follow: Follow<R> = BODY,
): Map<string, Sides<Stretch>> {
  const out = new Map<string, Sides<Stretch>>();
  for (const [id, parts] of pathsOf(rig, index, follow))
    out.set(id, { right: stretchOf(parts, transforms, false), left: stretchOf(parts, transforms, true) });
  return out;
}

interface PosedPoint {
  rest: Point;
  at: number[];
  /** Rotation that its place has made. */
  turn: Float64Array;
}

function stretchOf(
  parts: readonly (readonly Path[])[],
  transforms: readonly DualQuaternion[],
  left: boolean,
): Stretch {
  const sum = { rest: 0, posed: 0, size: 0, posedSize: 0 };
  for (const paths of parts) {
    const lines = paths.map(({ points }) => points.map((point) => posePoint(point, transforms, left)));
    for (const line of lines)
      for (let k = 1; k < line.length; k++) {
        sum.rest += Math.hypot(...gap(line[k - 1]!.rest, line[k]!.rest));
        sum.posed += Math.hypot(...gap(line[k - 1]!.at, line[k]!.at));
      }
    const { depth, thickness, girth } = paths[0]!;
    const broad = lines.length > 1 && !girth;
    const sized = broad ? sheetSize(lines, depth, left) : lineSizes(lines, girth);
    // Thick parts hold more of the volume than thin ones as broad.
    sum.size += sized.rest * thickness;
    sum.posedSize += sized.posed * thickness;
  }
  return { length: sum.posed / sum.rest, swell: sum.size / Math.max(sum.posedSize, sum.size * THICKEST) - 1 };
}

/** Area of a sheet at rest and, seen along its own thickness, in the pose: what its volume would become unswollen. */
function sheetSize(
  lines: readonly (readonly PosedPoint[])[],
  depth: readonly Point[] | undefined,
  left: boolean,
): { rest: number; posed: number } {
  const out = { rest: 0, posed: 0 };
  const turned = [0, 0, 0];
  for (let l = 1; l < lines.length; l++)
    for (let k = 1; k < lines[l]!.length; k++) {
      const [a, b, c, d] = [lines[l - 1]![k - 1]!, lines[l]![k]!, lines[l]![k - 1]!, lines[l - 1]![k]!];
      const rest = cross(gap(a.rest, b.rest), gap(c.rest, d.rest));
      const now = cross(gap(a.at, b.at), gap(c.at, d.at));
      const t = depth?.[k];
      const through = t ? [left ? -t[0] : t[0], t[1], t[2]] : rest;
      const size = dot(through, rest);
      const scale = t ? Math.sign(size) : 1 / Math.sqrt(Math.max(size, 1e-24));
      turnInto(a.turn, through, turned);
      const before = dot(turned, now);
      turnInto(b.turn, through, turned);
      out.rest += size * scale;
      out.posed += ((before + dot(turned, now)) / 2) * scale;
    }
  return out;
}

/** Size of lines at rest and, seen along the direction that their places have turned to, in the pose. */
function lineSizes(
  lines: readonly (readonly PosedPoint[])[],
  girth: readonly number[] | undefined,
): { rest: number; posed: number } {
  const out = { rest: 0, posed: 0 };
  for (const line of lines) addLine(line, girth, out);
  return out;
}

function addLine(
  line: readonly PosedPoint[],
  girth: readonly number[] | undefined,
  out: { rest: number; posed: number },
): void {
  const turned = [0, 0, 0];
  for (let k = 1; k < line.length; k++) {
    const rest = gap(line[k - 1]!.rest, line[k]!.rest);
    const now = gap(line[k - 1]!.at, line[k]!.at);
    const length = Math.hypot(...rest);
    if (length < 1e-9) continue;
    turnInto(line[k - 1]!.turn, rest, turned);
    const before = dot(turned, now);
    turnInto(line[k]!.turn, rest, turned);
    const size = girth ? (girth[k - 1]! + girth[k]!) / 2 : SLIM;
    out.rest += length * size;
    out.posed += ((before + dot(turned, now)) / (2 * length)) * size;
  }
}

function posePoint(
  { at, segments, weights }: PathPoint,
  transforms: readonly DualQuaternion[],
  left: boolean,
) {
  const own = left ? segments.map(otherSide) : segments;
  const turn = new Float64Array(8);
  blend(transforms, own, weights, 0, turn);
  const rest: Point = left ? [-at[0], at[1], at[2]] : at;
  const out: PosedPoint = { rest, at: [0, 0, 0], turn };
  transformInto(turn, rest[0], rest[1], rest[2], out.at, 0);
  return out;
}

const gap = (a: readonly number[], b: readonly number[]): [number, number, number] => [
  b[0]! - a[0]!,
  b[1]! - a[1]!,
  b[2]! - a[2]!,
];
const cross = (a: readonly number[], b: readonly number[]): [number, number, number] => [
  a[1]! * b[2]! - a[2]! * b[1]!,
  a[2]! * b[0]! - a[0]! * b[2]!,
  a[0]! * b[1]! - a[1]! * b[0]!,
];
const dot = (a: readonly number[], b: readonly number[]): number =>
  a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
