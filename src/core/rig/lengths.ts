import type { Point } from '../math/point.ts';
import type { ModelIndex } from '../model/model-index.ts';
import type { MuscleCourse, MuscleLine, Rig } from '../model/rig-data.ts';
import type { DualQuaternion } from './dual-quaternion.ts';
import { BODY, type Follow } from './follow.ts';
import { addHold, four, mixture } from './hold.ts';
import type { Pose } from './pose.ts';
import { type FollowedLine, followedLine, movesAsOne, posedLine, usedBy } from './posed/posed-line.ts';
import { addLength, lineSizes, sheetSize } from './posed/posed-size.ts';
import { poseTransforms } from './transforms.ts';

/** A muscle pressed to less than this share of its length grows no thicker. */
const THICKEST = 0.42;

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

/** A part of a muscle: one line, or the lines of a sheet from edge to edge. */
interface Part {
  lines: readonly FollowedLine[];
  depth: readonly Point[] | undefined;
  thickness: number;
  girth: readonly number[] | undefined;
}
interface Path {
  parts: readonly Part[];
  /** The segments that it follows. */
  used: Sides<Uint8Array>;
}

type Paths = Map<string, Path>;

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
    const parts = muscle.course.parts.map((lines): Part => {
      const { depth, thickness = 1, girth } = lines[0]!;
      return {
        lines: lines.map((line) => lineOf(rig, muscle.course, line, follow)),
        depth,
        thickness,
        girth,
      };
    });
    const lines = parts.flatMap((part) => part.lines);
    made.set(id, { parts, used: { right: usedBy(lines, 'right'), left: usedBy(lines, 'left') } });
    yield;
  }
  known.set(index, made);
}

function lineOf<R extends Rig>(
  rig: R,
  course: MuscleCourse,
  { points, origin, insertion, share = 1 }: MuscleLine,
  { along }: Follow<R>,
): FollowedLine {
  const ends = { origin: mixture(), insertion: mixture(), share };
  addHold(ends.origin, origin, 1);
  addHold(ends.insertion, insertion, 1);
  return followedLine(
    points.map((at, k) => {
      const to = four();
      along(rig, course, ends, k / (points.length - 1), at, to);
      return { at, ...to };
    }),
  );
}

/** Length of every muscle in a pose relative to rest, by structure: the mean over its lines, long lines counting more. */
export function muscleLengths(rig: Rig, index: ModelIndex, pose: Pose): Map<string, Sides<number>> {
  const out = new Map<string, Sides<number>>();
  for (const [id, { right, left }] of stretches(rig, index, poseTransforms(rig, pose)))
    out.set(id, { right: right.length, left: left.length });
  return out;
}

/** Length and thickness of every muscle, or of those that are named, from transforms that are known already. */
export function stretches<R extends Rig>(
  rig: R,
  index: ModelIndex,
  transforms: readonly DualQuaternion[],
  follow: Follow<R> = BODY,
  ids?: readonly string[],
): Map<string, Sides<Stretch>> {
  const paths = pathsOf(rig, index, follow);
  const out = new Map<string, Sides<Stretch>>();
  for (const id of ids ?? paths.keys()) {
    const path = paths.get(id);
    if (!path) continue;
    out.set(id, { right: stretchOf(path, transforms, 'right'), left: stretchOf(path, transforms, 'left') });
  }
  return out;
}

const AT_REST: Stretch = { length: 1, swell: 0 };

function stretchOf(
  { parts, used }: Path,
  transforms: readonly DualQuaternion[],
  side: 'right' | 'left',
): Stretch {
  if (movesAsOne(used[side], transforms)) return AT_REST;
  const left = side === 'left';
  const length = { rest: 0, posed: 0 };
  const size = { rest: 0, posed: 0 };
  for (const { lines: at, depth, thickness, girth } of parts) {
    const lines = at.map((line, n) => posedLine(line, transforms, left, n));
    for (const line of lines) addLength(line, length);
    const sized = at.length > 1 && !girth ? sheetSize(lines, depth, left) : lineSizes(lines, girth);
    // Thick parts hold more of the volume than thin ones as broad.
    size.rest += sized.rest * thickness;
    size.posed += sized.posed * thickness;
  }
  return {
    length: length.posed / length.rest,
    swell: size.rest / Math.max(size.posed, size.rest * THICKEST) - 1,
  };
}
